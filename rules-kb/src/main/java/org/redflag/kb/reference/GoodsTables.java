package org.redflag.kb.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redflag.model.ComponentOfListed;
import org.redflag.model.Eccn;
import org.redflag.model.Item;
import org.redflag.model.ItemOnList;
import org.redflag.model.ItemPerhapsOnList;

/** The lists of goods, by tariff code and by ECCN, asked the other way round: which lists is this item on? */
public final class GoodsTables {

    private static final int[] HS_PREFIXES = {6, 4, 2};
    private static final int TARIFF_LINE = 8;

    private record Entry(
            String list,
            String code,
            @Nullable String group,
            @Nullable String part,
            Period certain,
            Period perhaps,
            String citation) {}

    private final Map<String, List<Entry>> byCode = new HashMap<>();
    private final Map<String, List<Entry>> paragraphsOf = new HashMap<>();
    private final Map<String, List<Entry>> tariffLinesOf = new HashMap<>();
    private final Set<String> ids = new TreeSet<>();

    void add(Table table) {
        ids.add(table.id());
        for (Table.Row row : table.rows()) {
            String code = row.text("code");
            LocalDate perhapsFrom = row.day("perhaps_from");
            Period certain = row.period();
            Period perhaps = new Period(perhapsFrom == null ? certain.from() : perhapsFrom, certain.until());
            Entry entry = new Entry(
                    table.id(),
                    code,
                    row.optional("group"),
                    row.optional("part"),
                    certain,
                    perhaps,
                    row.text("citation"));
            byCode.computeIfAbsent(code, c -> new ArrayList<>(2)).add(entry);
            int dot = code.indexOf('.');
            if (dot > 0) {
                paragraphsOf
                        .computeIfAbsent(code.substring(0, dot), c -> new ArrayList<>())
                        .add(entry);
            } else if (code.length() == TARIFF_LINE && Character.isDigit(code.charAt(2))) {
                tariffLinesOf
                        .computeIfAbsent(code.substring(0, HS_PREFIXES[0]), c -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    /** The ids of all lists of goods. */
    public Set<String> ids() {
        return ids;
    }

    /** The codes that a list holds on a day, in order. */
    public List<String> codes(String list, LocalDate day) {
        return byCode.values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.list.equals(list) && entry.certain.contains(day))
                .map(Entry::code)
                .distinct()
                .sorted()
                .toList();
    }

    /** Adds what is known of an item: one fact for each list that holds its code on the day. */
    public void lookUp(Item item, LocalDate day, List<Object> facts) {
        String hs6 = item.hs6();
        if (hs6 != null) {
            for (int length : HS_PREFIXES) {
                collect(item, hs6.substring(0, length), day, facts);
            }
            tariffLine(item, hs6, day, facts);
        }
        String designedFor = item.designedFor();
        if (designedFor != null) {
            components(item, designedFor.substring(0, HS_PREFIXES[0]), day, facts);
        }
        String eccn = item.eccn();
        if (eccn != null && item.onCommerceControlList()) {
            String code = eccn;
            while (true) {
                collect(item, code, day, facts);
                int dot = code.lastIndexOf('.');
                if (dot < 0) {
                    break;
                }
                code = code.substring(0, dot);
            }
            if (eccn.equals(Eccn.entry(eccn))) {
                paragraphs(item, eccn, day, facts);
            }
        }
    }

    private void collect(Item item, String code, LocalDate day, List<Object> facts) {
        List<Entry> entries = byCode.get(code);
        if (entries == null) {
            return;
        }
        for (Entry entry : entries) {
            if (entry.part != null && entry.perhaps.contains(day)) {
                facts.add(new ItemPerhapsOnList(
                        item, entry.list, entry.code, "only a part of " + entry.code + " is on it: " + entry.part));
            } else if (entry.certain.contains(day)) {
                facts.add(new ItemOnList(item, entry.list, entry.code, entry.group, entry.citation));
            } else if (entry.perhaps.contains(day)) {
                facts.add(new ItemPerhapsOnList(
                        item, entry.list, entry.code, "the day " + entry.code + " was added is not known"));
            }
        }
    }

    /** The Combined Nomenclature goes two digits deeper than the code that all customs administrations share. */
    private void tariffLine(Item item, String hs6, LocalDate day, List<Object> facts) {
        String code = item.hsCode();
        if (code != null && code.length() >= TARIFF_LINE) {
            collect(item, code.substring(0, TARIFF_LINE), day, facts);
            return;
        }
        for (Entry entry : tariffLinesOf.getOrDefault(hs6, List.of())) {
            if (entry.perhaps.contains(day)) {
                facts.add(new ItemPerhapsOnList(
                        item, entry.list, entry.code, "only the tariff line " + entry.code + " is on it"));
            }
        }
    }

    /** Some lists hold the components of what they name too; whether one does is for the rules to say. */
    private void components(Item item, String hs6, LocalDate day, List<Object> facts) {
        for (int length : HS_PREFIXES) {
            for (Entry entry : byCode.getOrDefault(hs6.substring(0, length), List.of())) {
                if (entry.certain.contains(day) || entry.perhaps.contains(day)) {
                    facts.add(new ComponentOfListed(item, entry.list, entry.code, entry.certain.contains(day)));
                }
            }
        }
    }

    /** An ECCN without its paragraph may be on a list that names only some paragraphs of it. */
    private void paragraphs(Item item, String eccn, LocalDate day, List<Object> facts) {
        for (Entry entry : paragraphsOf.getOrDefault(eccn, List.of())) {
            if (entry.perhaps.contains(day)) {
                facts.add(new ItemPerhapsOnList(
                        item, entry.list, entry.code, "only paragraph " + entry.code + " is on it"));
            }
        }
    }
}
