package org.redflag.app.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.redflag.model.TradeFlow;

/** The value of goods to a country, month by month, with the day of the invasion. */
final class GrowthCurve {

    private static final int HEIGHT = 250;
    private static final double LEFT = 90;
    private static final double RIGHT = Picture.WIDTH - 20.0;
    private static final double TOP = 50;
    private static final double BOTTOM = HEIGHT - 35.0;
    private static final int MONTHS = 12;
    private static final int STEPS = 4;
    private static final YearMonth INVASION = YearMonth.of(2022, 3);
    private static final YearMonth FIRST = YearMonth.of(2019, 1);

    private final TradeFlow flow;
    private final TreeMap<YearMonth, Long> months = new TreeMap<>();
    private final YearMonth first;
    private final YearMonth last;
    private final long top;
    private final Svg svg = new Svg();

    private GrowthCurve(TradeFlow flow) {
        this.flow = flow;
        flow.months().forEach((month, value) -> months.put(YearMonth.parse(month), value));
        YearMonth from = months.firstKey().isBefore(FIRST) ? FIRST : months.firstKey();
        first = from.isAfter(INVASION) ? INVASION.minusMonths(MONTHS) : from;
        last = months.lastKey().isAfter(INVASION) ? months.lastKey() : INVASION;
        top = nice(months.tailMap(first, true).values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(1));
    }

    static Picture draw(TradeFlow flow) {
        GrowthCurve curve = new GrowthCurve(flow);
        curve.axes();
        curve.values();
        return new Picture(curve.svg, HEIGHT);
    }

    private void axes() {
        String goods = flow.goods().contains("/") ? "All goods of " + flow.goods() : "HS " + flow.goods();
        String source = flow.source().substring(flow.source().lastIndexOf('/') + 1);
        svg.text(10, 20, 15, Svg.INK, "start", goods + " to " + flow.country() + "  (" + Svg.cut(source, 60) + ")");
        String growth = flow.growthPercent() == null
                ? ""
                : ", " + (flow.growthPercent() > 0 ? "+" : "") + flow.growthPercent() + "%";
        svg.text(
                10,
                38,
                12,
                Svg.SINCE,
                "start",
                Svg.number(flow.base()) + " in 2021, " + Svg.number(flow.peak()) + " in " + flow.peakYear() + growth);
        for (int i = 0; i <= STEPS; i++) {
            double y = y((double) top * i / STEPS);
            svg.line(LEFT, y, RIGHT, y, Svg.GRID, 1);
            svg.text(LEFT - 8, y + 4, 11, Svg.FAINT, "end", Svg.number(top * i / STEPS));
        }
        for (int year = first.getYear(); year <= last.getYear() + 1; year++) {
            YearMonth january = YearMonth.of(year, 1);
            if (!january.isBefore(first) && !january.isAfter(last)) {
                svg.line(x(january), BOTTOM, x(january), BOTTOM + 5, Svg.FAINT, 1);
                svg.text(x(january), BOTTOM + 20, 11, Svg.FAINT, "middle", String.valueOf(year));
            }
        }
        svg.line(x(INVASION), TOP - 6, x(INVASION), BOTTOM, Svg.SINCE, 1);
        svg.text(x(INVASION) + 4, TOP + 4, 11, Svg.SINCE, "start", "24 February 2022");
    }

    /** Months without trade are nothing, not a gap. */
    private void values() {
        List<double[]> before = new ArrayList<>();
        List<double[]> since = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            double[] point = {x(month), y((double) months.getOrDefault(month, 0L))};
            if (!month.isAfter(INVASION)) {
                before.add(point);
            }
            if (!month.isBefore(INVASION)) {
                since.add(point);
            }
        }
        svg.curve(before, Svg.BEFORE);
        svg.curve(since, Svg.SINCE);
    }

    private double x(YearMonth month) {
        double all = Math.max(1, number(last) - number(first));
        return LEFT + (RIGHT - LEFT) * (number(month) - number(first)) / all;
    }

    private double y(double value) {
        return BOTTOM - (BOTTOM - TOP) * value / top;
    }

    private static int number(YearMonth month) {
        return month.getYear() * MONTHS + month.getMonthValue();
    }

    /** The next number that divides well into four steps. */
    private static long nice(long most) {
        long step = 1;
        while (true) {
            for (long factor : new long[] {4, 8, 12, 20}) {
                if (factor * step >= most) {
                    return factor * step;
                }
            }
            step *= 10;
        }
    }
}
