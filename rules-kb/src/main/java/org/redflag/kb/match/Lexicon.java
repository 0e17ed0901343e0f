package org.redflag.kb.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.redflag.kb.packed.PackedInput;
import org.redflag.kb.packed.PackedOutput;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

/**
 * What the texts of listed names and their words were read as, kept so that it need not be read again.
 *
 * <p>It says nothing that the program would not find itself, only sooner. What it does not have is read when asked for. Another
 * version of the program may read a name otherwise, and so must not be given what this one kept.
 */
public final class Lexicon {

    public static final Lexicon EMPTY = new Lexicon(Map.of(), Map.of());

    /** So many common words are a name: National University of Defense Technology, without its (NUDT). */
    private static final int ENOUGH_COMMON = 3;

    private final Map<String, List<Name>> names;
    private final Map<String, Spelling> spellings;

    private Lexicon(Map<String, List<Name>> names, Map<String, Spelling> spellings) {
        this.names = names;
        this.spellings = spellings;
    }

    /** All there is to keep of these entries. */
    public static Lexicon of(List<ListedParty> parties) {
        Map<String, List<Name>> names = new TreeMap<>();
        Map<String, Spelling> spellings = new TreeMap<>();
        for (ListedParty party : parties) {
            if (isNamed(party)) {
                for (ListedName published : party.names()) {
                    names.computeIfAbsent(published.name(), Lexicon::read).forEach(name -> name.words()
                            .forEach(word -> spellings.computeIfAbsent(word, Spelling::of)));
                }
            }
        }
        return new Lexicon(names, spellings);
    }

    /** Whether an entry has names at all: an address entry is called "Address 07", and nobody is. */
    static boolean isNamed(ListedParty party) {
        return party.type() != ListedType.ADDRESS;
    }

    /** The names that a listed text stands for. */
    List<Name> names(String text) {
        List<Name> kept = names.get(text);
        return kept == null ? read(text) : kept;
    }

    Spelling spelling(String word) {
        Spelling kept = spellings.get(word);
        return kept == null ? Spelling.of(word) : kept;
    }

    private static List<Name> read(String text) {
        List<Name> names = new ArrayList<>(1);
        for (String reading : Readings.ofListed(text)) {
            Name name = Name.of(reading);
            if (name.size() > 0 && (reading.equals(text) || name.tells() || name.size() >= ENOUGH_COMMON)) {
                names.add(name);
            }
        }
        return names;
    }

    /** Writes all of it. */
    public void write(PackedOutput out) {
        out.each(names.entrySet(), entry -> {
            out.text(entry.getKey());
            out.each(entry.getValue(), name -> write(name, out));
        });
        out.each(spellings.entrySet(), entry -> {
            out.text(entry.getKey());
            Spelling spelling = entry.getValue();
            out.text(spelling.text());
            out.text(spelling.plain());
            out.text(spelling.sound());
            out.text(spelling.consonants());
            out.text(spelling.seen());
            out.number(spelling.letters());
        });
    }

    /** Reads what {@link #write} wrote. */
    public static Lexicon read(PackedInput in) {
        Map<String, List<Name>> names = new HashMap<>();
        in.each(() -> names.put(in.text(), in.each(() -> name(in))));
        Map<String, Spelling> spellings = new HashMap<>();
        in.each(() -> spellings.put(
                in.text(), new Spelling(in.text(), in.text(), in.text(), in.text(), in.text(), in.number())));
        return new Lexicon(names, spellings);
    }

    private static void write(Name name, PackedOutput out) {
        out.texts(name.words());
        name.kinds().forEach(out::constant);
        out.text(name.legalForms());
        out.text(name.joined());
        out.flag(name.cut());
        out.text(name.folded());
        out.flag(name.syllabic());
        out.number(name.initials());
    }

    private static Name name(PackedInput in) {
        List<String> words = in.texts();
        List<Wording.Kind> kinds = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            kinds.add(in.constant(Wording.Kind.class));
        }
        return new Name(
                words, kinds, Name.numbers(words), in.text(), in.text(), in.flag(), in.text(), in.flag(), in.number());
    }
}
