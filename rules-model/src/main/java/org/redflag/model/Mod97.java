package org.redflag.model;

/** The check of ISO 7064 MOD 97-10, shared by IBAN and LEI. */
final class Mod97 {

    private static final int MODULUS = 97;
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private Mod97() {}

    /** The remainder of the text read as one number, letters counting 10 to 35. */
    static int of(String text) {
        int remainder = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            remainder = c <= '9'
                    ? (remainder * TEN + (c - '0')) % MODULUS
                    : (remainder * HUNDRED + (c - 'A' + TEN)) % MODULUS;
        }
        return remainder;
    }
}
