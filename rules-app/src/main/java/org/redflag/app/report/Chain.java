package org.redflag.app.report;

import java.util.ArrayList;
import java.util.List;
import org.redflag.model.BookFact;
import org.redflag.model.PassThrough;
import org.redflag.model.ResaleRoute;
import org.redflag.model.SharedTie;
import org.redflag.model.SmallShipments;

/** Firms as boxes, in the order in which goods pass them; or several around what they share. */
final class Chain {

    private static final int HEIGHT = 120;
    private static final double TOP = 40;
    private static final double BOX = 54;
    private static final double LEFT = 10;
    private static final double MOST_WIDE = 190;
    private static final double GAP = 46;
    private static final double LETTER = 7.6;

    private final Svg svg = new Svg();

    private Chain() {}

    static Picture draw(BookFact fact) {
        Chain chain = new Chain();
        if (fact instanceof ResaleRoute route) {
            chain.boxes(
                    "HS " + route.goods() + ": " + route.resales() + " resales", route.firms(), route.countries(), "");
        } else if (fact instanceof PassThrough through) {
            chain.boxes(
                    "HS " + through.goods() + ", sent on after " + through.days() + " days",
                    List.of("suppliers", through.firm(), "buyer"),
                    List.of("", through.country(), through.destination()),
                    "");
        } else if (fact instanceof SmallShipments small) {
            chain.boxes(
                    "HS " + small.goods() + ", up to " + Svg.number(small.threshold()) + " " + small.currency()
                            + " each, together " + Svg.number(small.total()),
                    List.of(small.seller(), small.buyer()),
                    List.of("", small.country()),
                    small.count() + "×");
        } else if (fact instanceof SharedTie tie) {
            return shared(tie);
        }
        return new Picture(chain.svg, HEIGHT);
    }

    private void boxes(String title, List<String> firms, List<String> countries, String onArrow) {
        svg.text(LEFT, 20, 15, Svg.INK, "start", title);
        double wide =
                Math.min(MOST_WIDE, (Picture.WIDTH - 2 * LEFT - (firms.size() - 1) * GAP) / Math.max(1, firms.size()));
        for (int i = 0; i < firms.size(); i++) {
            double x = LEFT + i * (wide + GAP);
            box(x, TOP, wide, firms.get(i), countries.get(i));
            if (i > 0) {
                svg.arrow(x - GAP + 2, x - 2, TOP + BOX / 2, Svg.INK);
                svg.text(x - GAP / 2, TOP + BOX / 2 - 8, 12, Svg.SINCE, "middle", onArrow);
            }
        }
    }

    private void box(double x, double y, double wide, String firm, String country) {
        boolean russia = country.equals("RU") || country.equals("BY");
        svg.rectangle(x, y, wide, BOX, russia ? "#ffe3e3" : Svg.BOX, russia ? Svg.SINCE : Svg.BEFORE);
        svg.text(x + 8, y + 22, 12, Svg.INK, "start", Svg.cut(firm, (int) ((wide - 12) / LETTER)));
        svg.text(x + 8, y + 42, 13, russia ? Svg.SINCE : Svg.FAINT, "start", country);
    }

    private static Picture shared(SharedTie tie) {
        Chain chain = new Chain();
        String what = tie.kind() == SharedTie.Kind.ADDRESS ? "One address" : "One owner";
        chain.svg.text(LEFT, 20, 15, Svg.INK, "start", what + ", " + tie.newCustomers() + " new customers");
        List<String> shown = new ArrayList<>(
                tie.customers().subList(0, Math.min(6, tie.customers().size())));
        if (tie.customers().size() > shown.size()) {
            shown.add("and " + (tie.customers().size() - shown.size()) + " more");
        }
        double middle = TOP + 13 + (shown.size() - 1) * 16.0;
        chain.box(
                LEFT,
                middle - BOX / 2,
                2 * MOST_WIDE,
                tie.what(),
                String.join(", ", tie.countries().stream().sorted().toList()));
        for (int i = 0; i < shown.size(); i++) {
            double y = TOP + i * 32.0;
            chain.svg.line(LEFT + 2 * MOST_WIDE, middle, 500, y + 13, Svg.BEFORE, 1);
            chain.svg.rectangle(500, y, 2 * MOST_WIDE, 26, Svg.BOX, Svg.BEFORE);
            chain.svg.text(508, y + 17, 12, Svg.INK, "start", Svg.cut(shown.get(i), 54));
        }
        return new Picture(chain.svg, (int) Math.max(HEIGHT, TOP + shown.size() * 32.0 + 14));
    }
}
