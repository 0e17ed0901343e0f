package org.redflag.kb.match;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes what careless programs do to a text on its way: UTF-8 read in a code page, entities of web pages. */
final class Encoding {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final Pattern ENTITY = Pattern.compile(
            "&(?:#(\\d{2,6})|#x([0-9a-fA-F]{2,5})|([A-Za-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash)|(\\w{2,6}));");
    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

    private Encoding() {}

    static String repaired(String text) {
        String plain = text.indexOf('&') >= 0 && text.indexOf(';') >= 0 ? withoutEntities(text) : text;
        plain = plain.indexOf('%') >= 0 ? withoutPercents(plain) : plain;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            // The first bytes of accented Latin, Cyrillic and Arabic letters, as those code pages show them.
            if ((c >= 0xC2 && c <= 0xC5) || (c >= 0xD0 && c <= 0xD1) || (c >= 0xD8 && c <= 0xDB) || c == 0xE2) {
                return readAgain(plain, WESTERN);
            }
            if ((c == 0x0420 || c == 0x0421) && i + 1 < plain.length() && !isSmallCyrillic(plain.charAt(i + 1))) {
                return readAgain(plain, CYRILLIC);
            }
        }
        return plain;
    }

    private static boolean isSmallCyrillic(char c) {
        return c >= 0x0430 && c <= 0x044F;
    }

    /** The text as its bytes read in UTF-8; the text itself when they are no UTF-8, as an undamaged text's are not. */
    private static String readAgain(String text, Charset wrong) {
        try {
            ByteBuffer bytes = wrong.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(text));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }

    private static String withoutEntities(String text) {
        return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(java.util.regex.MatchResult found) {
        if (found.group(3) != null) {
            return found.group(3);
        }
        if (found.group(4) != null) {
            return switch (found.group(4)) {
                case "amp" -> "&";
                case "apos", "rsquo", "lsquo" -> "'";
                case "szlig" -> "ss";
                default -> " ";
            };
        }
        int code = found.group(1) != null ? Integer.parseInt(found.group(1)) : Integer.parseInt(found.group(2), 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : " ";
    }

    private static String withoutPercents(String text) {
        return ENCODED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(decoded(found.group())));
    }

    private static String decoded(String percents) {
        byte[] bytes = new byte[percents.length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(percents.substring(3 * i + 1, 3 * i + 3), 16);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
