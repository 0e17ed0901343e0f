package org.redflag.model;

import java.util.Locale;

/** Ship numbers of the International Maritime Organization. */
public final class ImoNumber {

    private static final int LENGTH = 7;
    /** Ships carry numbers from here up; the check digit alone lets 1234567 pass. */
    private static final int LOWEST = 5_000_000;

    private static final int TEN = 10;

    private ImoNumber() {}

    /** The seven digits, with or without the letters IMO before them. */
    public static String normalise(String number) {
        String text = number.strip().toUpperCase(Locale.ROOT);
        String digits = text.startsWith("IMO") ? text.substring("IMO".length()).strip() : text;
        if (digits.length() != LENGTH || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new InvalidFact("IMO number", number, "write its seven digits");
        }
        return digits;
    }

    public static boolean isValid(String digits) {
        if (digits.length() != LENGTH || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (digits.charAt(i) - '0') * (LENGTH - i);
        }
        return sum % TEN == digits.charAt(LENGTH - 1) - '0' && Integer.parseInt(digits) >= LOWEST;
    }
}
