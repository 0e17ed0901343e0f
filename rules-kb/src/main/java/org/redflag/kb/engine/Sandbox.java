package org.redflag.kb.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds the text of a rule file to the few words that rules need, before anything else reads it: what is not allowed is
 * forbidden. Rules hold no Java, so nothing here has to be found harmful; it only has to be unknown.
 */
public final class Sandbox {

    private static final Pattern TOKEN = Pattern.compile(
            "\"[^\"\\n]*\"|\\$?[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*|\\d+(?:\\.\\d+)?|==|!=|>=|<=|&&|\\|\\||[<>!(),:]");
    private static final Pattern RULE = Pattern.compile("\\s*rule\\s+\"[^\"\\n]*\"\\s*(.*)");
    private static final Pattern HEADER = Pattern.compile("\\s*(?:@\\w+\\s*\\(\\s*\"[^\"\\n]*\"\\s*\\)\\s*)+");
    private static final Pattern OUTSIDE = Pattern.compile(
            "\\s*(?:package\\s+org\\.redflag\\.rulebook(?:\\.[a-z][a-z0-9]*)+\\s*;?|import\\s+org\\.redflag\\.model\\.(?:\\*|[A-Z]\\w*)\\s*;?)?\\s*");
    private static final Set<String> JOINTS =
            Set.of("not", "exists", "and", "or", "in", "contains", "null", "true", "false", "this");

    private enum Place {
        OUTSIDE,
        HEADER,
        CONDITIONS,
        CONSEQUENCE
    }

    private final List<Forbidden> found = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private Place place = Place.OUTSIDE;

    private Sandbox() {}

    /** Everything in a rule file that rules may not use; nothing when it may be compiled. */
    public static List<Forbidden> check(String text) {
        Sandbox sandbox = new Sandbox();
        List<String> lines = List.of(text.split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            sandbox.line(lines.get(i).replace("\r", ""), i + 1);
        }
        if (sandbox.place != Place.OUTSIDE) {
            sandbox.found.add(new Forbidden(lines.size(), "the last rule has no 'end' on a line of its own"));
        }
        if (sandbox.found.isEmpty()) {
            sandbox.found.addAll(SandboxNames.check(text));
        }
        sandbox.found.sort(Comparator.comparingInt(Forbidden::line));
        return sandbox.found;
    }

    private void line(String line, int number) {
        characters(line, number);
        String code = withoutComment(line);
        if (code.contains("/*") || code.contains("*/")) {
            found.add(new Forbidden(number, "a comment over several lines; begin each with //"));
            return;
        }
        switch (place) {
            case OUTSIDE -> outside(code, number);
            case HEADER -> header(code, number);
            case CONDITIONS -> conditions(code, number);
            case CONSEQUENCE -> consequence(code, number);
        }
    }

    /** Look-alikes, invisible characters and escapes could make a file read otherwise than it runs. */
    private void characters(String line, int number) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            boolean plain = (c >= ' ' && c < 127 && c != '\\' && c != '`') || c == '\t';
            boolean text = quoted
                    && c > 160
                    && (Character.isLetter(c)
                            || Character.getType(c) == Character.OTHER_PUNCTUATION
                            || Character.getType(c) == Character.DASH_PUNCTUATION
                            || c == '§');
            if (!plain && !text) {
                found.add(new Forbidden(number, String.format("the character U+%04X", (int) c)));
                return;
            }
        }
        if (quoted) {
            found.add(new Forbidden(number, "a quotation that does not end on its line"));
        }
    }

    private static String withoutComment(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            if (!quoted && line.startsWith("//", i)) {
                return line.substring(0, i);
            }
        }
        return line;
    }

    private void outside(String code, int number) {
        Matcher rule = RULE.matcher(code);
        if (rule.matches()) {
            String name = code.substring(code.indexOf('"') + 1, code.lastIndexOf('"') + 1);
            if (!names.add(name)) {
                found.add(new Forbidden(number, "a second rule of the same name"));
            }
            place = Place.HEADER;
            if (!rule.group(1).isBlank()) {
                header(rule.group(1), number);
            }
        } else if (!OUTSIDE.matcher(code).matches()) {
            found.add(new Forbidden(
                    number, "outside of a rule only a package and imports of the model: " + code.strip()));
        }
    }

    private void header(String code, int number) {
        String word = code.strip();
        if (word.equals("when")) {
            place = Place.CONDITIONS;
        } else if (!word.isEmpty()
                && !word.equals("salience 1")
                && !HEADER.matcher(code).matches()) {
            found.add(new Forbidden(number, "in a header only @words with a quoted text, and salience 1: " + word));
        }
    }

    private void conditions(String code, int number) {
        if (code.strip().equals("then")) {
            place = Place.CONSEQUENCE;
            return;
        }
        Matcher token = TOKEN.matcher(code);
        int end = 0;
        while (token.find()) {
            between(code.substring(end, token.start()), number);
            end = token.end();
            String word = token.group();
            char first = word.charAt(0);
            if (Character.isLowerCase(first)
                    && !JOINTS.contains(word)
                    && code.substring(end).stripLeading().startsWith("(")) {
                found.add(new Forbidden(number, "a call: " + word));
            }
        }
        between(code.substring(end), number);
    }

    private void between(String text, int number) {
        if (!text.isBlank()) {
            found.add(new Forbidden(number, "conditions may not hold: " + text.strip()));
        }
    }

    private void consequence(String code, int number) {
        if (code.strip().equals("end")) {
            place = Place.OUTSIDE;
        } else if (!code.isBlank()) {
            found.add(new Forbidden(number, "a consequence, which must be empty: " + code.strip()));
        }
    }
}
