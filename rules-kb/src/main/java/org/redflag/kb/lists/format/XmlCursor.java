package org.redflag.kb.lists.format;

import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through an XML file that nobody vouches for.
 *
 * <p>A published list needs neither a document type nor entities, and with them a file could read other files, call other
 * machines or fill the memory; one that has them is refused. So is one that nests or swells beyond reason.
 */
final class XmlCursor {

    static final int DEEPEST = 64;
    static final int LONGEST_TEXT = 1 << 20;

    private static final String FETCH_AGAIN = "fetch the file again from its publisher";

    private final String file;
    private final XMLStreamReader reader;
    private int depth;

    XmlCursor(String file, InputStream in) {
        this.file = file;
        try {
            this.reader = factory().createXMLStreamReader(in);
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
    boolean next() {
        try {
            while (reader.hasNext()) {
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

    boolean atStart() {
        return reader.isStartElement();
    }

    boolean atEnd() {
        return reader.isEndElement();
    }

    boolean atText() {
        return reader.hasText();
    }

    /** The name of the element that starts or ends here, without its namespace. */
    String name() {
        return reader.getLocalName();
    }

    int attributes() {
        return reader.getAttributeCount();
    }

    String attributeName(int index) {
        return reader.getAttributeLocalName(index);
    }

    String attribute(int index) {
        return reader.getAttributeValue(index);
    }

    /** Adds the piece of text that is here to what was found before it. */
    void appendTo(StringBuilder text) {
        if ((long) text.length() + reader.getTextLength() > LONGEST_TEXT) {
            throw wrong("one text is longer than " + LONGEST_TEXT + " characters");
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    /** Passes over the element that starts here and everything in it. */
    void skip() {
        int outside = depth - 1;
        while (depth > outside) {
            if (!next()) {
                throw wrong("it ends inside an element");
            }
        }
    }

    long line() {
        return reader.getLocation().getLineNumber();
    }

    int depth() {
        return depth;
    }

    String file() {
        return file;
    }

    UnreadableList wrong(String reason) {
        return UnreadableList.line(file, line(), reason, FETCH_AGAIN);
    }

    private UnreadableList broken(XMLStreamException e) {
        long line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
        // The parser puts the place into the first line of its message and the reason into the second.
        String message = String.valueOf(e.getMessage());
        int reason = message.indexOf("Message: ");
        String said = (reason < 0 ? message : message.substring(reason + "Message: ".length())).strip();
        return UnreadableList.line(file, line, "the XML is broken or breaks off here (" + said + ")", FETCH_AGAIN);
    }
}
