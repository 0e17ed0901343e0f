package org.redflag.kb.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through an XML file that nobody vouches for.
 *
 * <p>A list or a message needs neither a document type nor entities, and with them a file could read other files, call other
 * machines or fill the memory; one that has them is refused. So is one that nests or swells beyond reason.
 */
public final class XmlCursor {

    /** How deep elements may be nested. */
    public static final int DEEPEST = 64;
    /** The most characters that one text may have. */
    public static final int LONGEST_TEXT = 1 << 20;
    /** The most bytes that one tag, comment or piece of text may take: the parser holds each of them whole. */
    public static final int LONGEST_MARKUP = 1 << 22;

    /** What to throw when a file cannot be read on. */
    public interface Failure {

        /** The exception that tells of it. */
        RuntimeException at(String file, long line, String reason);
    }

    private final String file;
    private final Failure failure;
    private final Limited input;
    private final XMLStreamReader reader;
    private int depth;

    public XmlCursor(String file, InputStream in, Failure failure) {
        this.file = file;
        this.failure = failure;
        this.input = new Limited(in);
        try {
            this.reader = factory().createXMLStreamReader(input);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static XMLInputFactory factory() {
        // The JDK's own parser, whatever else may lie on the class path: its limits are the ones we know.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    /** Steps to the next start or end of an element or piece of text; false at the end of the file. */
    public boolean next() {
        try {
            while (reader.hasNext()) {
                input.allow();
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw wrong("elements are nested more than " + DEEPEST + " deep");
                        }
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD -> throw wrong("it declares a document type");
                    case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw wrong("it refers to the entity '" + reader.getLocalName() + "'");
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Whether an element starts here. */
    public boolean atStart() {
        return reader.isStartElement();
    }

    /** Whether an element ends here. */
    public boolean atEnd() {
        return reader.isEndElement();
    }

    /** Whether here is a piece of text. */
    public boolean atText() {
        return reader.hasText();
    }

    /** The name of the element that starts or ends here, without its namespace. */
    public String name() {
        return reader.getLocalName();
    }

    /** The namespace of the element that starts or ends here; empty when it is in none. */
    public String namespace() {
        String uri = reader.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /** How many attributes the element that starts here has. */
    public int attributes() {
        return reader.getAttributeCount();
    }

    /** The name of an attribute, without its namespace. */
    public String attributeName(int index) {
        return reader.getAttributeLocalName(index);
    }

    /** What an attribute says. */
    public String attribute(int index) {
        return reader.getAttributeValue(index);
    }

    /** Adds the piece of text that is here to what was found before it. */
    public void appendTo(StringBuilder text) {
        if ((long) text.length() + reader.getTextLength() > LONGEST_TEXT) {
            throw wrong("one text is longer than " + LONGEST_TEXT + " characters");
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    /** Passes over the element that starts here and everything in it. */
    public void skip() {
        int outside = depth - 1;
        while (depth > outside) {
            if (!next()) {
                throw wrong("it ends inside an element");
            }
        }
    }

    /** The line of the file, from 1. */
    public long line() {
        return reader.getLocation().getLineNumber();
    }

    /** In how many elements this place is, the one that starts here included. */
    public int depth() {
        return depth;
    }

    /** The name of the file, for messages. */
    public String file() {
        return file;
    }

    /** What to throw when what stands here cannot be used. */
    public RuntimeException wrong(String reason) {
        return failure.at(file, line(), reason);
    }

    private RuntimeException broken(XMLStreamException e) {
        long line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
        // The parser puts the place into the first line of its message and the reason into the second.
        String message = String.valueOf(e.getMessage());
        int reason = message.indexOf("Message: ");
        String said = (reason < 0 ? message : message.substring(reason + "Message: ".length())).strip();
        return failure.at(file, line, "the XML is broken or breaks off here (" + said + ")");
    }

    /** Gives the parser only so much for one step: it would hold a tag or comment without end in memory. */
    private static final class Limited extends FilterInputStream {

        private long left = LONGEST_MARKUP;

        Limited(InputStream in) {
            super(in);
        }

        void allow() {
            left = LONGEST_MARKUP;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            spend(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            spend(Math.max(read, 0));
            return read;
        }

        private void spend(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new IOException("one tag, comment or text is longer than " + LONGEST_MARKUP + " bytes");
            }
        }
    }
}
