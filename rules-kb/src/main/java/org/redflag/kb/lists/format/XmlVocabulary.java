package org.redflag.kb.lists.format;

import java.util.HashMap;
import java.util.Map;
import org.redflag.kb.xml.XmlCursor;

/**
 * Every element and attribute a list's XML may have: what is read, and what is knowingly ignored.
 *
 * <p>Written one element a line, {@code ELEMENT: CHILD +CONTAINER @attribute -IGNORED -@ignored}. A container is opened and
 * its children are handed to the reader one by one, so that a list of any length fits into memory.
 */
final class XmlVocabulary {

    /** What to do with a child. */
    enum Use {
        READ,
        OPEN,
        IGNORE
    }

    /** What one element may hold; asked a million times for a large list, and so kept ready. */
    private record Entry(Map<String, Use> children, Map<String, Use> attributes) {}

    private static final Entry NOTHING = new Entry(Map.of(), Map.of());

    private final Map<String, Entry> elements = new HashMap<>();

    /** Understands the lines described above; the first of them is the root. */
    static XmlVocabulary of(String text) {
        return new XmlVocabulary(text);
    }

    private XmlVocabulary(String text) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::add);
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        Map<String, Use> children = new HashMap<>();
        Map<String, Use> attributes = new HashMap<>();
        for (String word : line.substring(colon + 1).strip().split("\\s+", -1)) {
            Use use = word.startsWith("+") ? Use.OPEN : word.startsWith("-") ? Use.IGNORE : Use.READ;
            String name = use == Use.READ ? word : word.substring(1);
            if (name.startsWith("@")) {
                attributes.put(name.substring(1), use);
            } else {
                children.put(name, use);
            }
        }
        Entry entry = new Entry(Map.copyOf(children), Map.copyOf(attributes));
        for (String element : line.substring(0, colon).split(",", -1)) {
            if (elements.put(element.strip(), entry) != null) {
                throw new IllegalArgumentException("'" + element + "' is described twice; join the two lines");
            }
        }
    }

    Use child(XmlCursor at, String parent, String child) {
        Use use = entry(parent).children().get(child);
        if (use == null) {
            throw unknown(at, "element '" + child + "' in '" + parent + "'");
        }
        return use;
    }

    boolean readsAttribute(XmlCursor at, String element, String attribute) {
        Use use = entry(element).attributes().get(attribute);
        if (use == null) {
            throw unknown(at, "attribute '" + attribute + "' in '" + element + "'");
        }
        return use == Use.READ;
    }

    /** Whether text may stand directly in an element: where other elements belong it would be lost. */
    boolean mayHaveText(String element) {
        return entry(element).children().isEmpty();
    }

    private Entry entry(String element) {
        return elements.getOrDefault(element, NOTHING);
    }

    private static UnreadableList unknown(XmlCursor at, String what) {
        return UnreadableList.line(
                at.file(),
                at.line(),
                what + " is not known",
                "teach the reader whether to use or ignore it, or fetch an edition in the known format");
    }
}
