package org.redflag.kb.patterns;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One month of a trade statistic.
 *
 * @param country whose trade it is
 * @param goods six digits of the Harmonized System
 */
public record TradeFigure(
        String source,
        long line,
        String country,
        String goods,
        YearMonth month,
        double value,
        @Nullable String currency) {}
