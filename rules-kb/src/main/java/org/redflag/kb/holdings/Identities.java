package org.redflag.kb.holdings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.redflag.model.NamedPerson;

/**
 * Tells which of many mentions are of one person: by a number they share, otherwise by the same name and country, unless
 * numbers of one kind differ. What remains open is said to be unclear and is never guessed.
 */
public final class Identities {

    /** What is made of a name without a country. */
    public enum WithoutCountry {
        /** It is whoever has the name, if only one has: so one document speaks of its own parties. */
        FITS_ANY,
        /** It may be whoever has the name, and is nobody for sure. */
        IS_UNCLEAR
    }

    private final WithoutCountry withoutCountry;
    private final List<NamedPerson> mentions = new ArrayList<>();
    private final Map<NamedPerson, Integer> known = new HashMap<>();
    private final Map<String, Integer> byKey = new HashMap<>();
    private final Map<String, Mentions> byName = new HashMap<>();
    private final SamePersons same = new SamePersons();

    public Identities(WithoutCountry withoutCountry) {
        this.withoutCountry = withoutCountry;
    }

    /** The number of a mention; the same for one that was there before. */
    public int add(NamedPerson person) {
        Integer before = known.get(person);
        if (before != null) {
            return before;
        }
        int mention = same.add();
        known.put(person, mention);
        mentions.add(person);
        for (PersonKeys.Key key : PersonKeys.of(person)) {
            Integer other = byKey.putIfAbsent(key.text(), mention);
            if (other != null) {
                same.putTogether(mention, other);
            }
        }
        byName.computeIfAbsent(PersonKeys.name(person), n -> new Mentions()).add(mention);
        return mention;
    }

    public int size() {
        return mentions.size();
    }

    public NamedPerson mention(int mention) {
        return mentions.get(mention);
    }

    /** The mention that stands for all mentions of its person, once all are settled. */
    public int person(int mention) {
        return same.person(mention);
    }

    /** Whether a person may be the same as another, or not: nothing tells. */
    public boolean isUnclear(int person) {
        return same.isUnclear(person);
    }

    /** Puts mentions of one name together where nothing speaks against it; to be called once, after the last was added. */
    public void settle() {
        for (Mentions namesakes : byName.values()) {
            if (namesakes.size() > 1) {
                settle(namesakes);
            }
        }
        same.freeze();
    }

    /**
     * Who a person of elsewhere is among these.
     *
     * @param who all that it is called there
     */
    Found find(Collection<NamedPerson> who) {
        Set<Integer> persons = new TreeSet<>();
        for (NamedPerson each : who) {
            for (PersonKeys.Key key : PersonKeys.of(each)) {
                Integer mention = byKey.get(key.text());
                if (mention != null) {
                    persons.add(person(mention));
                }
            }
        }
        boolean byNumber = !persons.isEmpty();
        boolean sure = byNumber;
        if (!byNumber) {
            sure = who.stream().allMatch(each -> each.country() != null);
            for (int namesake : namesakes(who)) {
                persons.add(namesake);
                sure &= mentionsOf(namesake).stream().anyMatch(mention -> mention.country() != null);
            }
        }
        return persons.size() == 1 && sure
                ? new Found(Optional.of(persons.iterator().next()), Set.of())
                : new Found(Optional.empty(), persons);
    }

    /**
     * Somebody, or those of whom nobody knows which it is.
     *
     * @param person whom it is, beyond doubt
     * @param candidates whom it may be
     */
    record Found(Optional<Integer> person, Set<Integer> candidates) {}

    /** Those of the same name whose country and numbers do not say that they are others. */
    Set<Integer> namesakes(Collection<NamedPerson> who) {
        Set<Integer> persons = new TreeSet<>();
        for (NamedPerson each : who) {
            for (int mention :
                    byName.getOrDefault(PersonKeys.name(each), Mentions.NONE).all()) {
                String country = mentions.get(mention).country();
                boolean elsewhere = country != null && each.country() != null && !country.equals(each.country());
                if (!elsewhere && !contradicts(mention, who)) {
                    persons.add(person(mention));
                }
            }
        }
        return persons;
    }

    private boolean contradicts(int mention, Collection<NamedPerson> who) {
        Map<String, String> numbers = numbers(person(mention));
        return who.stream()
                .flatMap(each -> PersonKeys.of(each).stream())
                .anyMatch(key -> key.kind() != null
                        && !numbers.getOrDefault(key.kind(), key.text()).equals(key.text()));
    }

    private void settle(Mentions namesakes) {
        Map<String, List<Integer>> byCountry = new TreeMap<>();
        List<Integer> without = new ArrayList<>();
        for (int mention : namesakes.all()) {
            String country = mentions.get(mention).country();
            if (country == null) {
                without.add(mention);
            } else {
                byCountry.computeIfAbsent(country, c -> new ArrayList<>()).add(mention);
            }
        }
        if (byCountry.isEmpty()) {
            settleAlike(without);
            return;
        }
        if (withoutCountry == WithoutCountry.FITS_ANY && byCountry.size() == 1) {
            byCountry.values().iterator().next().addAll(without);
        } else {
            Set<Integer> placed = new LinkedHashSet<>();
            byCountry.values().forEach(each -> each.forEach(mention -> placed.add(person(mention))));
            without.stream()
                    .map(this::person)
                    .filter(each -> !placed.contains(each))
                    .forEach(each -> same.markUnclear(each));
        }
        byCountry.values().forEach(this::settleAlike);
    }

    /** One person, if no kind of number has two values; else those are unclear that the telling number is missing from. */
    private void settleAlike(List<Integer> alike) {
        Set<Integer> persons = new LinkedHashSet<>();
        alike.forEach(mention -> persons.add(person(mention)));
        if (persons.size() < 2) {
            return;
        }
        Map<String, Set<String>> values = new TreeMap<>();
        for (int person : persons) {
            numbers(person).forEach((kind, value) -> values.computeIfAbsent(kind, k -> new LinkedHashSet<>())
                    .add(value));
        }
        String telling = null;
        int most = 1;
        for (Map.Entry<String, Set<String>> each : values.entrySet()) {
            if (each.getValue().size() > most) {
                telling = each.getKey();
                most = each.getValue().size();
            }
        }
        int first = persons.iterator().next();
        for (int person : persons) {
            if (telling == null) {
                same.putTogether(first, person);
            } else if (!numbers(person).containsKey(telling)) {
                same.markUnclear(person);
            }
        }
    }

    /** The numbers of a person, of which it can have one of each kind. */
    private Map<String, String> numbers(int person) {
        Map<String, String> numbers = new TreeMap<>();
        int mention = person;
        do {
            for (PersonKeys.Key key : PersonKeys.of(mentions.get(mention))) {
                if (key.kind() != null) {
                    numbers.put(key.kind(), key.text());
                }
            }
            mention = same.next(mention);
        } while (mention != person);
        return numbers;
    }

    /** All that one person is called. */
    public List<NamedPerson> mentionsOf(int person) {
        List<NamedPerson> all = new ArrayList<>();
        int mention = person(person);
        do {
            all.add(mentions.get(mention));
            mention = same.next(mention);
        } while (mention != person(person));
        return all;
    }
}
