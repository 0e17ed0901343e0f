package org.redflag.kb.findings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redflag.model.BookFact;
import org.redflag.model.BookSpan;
import org.redflag.model.CustomerFlow;
import org.redflag.model.FlowTakeover;
import org.redflag.model.PassThrough;
import org.redflag.model.ReplacedDestination;
import org.redflag.model.ResaleRoute;
import org.redflag.model.SharedTie;
import org.redflag.model.SmallShipments;
import org.redflag.model.TradeFlow;

/** Says in words what a book of transactions shows. */
final class BookFactText {

    private static final int BASE_YEAR = 2021;

    private BookFactText() {}

    static @Nullable String of(Object fact) {
        return fact instanceof BookFact book ? words(book) : null;
    }

    private static String words(BookFact fact) {
        if (fact instanceof TradeFlow flow) {
            return goods(flow.goods()) + " to " + flow.country() + " in " + flow.source() + ": " + years(flow)
                    + growth(flow.growthPercent());
        }
        if (fact instanceof CustomerFlow flow) {
            return flow.customer() + " (" + flow.country() + ") bought goods of " + flow.list() + " for "
                    + number(flow.base()) + " in " + BASE_YEAR + " and for " + number(flow.peak()) + " in "
                    + flow.peakYear() + growth(flow.growthPercent());
        }
        if (fact instanceof ReplacedDestination replaced) {
            return replaced.seller() + " sold " + goods(replaced.goods()) + " to Russia and Belarus for "
                    + number(replaced.russiaBefore()) + " before 24 February 2022 and for "
                    + number(replaced.russiaSince()) + " since; to " + replaced.country() + " for "
                    + number(replaced.before()) + " before and for " + number(replaced.since()) + " since";
        }
        if (fact instanceof PassThrough through) {
            return through.firm() + " (" + through.country() + ") received " + goods(through.goods())
                    + " and sent such " + through.days() + " days later to " + through.destination();
        }
        if (fact instanceof ResaleRoute route) {
            return goods(route.goods()) + " went from " + route(route);
        }
        if (fact instanceof SmallShipments small) {
            return small.count() + " shipments of " + goods(small.goods()) + " from " + small.seller() + " to "
                    + small.buyer() + " (" + small.country() + ") within " + (small.days() + 1)
                    + " days, each of at least "
                    + number(small.least()) + " and at most " + number(small.threshold()) + " " + small.currency()
                    + ", together " + number(small.total());
        }
        return ties(fact);
    }

    private static String ties(BookFact fact) {
        if (fact instanceof FlowTakeover takeover) {
            String what = takeover.kind() == FlowTakeover.Kind.BANK
                    ? "as the bank of " + takeover.seller()
                    : "as buyer of " + goods(takeover.goods()) + " from " + takeover.seller();
            return takeover.successor() + " (" + takeover.country() + ") took the place of " + takeover.former() + " "
                    + what + ", " + takeover.gapDays() + " days after its last of " + takeover.formerSales()
                    + " transactions, with " + takeover.successorSales() + " and " + takeover.percent()
                    + " percent of their value";
        }
        if (fact instanceof SharedTie tie) {
            return String.join(", ", tie.customers()) + " share the "
                    + tie.kind().name().toLowerCase(Locale.ROOT) + " " + tie.what() + "; " + tie.newCustomers()
                    + " of them are new";
        }
        BookSpan span = (BookSpan) fact;
        return "the book reaches from " + span.first() + " to " + span.last() + ", " + span.monthsBefore()
                + " months back before 24 February 2022"
                + (span.statistics() ? ", with trade statistics beside it" : "");
    }

    private static String route(ResaleRoute route) {
        StringBuilder firms = new StringBuilder();
        for (int i = 0; i < route.firms().size(); i++) {
            firms.append(i == 0 ? "" : " to ")
                    .append(route.firms().get(i))
                    .append(" (")
                    .append(route.countries().get(i))
                    .append(')');
        }
        return firms.toString();
    }

    /** By year, the base year even where nothing was seen in it. */
    private static String years(TradeFlow flow) {
        Map<Integer, Long> years = new TreeMap<>(flow.years());
        years.putIfAbsent(BASE_YEAR, 0L);
        String currency = flow.currency() == null ? "" : " " + flow.currency();
        return years.entrySet().stream()
                .filter(year -> year.getKey() >= BASE_YEAR)
                .map(year -> number(year.getValue()) + currency + " in " + year.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String goods(String goods) {
        return goods.contains("/") ? "all goods of " + goods : "HS " + goods;
    }

    private static String growth(@Nullable Long percent) {
        return percent == null ? "" : " (" + (percent < 0 ? "" : "+") + percent + " percent)";
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** The rows that a fact of a book rests on, as the place where it stands. */
    static String path(BookFact fact) {
        List<String> rows = fact.rows();
        return String.join(", ", rows);
    }
}
