package org.redflag.app.book;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text made safe for HTML, and the few elements that pages are made of. */
final class Html {

    private Html() {}

    static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String link(String to, String text) {
        return "<a href=\"" + text(to) + "\">" + text(text) + "</a>";
    }

    static String source(String text) {
        return "<pre><code>" + text(text.strip()) + "</code></pre>\n";
    }

    static String list(List<String> lines) {
        StringBuilder list = new StringBuilder("<ul>\n");
        lines.forEach(line -> list.append("<li>").append(text(line)).append("</li>\n"));
        return list.append("</ul>\n").toString();
    }

    /** A row of a description list; nothing when there is nothing to say. */
    static String row(String word, @Nullable String text) {
        return text == null ? "" : "<dt>" + text(word) + "</dt><dd>" + text(text) + "</dd>\n";
    }
}
