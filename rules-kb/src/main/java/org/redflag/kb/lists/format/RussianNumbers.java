package org.redflag.kb.lists.format;

import java.util.regex.Pattern;

/** Russian taxpayer and register numbers, known by their check digits. */
final class RussianNumbers {

    private static final Pattern INN = Pattern.compile("\\d{10}|\\d{12}");
    private static final Pattern OGRN = Pattern.compile("\\d{13}|\\d{15}");
    private static final int[] COMPANY = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] PERSON_FIRST = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] PERSON_SECOND = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

    private RussianNumbers() {}

    static boolean isInn(String number) {
        if (!INN.matcher(number).matches()) {
            return false;
        }
        return number.length() == 10
                ? checks(number, COMPANY)
                : checks(number, PERSON_FIRST) && checks(number, PERSON_SECOND);
    }

    /** The last digit is what remains of the others, divided by eleven or, for a person, thirteen. */
    static boolean isOgrn(String number) {
        if (!OGRN.matcher(number).matches()) {
            return false;
        }
        int last = number.length() - 1;
        long remainder = Long.parseLong(number.substring(0, last)) % (last - 1);
        return remainder % 10 == number.charAt(last) - '0';
    }

    /** The digit behind those that have a weight is their weighted sum modulo eleven, modulo ten. */
    private static boolean checks(String number, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (number.charAt(i) - '0');
        }
        return sum % 11 % 10 == number.charAt(weights.length) - '0';
    }
}
