package org.redflag.kb.holdings;

import java.util.ArrayList;
import java.util.Arrays;
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
    private int[] parent = new int[16];
    /** Leads from each mention to the next of the same person, and from the last back to the first. */
    private int[] next = new int[16];

    private boolean[] unclear = new boolean[16];

    public Identities(WithoutCountry withoutCountry) {
        this.withoutCountry = withoutCountry;
    }

    /** The number of a mention; the same for one that was there before. */
    public int add(NamedPerson person) {
        Integer before = known.get(person);
        if (before != null) {
            return before;
        }
        int mention = mentions.size();
        if (mention == parent.length) {
            parent = Arrays.copyOf(parent, 2 * mention);
            next = Arrays.copyOf(next, 2 * mention);
            unclear = Arrays.copyOf(unclear, 2 * mention);
        }
        known.put(person, mention);
        mentions.add(person);
        parent[mention] = mention;
        next[mention] = mention;
        for (PersonKeys.Key key : PersonKeys.of(person)) {
            Integer same = byKey.putIfAbsent(key.text(), mention);
            if (same != null) {
                union(mention, same);
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
        int root = mention;
        while (parent[root] != root) {
            int up = parent[parent[root]];
            if (up != parent[root]) {
                parent[root] = up;
            }
            root = up;
        }
        return root;
    }

    /** Whether a person may be the same as another, or not: nothing tells. */
    public boolean isUnclear(int person) {
        return unclear[person(person)];
    }

    /** Puts mentions of one name together where nothing speaks against it; to be called once, after the last was added. */
    public void settle() {
        for (Mentions namesakes : byName.values()) {
            if (namesakes.size > 1) {
                settle(namesakes);
            }
        }
        // From here on threads may share it, and nothing is written any more.
        for (int mention = 0; mention < mentions.size(); mention++) {
            parent[mention] = person(mention);
        }
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
            Mentions namesakes = byName.get(PersonKeys.name(each));
            for (int mention : namesakes == null ? new int[0] : namesakes.all()) {
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
                    .forEach(each -> unclear[each] = true);
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
                union(first, person);
            } else if (!numbers(person).containsKey(telling)) {
                unclear[person] = true;
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
            mention = next[mention];
        } while (mention != person);
        return numbers;
    }

    /** All that one person is called. */
    public List<NamedPerson> mentionsOf(int person) {
        List<NamedPerson> all = new ArrayList<>();
        int mention = person(person);
        do {
            all.add(mentions.get(mention));
            mention = next[mention];
        } while (mention != person(person));
        return all;
    }

    private void union(int a, int b) {
        int one = person(a);
        int other = person(b);
        if (one == other) {
            return;
        }
        // The first mention stands for the person, so that the numbering follows the file.
        int first = Math.min(one, other);
        int second = Math.max(one, other);
        parent[second] = first;
        unclear[first] |= unclear[second];
        int behind = next[first];
        next[first] = next[second];
        next[second] = behind;
    }

    /** Mentions of one name; most names have one, so it begins small. */
    private static final class Mentions {
        private int[] numbers = new int[1];
        private int size;

        void add(int mention) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size++] = mention;
        }

        int[] all() {
            return Arrays.copyOf(numbers, size);
        }
    }
}
