package org.redflag.kb.lists.format;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An act of EU law, by its CELEX number. */
record EuAct(int year, String kind, int number) {

    static final EuAct RUSSIA_SECTORAL = new EuAct(2014, "R", 833);

    private static final Pattern CELEX = Pattern.compile("3(\\d{4})([RDE])(\\d{4})");
    /** Acts were numbered afresh by year from 2015 on, and by the Union instead of the Community from 2010 on. */
    private static final int YEAR_FIRST = 2015;

    private static final int UNION = 2010;

    static Optional<EuAct> of(String celex) {
        Matcher matcher = CELEX.matcher(celex);
        return matcher.matches()
                ? Optional.of(new EuAct(
                        Integer.parseInt(matcher.group(1)), matcher.group(2), Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    String celex() {
        return "3%04d%s%04d".formatted(year, kind, number);
    }

    /** How lawyers call it: {@code Regulation (EU) No 833/2014}, {@code Regulation (EU) 2017/1509}. */
    String title() {
        return switch (kind) {
            case "R" ->
                year >= YEAR_FIRST
                        ? "Regulation (EU) " + year + "/" + number
                        : "Regulation (" + (year >= UNION ? "EU" : "EC") + ") No " + number + "/" + year;
            case "D" ->
                year >= YEAR_FIRST
                        ? "Decision (CFSP) " + year + "/" + number
                        : "Decision " + year + "/" + number + "/CFSP";
            default -> "Common Position " + year + "/" + number + "/CFSP";
        };
    }

    /** The list that an annex is; the annexes of Regulation 833/2014 are known without its number. */
    String list(String annex) {
        int part = annex.indexOf('.');
        String whole = (part < 0 ? annex : annex.substring(0, part)).toLowerCase(Locale.ROOT);
        if (equals(RUSSIA_SECTORAL)) {
            return "eu/annex-" + whole;
        }
        return "eu/" + (year >= YEAR_FIRST ? year + "-" + number : number + "-" + year) + "-annex-" + whole;
    }
}
