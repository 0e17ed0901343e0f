package org.redflag.kb.lists.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One file as a publisher issued it, already unpacked. */
public final class PublishedFile {

    private static final int HEAD = 4096;
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{4})-(0[1-9]|1[0-2])-(\\d{2})(?!\\d)");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final String name;
    private final byte[] bytes;
    private final @Nullable PublishedFile mapping;

    /**
     * @param name where it was found, for messages and for the day it may carry
     * @param bytes what was published
     */
    public PublishedFile(String name, byte[] bytes) {
        this(name, bytes, null);
    }

    private PublishedFile(String name, byte[] bytes, @Nullable PublishedFile mapping) {
        this.name = name;
        this.bytes = bytes;
        this.mapping = mapping;
    }

    /** The same file, in the columns that a mapping beside it explains. */
    public PublishedFile mappedBy(PublishedFile explanation) {
        return new PublishedFile(name, bytes, explanation);
    }

    /** The mapping that was found beside it. */
    Optional<PublishedFile> mapping() {
        return Optional.ofNullable(mapping);
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** The first lines, enough to tell one format from another; characters that do not decode do not matter here. */
    String head() {
        String text = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The first line, without its line end. */
    String firstLine() {
        return head().lines().findFirst().orElse("");
    }

    /** The day in the file's name, when it carries one. */
    Optional<LocalDate> day() {
        Matcher matcher = DAY.matcher(name);
        Optional<LocalDate> found = Optional.empty();
        while (matcher.find()) {
            YearMonth month = YearMonth.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            int day = Integer.parseInt(matcher.group(3));
            if (month.isValidDay(day)) {
                found = Optional.of(month.atDay(day));
            }
        }
        return found;
    }

    /** Two files of the same digest give the same entries, and so the mapping belongs to it. */
    public String digest() {
        Sha256 sha = new Sha256().add(bytes);
        return (mapping == null ? sha : sha.add(mapping.bytes)).hex();
    }

    /** The text, which has to be UTF-8. */
    String utf8() {
        try {
            return decode(StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw UnreadableList.file(name, "it is not UTF-8 text", "save or download it again as UTF-8");
        }
    }

    /** The text of a format whose older editions were written in Windows' western code page. */
    String utf8OrWestern() {
        try {
            return decode(StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return new String(bytes, WESTERN);
        }
    }

    /** The file's extension in lower case, packing suffixes removed; empty when it has none. */
    String extension() {
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        int dot = plain.lastIndexOf('.');
        return dot < 0 || dot < plain.lastIndexOf('/') ? "" : plain.substring(dot + 1);
    }

    private String decode(Charset charset) throws CharacterCodingException {
        String text = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
