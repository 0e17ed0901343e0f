package org.redflag.kb.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that one published text may hold: with and without what stands in parentheses, and each of several names. */
final class Readings {

    private static final Pattern PARENTHESES = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
    /** Field tags of payment messages, and line numbers of an address in them. */
    private static final Pattern TAGS = Pattern.compile(
            "(?i)/(?:BNF|BENEF|ACC|INS|INT|REC|ORDRES|BENEFRES|RFB|ROC|INV|OCMT|NAME|ADDR|CTRY)/|:\\d{2}[A-Z]?:|(?<![\\w.])[1-3]/(?=\\S)"
                    + "|\\b(?:b/o|f/o|c/o|a/c(?: no)?|fbo|ultimate beneficiary|beneficiary|in favou?r of|by order of|on behalf of"
                    + "|payment (?:for|to)|transfer to|pay to(?: the order of)?|account (?:name|of)|messrs)\\b[.:]?");
    /** Account and telephone numbers, postal codes, references: nobody's name has so many digits. */
    private static final Pattern NUMBERS = Pattern.compile(
            "(?i)\\+?\\b[A-Z]{2}\\d{2}[A-Z0-9]{10,30}\\b|(?<!\\w)\\+?\\d[\\d .-]{4,}\\d(?!\\w)|\\b\\d{5,}\\b|\\b\\d{2}[./]\\d{2}[./]\\d{4}\\b");
    /** From here on, it is about how to reach somebody or what for, and no longer who. */
    private static final Pattern ASIDE = Pattern.compile(
            "(?i)\\b(?:attn|attention|tel|phone|fax|email|e-mail|dob|born|passport|inv(?:oice)?(?: no)?|ref|swift|bic|iban|po box|p\\.o\\. box|postcode|zip|imo|mmsi|call ?sign|flag(?:ged)?)\\b[.: ]");

    /** Beginnings of the words that show a text to hold more than a name; looked for without a pattern, since every name is. */
    private static final String[] MARKS = {
        "attn",
        "attention",
        "favour",
        "favor of",
        "fbo",
        "behalf",
        "by order",
        "aka",
        "fka",
        "a.k.a",
        "f.k.a",
        "n.k.a",
        "pay to",
        "payment",
        "tel",
        "messrs",
        "benef",
        "alias",
        "formerly",
        "previously",
        "renamed",
        "known as",
        "doing business",
        "trading as",
        "imo",
        "flag",
        "ex ",
        "ex-",
        "transfer to"
    };

    private static final String FIRST_OF_MARKS = "abdefikmnprtABDEFIKMNPRT";
    private static final int FEW_DIGITS = 5;
    private static final int MOST_READINGS = 12;
    private static final int SHORTEST = 3;
    private static final int SHORTEST_REMARK = 5;

    private static final Pattern SEVERAL = Pattern.compile(
            "(?i)[;|\\n]|\\b(?:a|f|n)[./]?k[./]?a\\b[.:]?|\\bd[./]b[./]a\\b[.:]?|\\b(?:alias|trading as|doing business as)\\b"
                    + "|\\b(?:(?:also|formerly|previously|now|better) known as|formerly|previously|renamed)\\b[.:]?"
                    + "|\\bex(?:[-. ]|\\b(?=\\s))");

    private static final Pattern INITIALS_BEHIND = Pattern.compile("([\\p{L}'’-]{3,}),? ?(\\p{L}\\. ?\\p{L}\\.)");

    private Readings() {}

    /** The names a list entry's name stands for; the whole text is always the first. */
    static List<String> ofListed(String text) {
        if (text.indexOf('(') < 0 && text.indexOf('[') < 0 && text.indexOf(';') < 0 && !mayNameSeveral(text)) {
            return List.of(text);
        }
        Set<String> names = new LinkedHashSet<>();
        names.add(text);
        for (String part : SEVERAL.split(text, -1)) {
            String outside = PARENTHESES.matcher(part).replaceAll(" ").strip();
            add(outside, names);
            PARENTHESES
                    .matcher(part)
                    .results()
                    .forEach(found -> addRemark(found.group(1).strip(), names));
        }
        return new ArrayList<>(names);
    }

    private static boolean mayNameSeveral(String text) {
        return SEVERAL.matcher(text).find();
    }

    /**
     * The names that a field of a document may hold: the whole of it first, and when it bears the marks of a payment message
     * or a letter, each part of it without them.
     */
    static List<String> ofGiven(String text) {
        if (!mayHoldMore(text)) {
            String turned = withInitialsFirst(text);
            return turned.isEmpty() ? List.of(text) : List.of(text, turned);
        }
        Set<String> names = new LinkedHashSet<>();
        names.add(text);
        for (String part : SEVERAL.split(text, -1)) {
            String plain = TAGS.matcher(part).replaceAll(" | ");
            plain = NUMBERS.matcher(plain).replaceAll(" | ");
            plain = ASIDE.matcher(plain).replaceAll(" | ");
            for (String piece : plain.split("[|\\n]+", -1)) {
                pieces(piece.strip(), names);
            }
        }
        return names.stream().limit(MOST_READINGS).toList();
    }

    /** Puchkov A.S. may be a company or a man; as a man he is A.S. Puchkov. Empty when no initials stand behind one word. */
    private static String withInitialsFirst(String text) {
        int end = text.length();
        if (end < SHORTEST || text.charAt(end - 1) != '.' || !Character.isLetter(text.charAt(end - 2))) {
            return "";
        }
        Matcher initials = INITIALS_BEHIND.matcher(text);
        return initials.matches() ? initials.group(2) + " " + initials.group(1) : "";
    }

    /** A piece, the piece without what stands in parentheses, that alone, and what stands before a comma. */
    private static void pieces(String piece, Set<String> names) {
        add(piece, names);
        add(Camel.apart(piece), names);
        String outside = PARENTHESES.matcher(piece).replaceAll(" ").strip();
        add(outside, names);
        PARENTHESES
                .matcher(piece)
                .results()
                .forEach(found -> addRemark(found.group(1).strip(), names));
        for (int comma = outside.indexOf(','); comma > 0; comma = outside.indexOf(',', comma + 1)) {
            String before = outside.substring(0, comma).strip();
            // A surname before a comma is no name of its own, but a name before an address is.
            if (before.indexOf(' ') > 0
                    || startsWithDigit(outside.substring(comma + 1).strip())) {
                add(before, names);
            }
        }
    }

    private static boolean startsWithDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    private static boolean mayHoldMore(String text) {
        int digits = 0;
        boolean marked = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '(' || c == '[' || c == '\n' || c == ';' || c == '|' || c == ':') {
                return true;
            }
            marked |= Camel.isHump(text, i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            marked |= FIRST_OF_MARKS.indexOf(c) >= 0 && isMark(text, i);
        }
        return digits >= FEW_DIGITS || marked || text.indexOf(',') != text.lastIndexOf(',');
    }

    private static boolean isMark(String text, int at) {
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return false;
        }
        for (String mark : MARKS) {
            if (text.regionMatches(true, at, mark, 0, mark.length())) {
                return true;
            }
        }
        return false;
    }

    private static void add(String name, Set<String> names) {
        if (name.length() > SHORTEST) {
            names.add(name);
        }
    }

    /** A short remark in parentheses is no name, but the capitals of one: (IRISL). */
    private static void addRemark(String remark, Set<String> names) {
        boolean capitals = remark.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        if (remark.length() > (capitals ? SHORTEST : SHORTEST_REMARK)) {
            names.add(remark);
        }
    }
}
