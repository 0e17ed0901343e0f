package org.redflag.app.input.iso20022;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.xml.XmlCursor;

/** Reads one element whole, to its end whatever is in it, so that what stands behind it can be read too. */
final class ElementReader {

    /** Many times what the standard's largest transfer has. */
    static final int MOST_ELEMENTS = 20_000;

    static final int MOST_TEXT = 1 << 20;

    private final XmlCursor cursor;
    private int elements;
    private long characters;

    private ElementReader(XmlCursor cursor) {
        this.cursor = cursor;
    }

    /** The element that starts here. */
    static Element read(XmlCursor cursor) {
        ElementReader reader = new ElementReader(cursor);
        Element element = reader.element();
        if (reader.isTooLarge()) {
            throw new UnreadableMessage(
                    element.line(),
                    element.name() + " has more than " + MOST_ELEMENTS + " elements or " + MOST_TEXT
                            + " characters; no transfer needs as much, look at it by hand");
        }
        return element;
    }

    private boolean isTooLarge() {
        return elements > MOST_ELEMENTS || characters > MOST_TEXT;
    }

    private Element element() {
        elements++;
        String name = cursor.name();
        long line = cursor.line();
        String currency = currency();
        List<Element> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (cursor.next() && !cursor.atEnd()) {
            if (isTooLarge()) {
                if (cursor.atStart()) {
                    cursor.skip();
                }
            } else if (cursor.atStart()) {
                children.add(element());
            } else {
                int before = text.length();
                cursor.appendTo(text);
                characters += text.length() - before;
            }
        }
        return new Element(name, line, currency, text.toString().strip(), List.copyOf(children));
    }

    private @Nullable String currency() {
        for (int i = 0; i < cursor.attributes(); i++) {
            if (cursor.attributeName(i).equals("Ccy")) {
                return cursor.attribute(i);
            }
        }
        return null;
    }
}
