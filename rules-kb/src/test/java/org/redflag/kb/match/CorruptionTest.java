package org.redflag.kb.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

/** How many names of a list are still found after what documents do to names, by kind. */
class CorruptionTest {

    private static final long SEED = 20260801;

    /**
     * What was measured with the built-in sample, less a little: may only rise. So few of its persons have a surname before a
     * comma that other scripts are measured with a whole list only.
     */
    private static final Map<Corruption, Double> FLOORS = Map.ofEntries(
            Map.entry(Corruption.OCR, 0.905),
            Map.entry(Corruption.KEYBOARD, 0.81),
            Map.entry(Corruption.DOUBLED, 0.86),
            Map.entry(Corruption.LOST, 0.805),
            Map.entry(Corruption.TWO_WORDS_HIT, 0.85),
            Map.entry(Corruption.SPACE_DROPPED, 0.86),
            Map.entry(Corruption.WORDS_TURNED, 0.99),
            Map.entry(Corruption.PHONETIC, 0.845),
            Map.entry(Corruption.CUT, 0.83),
            Map.entry(Corruption.INITIALS, 0.79),
            Map.entry(Corruption.PAYMENT, 0.995),
            Map.entry(Corruption.RENAMED, 0.998),
            Map.entry(Corruption.VESSEL, 0.98));

    @Test
    void namesAreFoundWhateverDocumentsDidToThem() {
        recall(ListLibrary.embedded().parties(), Integer.MAX_VALUE).forEach((kind, tally) -> {
            say(kind, tally);
            if (FLOORS.containsKey(kind)) {
                assertThat(tally.share()).as(kind.name()).isGreaterThan(FLOORS.get(kind));
            }
        });
    }

    static void say(Corruption kind, Tally tally) {
        System.out.println(String.format(
                Locale.ROOT,
                "%-16s %6d %6d %7.4f",
                kind.name().toLowerCase(Locale.ROOT),
                tally.asked(),
                tally.alerted(),
                tally.share()));
    }

    /** By kind, of so many names: whether an entry with the name is among those that the corrupted one finds. */
    static Map<Corruption, Tally> recall(List<ListedParty> parties, int names) {
        NameIndex index = new NameIndex(parties);
        Search search = new Search(index);
        List<String> all = Samples.namesOf(parties.stream()
                .filter(party -> party.type() != ListedType.ADDRESS)
                .toList());
        List<String> origins = names < all.size() ? Samples.draw(all, names, SEED) : all;
        Map<Corruption, Tally> tallies = new EnumMap<>(Corruption.class);
        for (Corruption kind : Corruption.values()) {
            Random random = new Random(SEED);
            for (String origin : origins) {
                Optional<String> corrupted = kind.applied(origin, random);
                corrupted.ifPresent(text -> tallies.computeIfAbsent(kind, k -> new Tally())
                        .add(found(index, search, parties, text).contains(origin)));
            }
        }
        return tallies;
    }

    private static Set<String> found(NameIndex index, Search search, List<ListedParty> parties, String text) {
        Set<String> names = new HashSet<>();
        for (String reading : Readings.ofGiven(text)) {
            Given given = Given.of(reading, index.vocabulary());
            Numbers proposed = search.names(given, Bands.WEAK);
            for (int i = 0; i < proposed.count(); i++) {
                Listed listed = index.names().get(proposed.get(i));
                if (NameScorer.score(given, listed).score() >= Bands.WEAK) {
                    parties.get(listed.party()).names().forEach(name -> names.add(name.name()));
                }
            }
        }
        return names;
    }
}
