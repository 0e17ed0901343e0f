package org.redflag.kb.lists.format;

import java.util.HashMap;
import java.util.Map;

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

    private final Map<String, Map<String, Use>> elements = new HashMap<>();

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
        for (String child : line.substring(colon + 1).strip().split("\\s+", -1)) {
            switch (child.charAt(0)) {
                case '+' -> children.put(child.substring(1), Use.OPEN);
                case '-' -> children.put(child.substring(1), Use.IGNORE);
                default -> children.put(child, Use.READ);
            }
        }
        for (String element : line.substring(0, colon).split(",", -1)) {
            if (elements.put(element.strip(), children) != null) {
                throw new IllegalArgumentException("'" + element + "' is described twice; join the two lines");
            }
        }
    }

    Use child(XmlCursor at, String parent, String child) {
        return use(at, parent, child, "element '" + child + "'");
    }

    boolean readsAttribute(XmlCursor at, String element, String attribute) {
        return use(at, element, "@" + attribute, "attribute '" + attribute + "'") == Use.READ;
    }

    /** Whether text may stand directly in an element: where other elements belong it would be lost. */
    boolean mayHaveText(String element) {
        return elements.getOrDefault(element, Map.of()).keySet().stream().allMatch(child -> child.startsWith("@"));
    }

    private Use use(XmlCursor at, String element, String child, String what) {
        Use use = elements.getOrDefault(element, Map.of()).get(child);
        if (use == null) {
            throw UnreadableList.line(
                    at.file(),
                    at.line(),
                    what + " in '" + element + "' is not known",
                    "teach the reader whether to use or ignore it, or fetch an edition in the known format");
        }
        return use;
    }
}
