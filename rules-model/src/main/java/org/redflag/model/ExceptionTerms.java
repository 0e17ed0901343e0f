package org.redflag.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the exporter has established about the terms of license exceptions; every one absent when nobody asked.
 *
 * @param returnBy the day by which temporarily exported items are back or destroyed (TMP)
 * @param oneForOneReplacement it replaces, one for one, what was lawfully exported before (RPL)
 * @param usGovernmentUse it is for the official use of an agency or the personnel of the US Government (GOV)
 * @param encryptionParagraph the paragraph of 15 CFR 740.17 the item was classified under, such as {@code b1} (ENC)
 * @param priorConsigneeStatement the statement of 15 CFR 740.20(d)(2) is on file (STA)
 */
public record ExceptionTerms(
        @Nullable LocalDate returnBy,
        @Nullable Boolean oneForOneReplacement,
        @Nullable Boolean usGovernmentUse,
        @Nullable String encryptionParagraph,
        @Nullable Boolean priorConsigneeStatement) {

    public static final ExceptionTerms NONE = new ExceptionTerms(null, null, null, null, null);

    public ExceptionTerms {
        encryptionParagraph = paragraph(encryptionParagraph);
    }

    /** {@code 740.17(b)(1)}, {@code (b)(1)} and {@code B1} are all {@code b1}. */
    private static @Nullable String paragraph(@Nullable String text) {
        String given = Text.blankToNull(text);
        if (given == null) {
            return null;
        }
        String plain =
                given.toLowerCase(java.util.Locale.ROOT).replace("740.17", "").replaceAll("[^a-z0-9]", "");
        if (!plain.matches("a[12]|b[123].*")) {
            throw new InvalidFact("encryptionParagraph", given, "write a1, a2, b1, b2 or b3");
        }
        return plain.substring(0, 2);
    }
}
