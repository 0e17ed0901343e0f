package org.redflag.kb.lists.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One element of a list's XML with everything in it that a reader may ask for.
 *
 * @param file the file it stands in, for messages
 * @param text its own text, stripped
 */
record XmlElement(
        String file, long line, String name, Map<String, String> attributes, List<XmlElement> children, String text) {

    /** An attribute that is there and says something. */
    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** An attribute without which the element means nothing. */
    String required(String attribute) {
        return attribute(attribute)
                .orElseThrow(() -> UnreadableList.line(
                        file, line, name + " has no " + attribute, "fetch the file again from its publisher"));
    }

    boolean isTrue(String attribute) {
        return attribute(attribute).filter("true"::equalsIgnoreCase).isPresent();
    }

    Optional<XmlElement> child(String child) {
        return children.stream().filter(element -> element.name.equals(child)).findFirst();
    }

    List<XmlElement> children(String child) {
        return children.stream().filter(element -> element.name.equals(child)).toList();
    }

    /** The text of a child that is there and says something. */
    Optional<String> text(String child) {
        return child(child).map(XmlElement::text).filter(value -> !value.isEmpty());
    }

    /** The texts of all children of a name that say something. */
    List<String> texts(String child) {
        return children(child).stream()
                .map(XmlElement::text)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    UnreadableList wrong(String column, String value, String cure) {
        return UnreadableList.value(file, line, column, value, cure);
    }
}
