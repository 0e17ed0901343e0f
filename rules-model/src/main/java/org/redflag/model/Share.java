package org.redflag.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact part of a whole. A third is a third and not 33.33 percent, since at a threshold of half the difference decides.
 *
 * @param numerator from zero to the denominator
 * @param denominator above zero, without a common factor
 */
public record Share(BigInteger numerator, BigInteger denominator) implements Comparable<Share> {

    public static final Share NONE = new Share(BigInteger.ZERO, BigInteger.ONE);
    public static final Share HALF = new Share(BigInteger.ONE, BigInteger.TWO);
    public static final Share ALL = new Share(BigInteger.ONE, BigInteger.ONE);

    private static final int LONGEST = 40;
    private static final int DECIMALS_SHOWN = 12;
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    /** {@code 1/3} is a part of the whole, {@code 33 1/3} and {@code 33.33} are percent. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:(?<part>\\d{1,18})\\s*/\\s*(?<of>\\d{1,18}))|(?:(?<whole>\\d{1,3})\\s+(?<n>\\d{1,18})\\s*/\\s*(?<d>\\d{1,18})\\s*%?)");

    public Share {
        if (denominator.signum() <= 0 || numerator.signum() < 0 || numerator.compareTo(denominator) > 0) {
            throw new InvalidFact("share", numerator + "/" + denominator, "write a percentage from 0 to 100");
        }
        BigInteger common = numerator.gcd(denominator);
        if (!common.equals(BigInteger.ONE)) {
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    /** So many percent. */
    public static Share percent(BigDecimal percent) {
        BigDecimal whole = percent.movePointLeft(2);
        return whole.scale() <= 0
                ? new Share(whole.toBigIntegerExact(), BigInteger.ONE)
                : new Share(whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()));
    }

    /** So many percent. */
    public static Share percent(long percent) {
        return new Share(BigInteger.valueOf(percent), HUNDRED);
    }

    /** So many of so many. */
    public static Share of(long numerator, long denominator) {
        return new Share(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** A share as people write it: {@code 33.33} or {@code 33 1/3} percent, {@code 1/3} of the whole. */
    public static Share parse(String field, String text) {
        String stripped = text.strip();
        try {
            Matcher written = WRITTEN.matcher(stripped);
            if (written.matches()) {
                return written.group("part") == null
                        ? mixed(written)
                        : new Share(new BigInteger(written.group("part")), new BigInteger(written.group("of")));
            }
            BigDecimal percent = new BigDecimal(
                    stripped.endsWith("%")
                            ? stripped.substring(0, stripped.length() - 1).strip()
                            : stripped);
            if (percent.precision() <= LONGEST && Math.abs((long) percent.scale()) <= LONGEST) {
                return percent(percent);
            }
        } catch (NumberFormatException | InvalidFact e) {
            // Told below, with the text as it was written.
        }
        throw new InvalidFact(
                field,
                text,
                "write a percentage from 0 to 100 such as 33.33 or 33 1/3, or a part of the whole such as 1/3");
    }

    private static Share mixed(Matcher written) {
        BigInteger d = new BigInteger(written.group("d"));
        BigInteger parts = new BigInteger(written.group("whole")).multiply(d).add(new BigInteger(written.group("n")));
        return new Share(parts, d.multiply(HUNDRED));
    }

    /** Both together, at most the whole: nobody owns more than everything, whatever a file says. */
    public Share plus(Share other) {
        BigInteger sum = numerator.multiply(other.denominator).add(other.numerator.multiply(denominator));
        BigInteger of = denominator.multiply(other.denominator);
        return sum.compareTo(of) >= 0 ? ALL : new Share(sum, of);
    }

    /** What is left of this without another, at least nothing. */
    public Share minus(Share other) {
        BigInteger left = numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator));
        return left.signum() <= 0 ? NONE : new Share(left, denominator.multiply(other.denominator));
    }

    public Share max(Share other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Share min(Share other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** In percent, with as many decimals as it needs, at most twelve. */
    public BigDecimal inPercent(RoundingMode rounding) {
        BigDecimal percent = new BigDecimal(numerator.multiply(HUNDRED))
                .divide(new BigDecimal(denominator), DECIMALS_SHOWN, rounding)
                .stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    @Override
    public int compareTo(Share other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** In percent and exact: {@code 50}, {@code 33.33}, {@code 33 1/3}. */
    @Override
    public String toString() {
        BigDecimal rounded = inPercent(RoundingMode.DOWN);
        if (rounded.compareTo(inPercent(RoundingMode.UP)) == 0) {
            return rounded.toPlainString();
        }
        BigInteger[] percent = numerator.multiply(HUNDRED).divideAndRemainder(denominator);
        BigInteger common = percent[1].gcd(denominator);
        String fraction = percent[1].divide(common) + "/" + denominator.divide(common);
        return percent[0].signum() == 0 ? "0 " + fraction : percent[0] + " " + fraction;
    }
}
