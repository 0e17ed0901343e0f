package org.redflag.app.input.iso20022;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One element of a message with everything in it.
 *
 * @param currency its attribute {@code Ccy}
 * @param text its own text, stripped
 */
record Element(String name, long line, @Nullable String currency, String text, List<Element> children) {

    private static final int LONGEST_SHOWN = 300;

    Optional<Element> child(String child) {
        return children.stream().filter(element -> element.name.equals(child)).findFirst();
    }

    List<Element> children(String child) {
        return children.stream().filter(element -> element.name.equals(child)).toList();
    }

    boolean has(String child) {
        return child(child).isPresent();
    }

    /** The element at the end of a path of children. */
    Optional<Element> at(String... path) {
        Optional<Element> at = Optional.of(this);
        for (String child : path) {
            at = at.flatMap(element -> element.child(child));
        }
        return at;
    }

    /** The text at the end of a path of children, when it says something. */
    Optional<String> text(String... path) {
        return at(path).map(Element::text).filter(text -> !text.isEmpty());
    }

    /** Whether neither it nor anything in it says something. */
    boolean isBlank() {
        return text.isEmpty() && children.stream().allMatch(Element::isBlank);
    }

    /** Its first texts, for a person who looks for it in the file. */
    String shown() {
        StringBuilder shown = new StringBuilder();
        show(shown);
        return shown.length() <= LONGEST_SHOWN ? shown.toString() : shown.substring(0, LONGEST_SHOWN) + "…";
    }

    private void show(StringBuilder shown) {
        if (!text.isEmpty()) {
            shown.append(shown.isEmpty() ? "" : " ").append(name).append('=').append(text);
        }
        for (Element child : children) {
            if (shown.length() > LONGEST_SHOWN) {
                return;
            }
            child.show(shown);
        }
    }
}
