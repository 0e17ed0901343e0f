package org.redflag.app.report;

import java.util.ArrayList;
import java.util.List;
import org.redflag.model.BookFact;
import org.redflag.model.CustomerFlow;
import org.redflag.model.FlowTakeover;
import org.redflag.model.ReplacedDestination;

/** Values one below the other: before and since, or one who leaves and one who comes. */
final class Bars {

    private static final double TOP = 36;
    private static final double STEP = 26;
    private static final double LEFT = 330;
    private static final double ROOM = Picture.WIDTH - LEFT - 130;

    private record Bar(String label, long value, boolean since) {}

    private Bars() {}

    static Picture draw(BookFact fact) {
        List<Bar> bars = new ArrayList<>();
        String title = "";
        if (fact instanceof ReplacedDestination replaced) {
            title = replaced.seller() + ", HS " + replaced.goods();
            bars.add(new Bar("Russia and Belarus before", replaced.russiaBefore(), false));
            bars.add(new Bar("Russia and Belarus since", replaced.russiaSince(), true));
            bars.add(new Bar(replaced.country() + " before", replaced.before(), false));
            bars.add(new Bar(replaced.country() + " since", replaced.since(), true));
        } else if (fact instanceof CustomerFlow flow) {
            title = flow.customer() + " (" + flow.country() + "), high-priority goods";
            bars.add(new Bar("2021", flow.base(), false));
            bars.add(new Bar(String.valueOf(flow.peakYear()), flow.peak(), true));
        } else if (fact instanceof FlowTakeover takeover) {
            String goods = takeover.goods().isEmpty() ? "" : ", HS " + takeover.goods();
            title = takeover.seller() + goods + ": " + takeover.gapDays() + " days between the two";
            bars.add(new Bar(takeover.former(), 100, false));
            bars.add(new Bar(takeover.successor(), takeover.percent(), true));
        }
        Svg svg = new Svg();
        svg.text(10, 20, 15, Svg.INK, "start", Svg.cut(title, 110));
        long most = Math.max(1, bars.stream().mapToLong(Bar::value).max().orElse(1));
        String unit = fact instanceof FlowTakeover ? "%" : "";
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double y = TOP + i * STEP;
            svg.text(LEFT - 10, y + 15, 12, Svg.INK, "end", Svg.cut(bar.label, 46));
            svg.rectangle(
                    LEFT, y, Math.max(1, ROOM * bar.value / most), 18, bar.since ? Svg.SINCE : Svg.BEFORE, "none");
            svg.text(
                    LEFT + Math.max(1, ROOM * bar.value / most) + 8,
                    y + 14,
                    12,
                    Svg.INK,
                    "start",
                    Svg.number(bar.value) + unit);
        }
        return new Picture(svg, (int) (TOP + bars.size() * STEP + 14));
    }
}
