package org.redflag.app.output;

/** Writes scores with three decimals, without the cost of a formatter for each. */
final class Thousandths {

    private static final int ONE = 1000;

    private Thousandths() {}

    static void append(StringBuilder out, double number) {
        long signed = Math.round(number * ONE);
        if (signed < 0) {
            out.append('-');
        }
        long thousandths = Math.abs(signed);
        out.append(thousandths / ONE).append('.');
        int decimals = (int) (thousandths % ONE);
        out.append((char) ('0' + decimals / 100))
                .append((char) ('0' + decimals / 10 % 10))
                .append((char) ('0' + decimals % 10));
    }
}
