package org.redflag.kb;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.kb.match.Matcher;
import org.redflag.kb.match.OfacScore;
import org.redflag.model.ListEdition;
import org.redflag.model.ListMatch;
import org.redflag.model.NotScreened;
import org.redflag.model.Person;

/** Holds names against lists and applies no law: what may be listed, how surely, and why. Shared by all threads. */
public final class NameScreener {

    private final Matcher matcher;
    private final List<ListEdition> editions;
    private final List<NotScreened> problems;
    private final @Nullable LocalDate day;

    private NameScreener(
            Matcher matcher, List<ListEdition> editions, List<NotScreened> problems, @Nullable LocalDate day) {
        this.matcher = matcher;
        this.editions = List.copyOf(editions);
        this.problems = List.copyOf(problems);
        this.day = day;
    }

    /**
     * A screener of names against the lists of a library.
     *
     * @param day the day whose lists count; none for whatever day an entry is or was listed
     */
    public static NameScreener of(ListLibrary library, @Nullable LocalDate day) {
        return new NameScreener(
                Matcher.of(library.parties(), library.lexicon()), library.editions(), library.problems(), day);
    }

    /** The listed parties that a person is or may be, the surest first; none when nothing is found. */
    public List<ListMatch> screen(Person person) {
        return day == null ? matcher.match(person) : matcher.match(person, day);
    }

    public List<ListEdition> editions() {
        return editions;
    }

    /** The lists that could not be read or trusted: finding nothing then means nothing. */
    public List<NotScreened> problems() {
        return problems;
    }

    /** How alike OFAC's own search would roughly call two names, from 0 to 100, for people who compare the two. */
    public static int ofacScore(String given, String listed) {
        return OfacScore.of(given, listed);
    }
}
