package org.redflag.app.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.redflag.app.batch.NameTally;
import org.redflag.app.batch.Tally;
import org.redflag.kb.Knowledge;
import org.redflag.kb.NameScreener;
import org.redflag.model.KnowledgeReference;
import org.redflag.model.ListEdition;
import org.redflag.model.NotScreened;

/** Says at the end what was decided or found, and with which lists. */
final class Summary {

    private static final int DIGEST_SHOWN = 12;

    private Summary() {}

    static void print(PrintStream out, Tally tally, Knowledge knowledge) {
        String counts = tally.dispositions().entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        out.println(tally.decided() + " decided: " + (counts.isEmpty() ? "none" : counts) + "; " + tally.rejected()
                + " rejected.");
        problems(out, knowledge.problems());
        KnowledgeReference reference = knowledge.reference();
        out.println("Knowledge " + reference.digest().substring(0, DIGEST_SHOWN) + ". " + lists(reference.lists()));
        out.println("CLEAR means that nothing was found in these lists and rules; it is not legal advice.");
    }

    static void print(PrintStream out, NameTally tally, NameScreener screener) {
        out.println(tally.screened() + " screened: " + tally.certain() + " met a listed party, " + tally.weak()
                + " resemble one, " + tally.none() + " met nothing; " + tally.rejected() + " rejected.");
        problems(out, screener.problems());
        out.println(lists(screener.editions()));
        out.println("NO_HIT means that nothing was found in these lists; it is not legal advice.");
    }

    private static void problems(PrintStream out, List<NotScreened> problems) {
        for (NotScreened problem : problems) {
            out.println("NOT SCREENED: " + Terminal.printable(problem.check() + " " + problem.reason()) + "; "
                    + problem.cure());
        }
    }

    private static String lists(List<ListEdition> lists) {
        String published = lists.stream()
                .filter(edition -> !edition.sample())
                .map(edition -> edition.list() + (edition.day() == null ? "" : " of " + edition.day()) + " ("
                        + edition.entries() + ")")
                .collect(Collectors.joining(", "));
        int samples = lists.stream()
                .filter(ListEdition::sample)
                .mapToInt(ListEdition::entries)
                .sum();
        String sample = samples == 0
                ? ""
                : "The built-in lists are only a SAMPLE (" + samples
                        + " entries): give the published ones with --lists PATH. ";
        return (sample + (published.isEmpty() ? "" : "Lists: " + published + ".")).strip();
    }
}
