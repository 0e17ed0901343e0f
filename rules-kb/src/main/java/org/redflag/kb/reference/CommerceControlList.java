package org.redflag.kb.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.reference.LicenseRequirement.Applies;
import org.redflag.model.ControlColumn;
import org.redflag.model.Eccn;
import org.redflag.model.EccnNotListed;
import org.redflag.model.Item;
import org.redflag.model.UnderItar;

/** The Commerce Control List: which controls an ECCN names, down to the paragraph where its table is known so far. */
public final class CommerceControlList {

    private record Entry(Set<String> entireEntry, Set<String> someParagraph, boolean itar) {}

    /** A control of one ECCN on a day, for whatever item is classified under it. */
    private record Control(
            String column, boolean certain, @Nullable String scope) {}

    private static final Set<String> ANTI_TERRORISM = Set.of("AT1", "AT2", "KP");

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Map<String, List<LicenseRequirement>>> requirements = new HashMap<>();

    void add(Table table) {
        for (Table.Row row : table.rows()) {
            boolean uncontrolled = row.optional("reasons") == null;
            entries.put(
                    row.text("eccn"),
                    new Entry(
                            new LinkedHashSet<>(row.several("entire_entry")),
                            new LinkedHashSet<>(row.several("some_paragraph")),
                            uncontrolled && row.text("subject_to").equals("ITAR")));
        }
    }

    void addRequirements(Table table) {
        for (Table.Row row : table.rows()) {
            LicenseRequirement line = LicenseRequirement.of(row);
            requirements
                    .computeIfAbsent(line.eccn(), eccn -> new LinkedHashMap<>())
                    .computeIfAbsent(line.column(), column -> new ArrayList<>(2))
                    .add(line);
        }
    }

    /** Adds the controls that the item's ECCN names on a day, or what is wrong with the ECCN. */
    public void lookUp(Item item, LocalDate day, List<Object> facts) {
        if (item.usml()) {
            facts.add(new UnderItar(item, "it is classified under the US Munitions List"));
        }
        String eccn = item.eccn();
        if (eccn == null || !item.onCommerceControlList()) {
            return;
        }
        Entry entry = entries.get(Eccn.entry(eccn));
        if (entry == null) {
            facts.add(new EccnNotListed(item, Eccn.entry(eccn)));
            return;
        }
        if (entry.itar) {
            facts.add(new UnderItar(item, "the entry " + Eccn.entry(eccn) + " only refers to them"));
        }
        for (Control control : controls(entry, eccn, day)) {
            facts.add(new ControlColumn(item, control.column, control.certain, control.scope));
        }
    }

    /** Whether an ECCN is controlled for anti-terrorism reasons and no other, as {@code EAR99} is for none. */
    public boolean atMostAntiTerrorism(String eccn, LocalDate day) {
        Entry entry = entries.get(Eccn.entry(eccn));
        return eccn.equals(Eccn.EAR99)
                || (entry != null
                        && !entry.itar
                        && controls(entry, eccn, day).stream()
                                .allMatch(control -> ANTI_TERRORISM.contains(control.column)));
    }

    private List<Control> controls(Entry entry, String eccn, LocalDate day) {
        String number = Eccn.entry(eccn);
        Map<String, List<LicenseRequirement>> lines = requirements.getOrDefault(number, Map.of());
        List<Control> controls = new ArrayList<>();
        for (String column : entry.entireEntry) {
            if (!lines.containsKey(column)) {
                controls.add(new Control(column, true, null));
            }
        }
        for (String column : entry.someParagraph) {
            if (!lines.containsKey(column)) {
                controls.add(new Control(column, false, "some of " + number + ", and which is not known here"));
            }
        }
        lines.forEach((column, each) -> {
            Control control = control(column, each, Eccn.paragraph(eccn), day);
            if (control != null) {
                controls.add(control);
            }
        });
        return controls;
    }

    private static @Nullable Control control(
            String column, List<LicenseRequirement> lines, String paragraph, LocalDate day) {
        List<LicenseRequirement> perhaps = new ArrayList<>();
        for (LicenseRequirement line : lines) {
            Applies applies = line.period().contains(day) ? line.to(paragraph) : Applies.NO;
            if (applies == Applies.YES) {
                return new Control(column, true, line.scope());
            }
            if (applies == Applies.PERHAPS) {
                perhaps.add(line);
            }
        }
        return perhaps.isEmpty()
                ? null
                : new Control(
                        column,
                        false,
                        perhaps.stream().map(LicenseRequirement::scope).collect(Collectors.joining("; ")));
    }
}
