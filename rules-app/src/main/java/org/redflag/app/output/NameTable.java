package org.redflag.app.output;

import java.util.List;
import org.redflag.model.Disposition;
import org.redflag.model.ListMatch;

/** Screened names for people: each name with its answer, and below it whom it met and on what grounds. */
public final class NameTable implements NameFormat {

    private static final String MARK = "    * ";
    private static final String INDENT = "      ";
    private static final int ANSWER_WIDTH = 14;

    private final Colors colors;
    private final int width;
    private final boolean everyListRead;

    public NameTable(boolean everyListRead, boolean colored, int width) {
        this.everyListRead = everyListRead;
        this.colors = new Colors(colored);
        this.width = width;
    }

    @Override
    public String head() {
        return "";
    }

    @Override
    public String between() {
        return "\n";
    }

    @Override
    public String tail() {
        return "";
    }

    @Override
    public void append(StringBuilder out, String id, String name, List<ListMatch> hits) {
        out.append(answer(hits))
                .append(colors.bold(TableWriter.printable(id)))
                .append("  ")
                .append(TableWriter.printable(name))
                .append('\n');
        for (ListMatch hit : hits) {
            StringBuilder line = new StringBuilder();
            Thousandths.append(line, hit.score());
            line.append(' ').append(hit.strength()).append("  ").append(hit.listedName());
            line.append("  [")
                    .append(hit.list())
                    .append(' ')
                    .append(hit.entry().id())
                    .append(']');
            Wrap.append(out, MARK, INDENT, TableWriter.printable(line.toString()), width);
            Wrap.append(out, INDENT, INDENT, TableWriter.printable(hit.grounds()), width);
        }
    }

    private String answer(List<ListMatch> hits) {
        NameResult result = NameResult.of(hits, everyListRead);
        // The colors of what such a name makes of a transaction.
        Disposition like =
                switch (result) {
                    case HIT -> Disposition.BLOCKED;
                    case WEAK_HIT -> Disposition.REVIEW;
                    case NO_HIT -> Disposition.CLEAR;
                    case NOT_SCREENED -> Disposition.NOT_SCREENED;
                };
        return colors.of(like, pad(result.name()));
    }

    private static String pad(String answer) {
        return answer + " ".repeat(ANSWER_WIDTH - answer.length());
    }
}
