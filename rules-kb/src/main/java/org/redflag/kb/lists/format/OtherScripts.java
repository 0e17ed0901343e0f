package org.redflag.kb.lists.format;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redflag.model.ListedName;

/** Names behind which the same name stands once more in parentheses and in its own script. */
final class OtherScripts {

    private static final Pattern IN_PARENTHESES = Pattern.compile("\\s*\\(([^()]*)\\)");
    private static final Pattern LABEL = Pattern.compile("^[A-Za-z. ]{2,40}:\\s*");

    private OtherScripts() {}

    /** Gives the draft the name, and as further names what stands in parentheses in another script. */
    static void split(String printed, ListedName.Kind kind, Draft draft) {
        StringBuilder latin = new StringBuilder();
        Matcher matcher = IN_PARENTHESES.matcher(printed);
        List<String> others = new ArrayList<>();
        while (matcher.find()) {
            String inside = LABEL.matcher(matcher.group(1)).replaceFirst("");
            boolean other = !isLatin(inside);
            matcher.appendReplacement(latin, other ? "" : Matcher.quoteReplacement(matcher.group()));
            if (other) {
                others.add(inside);
            }
        }
        matcher.appendTail(latin);
        draft.name(latin.toString().isBlank() ? printed : latin.toString(), kind);
        ListedName.Kind further = kind == ListedName.Kind.PRIMARY ? ListedName.Kind.ALIAS : kind;
        others.forEach(other -> draft.name(other, further));
    }

    /** Whether most of its letters are Latin, for a stray look-alike letter makes no other script. */
    static boolean isLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN)
                .count();
        return 2 * latin >= letters;
    }
}
