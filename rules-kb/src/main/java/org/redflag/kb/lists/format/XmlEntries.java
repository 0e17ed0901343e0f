package org.redflag.kb.lists.format;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.redflag.kb.lists.format.XmlVocabulary.Use;
import org.redflag.kb.xml.XmlCursor;
import org.redflag.model.ListedParty;

/** Reads an XML list from front to back and hands out its entries one at a time. */
final class XmlEntries {

    /** No entry of any list comes near; one that has more is an attack on the memory. */
    static final int MOST_ELEMENTS = 200_000;

    private final XmlCursor cursor;
    private final XmlVocabulary vocabulary;
    private final Consumer<XmlElement> reader;
    private int elements;

    private XmlEntries(XmlCursor cursor, XmlVocabulary vocabulary, Consumer<XmlElement> reader) {
        this.cursor = cursor;
        this.vocabulary = vocabulary;
        this.reader = reader;
    }

    /** Whether a file's root element is of this name and, when the format has one, in this namespace. */
    static boolean isRoot(PublishedFile file, String root, String namespace) {
        String head = file.head().stripLeading();
        Pattern start = Pattern.compile("<(?:[\\w.-]+:)?" + root + "[\\s>]");
        return head.startsWith("<") && start.matcher(head).find() && head.contains(namespace);
    }

    /**
     * Hands the reader every entry in a container, in the order of the file.
     *
     * @return the attributes of the root
     */
    static XmlElement forEach(PublishedFile file, XmlVocabulary vocabulary, String root, Consumer<XmlElement> reader) {
        XmlCursor cursor = new XmlCursor(file.name(), new ByteArrayInputStream(file.bytes()), UnreadableList::xml);
        XmlEntries entries = new XmlEntries(cursor, vocabulary, reader);
        while (cursor.next()) {
            if (cursor.atStart()) {
                if (!cursor.name().equals(root)) {
                    throw cursor.wrong("the file starts with '" + cursor.name() + "' and not with '" + root + "'");
                }
                XmlElement start = entries.start(List.of());
                entries.open(root);
                // Whatever follows the root is read too: a second document behind it would be a broken file.
                while (cursor.next()) {}
                return start;
            }
        }
        throw cursor.wrong("there is no element in it");
    }

    /**
     * Files that are one list each, every entry of which stands on its own.
     *
     * @param dayAttribute where the root says of which day the list is
     */
    static Reading lists(
            List<PublishedFile> files,
            XmlVocabulary vocabulary,
            String root,
            String dayAttribute,
            String list,
            Function<XmlElement, ListedParty> entry) {
        return Reading.ofEach(files, file -> {
            List<ListedParty> parties = new ArrayList<>();
            XmlElement start = forEach(file, vocabulary, root, element -> parties.add(entry.apply(element)));
            LocalDate day = start.attribute(dayAttribute)
                    .map(written -> PublishedDays.day(start, dayAttribute, written))
                    .or(file::day)
                    .orElse(null);
            LoadedList loaded = LoadedList.of(list, day, file.digest(), false, parties, file.name());
            return new Reading(List.of(loaded), List.of());
        });
    }

    private void open(String container) {
        while (cursor.next() && !cursor.atEnd()) {
            if (cursor.atStart()) {
                String name = cursor.name();
                switch (vocabulary.child(cursor, container, name)) {
                    case OPEN -> {
                        start(List.of());
                        open(name);
                    }
                    case READ -> {
                        elements = 0;
                        reader.accept(element());
                    }
                    case IGNORE -> cursor.skip();
                }
            } else {
                refuseText(container, text());
            }
        }
    }

    private XmlElement element() {
        if (++elements > MOST_ELEMENTS) {
            throw cursor.wrong("one entry has more than " + MOST_ELEMENTS + " elements");
        }
        List<XmlElement> children = new ArrayList<>();
        XmlElement start = start(children);
        StringBuilder text = new StringBuilder();
        while (cursor.next() && !cursor.atEnd()) {
            if (!cursor.atStart()) {
                cursor.appendTo(text);
            } else if (vocabulary.child(cursor, start.name(), cursor.name()) == Use.IGNORE) {
                cursor.skip();
            } else {
                children.add(element());
            }
        }
        String own = text.toString().strip();
        if (!vocabulary.mayHaveText(start.name())) {
            refuseText(start.name(), own);
        }
        return new XmlElement(start.file(), start.line(), start.name(), start.attributes(), List.copyOf(children), own);
    }

    /** The element that starts here, as far as its start tag tells. */
    private XmlElement start(List<XmlElement> children) {
        String name = cursor.name();
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < cursor.attributes(); i++) {
            if (vocabulary.readsAttribute(cursor, name, cursor.attributeName(i))) {
                attributes.put(cursor.attributeName(i), cursor.attribute(i));
            }
        }
        return new XmlElement(cursor.file(), cursor.line(), name, attributes, children, "");
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        cursor.appendTo(text);
        return text.toString().strip();
    }

    private void refuseText(String element, String text) {
        if (!text.isEmpty()) {
            throw UnreadableList.value(
                    cursor.file(), cursor.line(), element, text, "only elements belong here; fetch the file again");
        }
    }
}
