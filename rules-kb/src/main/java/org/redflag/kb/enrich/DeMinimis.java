package org.redflag.kb.enrich;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.reference.CommerceControlList;
import org.redflag.model.Eccn;
import org.redflag.model.EndUseKind;
import org.redflag.model.Item;

/** How much controlled US content makes a foreign-made item subject to the EAR: 15 CFR 734.4. */
final class DeMinimis {

    private static final BigDecimal TERRORIST_SUPPORTING = BigDecimal.valueOf(10);
    private static final BigDecimal OTHER = BigDecimal.valueOf(25);
    private static final LocalDate MILITARY_SERIES = LocalDate.of(2013, 10, 15);
    private static final LocalDate RUSSIA = LocalDate.of(2022, 2, 24);
    private static final LocalDate LITHOGRAPHY = LocalDate.of(2023, 11, 17);
    private static final LocalDate EQUIPMENT = LocalDate.of(2024, 12, 2);
    private static final Set<String> HOT_SECTION =
            Set.of("a.1", "a.2", "a.3", "a.4", "a.5", "a.6", "a.8", "h", "i", "l");

    private final CommerceControlList controlList;

    DeMinimis(CommerceControlList controlList) {
        this.controlList = controlList;
    }

    /** Why its US content makes an item subject; absent when it does not, as far as is known. */
    @Nullable
    String subject(Item item, ExportCircumstances circumstances) {
        String any = anyAmount(item, circumstances);
        if (any != null) {
            return "any amount of such US content counts (15 CFR 734.4" + any + ")";
        }
        BigDecimal content = item.usContentPercent();
        BigDecimal threshold = circumstances.toGroup("E:1", "E:2") ? TERRORIST_SUPPORTING : OTHER;
        return content == null || content.compareTo(threshold) <= 0 || notCounted(item, circumstances)
                ? null
                : content + " percent controlled US content is above " + threshold;
    }

    /** Which fact about its US content would have to be known; absent when none. */
    @Nullable
    String missing(Item item, ExportCircumstances circumstances) {
        if (item.usContentPercent() == null) {
            return notCounted(item, circumstances) ? null : "its share of controlled US content";
        }
        boolean mayHoldMilitary = item.militaryOrSpaceSeries()
                && item.usContentPercent().signum() > 0
                && item.usContentEccns().isEmpty();
        if (mayHoldMilitary && circumstances.from(MILITARY_SERIES) && circumstances.toGroup("D:5")) {
            return "the ECCNs of its US content";
        }
        boolean equipment = item.usIntegratedCircuit() == null
                && (equipmentForGroupD5(item, circumstances) || equipmentForFootnote5(item, circumstances));
        return equipment ? "whether it contains a US integrated circuit" : null;
    }

    /** The paragraph of 734.4 under which the item has no de minimis level; absent when it has one. */
    private static @Nullable String anyAmount(Item item, ExportCircumstances circumstances) {
        List<String> content = item.usContentEccns();
        boolean technology = "E".equals(item.eccnGroup());
        if (Set.of("4A003", "4A994").contains(entry(item))
                && (holds(content, "3A001") || holds(content, "4A994"))
                && circumstances.toGroup("E:1", "E:2")) {
            return "(a)(1)";
        }
        if (technology && holds(content, "5E002")) {
            return "(a)(2)";
        }
        if (circumstances.from(LITHOGRAPHY)
                && item.onCommerceControlList()
                && "3B993".equals(entry(item))
                && (item.eccnParagraph() + ".").startsWith("f.1.")
                && hasUsContent(item)
                && circumstances.use(EndUseKind.ADVANCED_NODE_SEMICONDUCTOR)) {
            return "(a)(3)";
        }
        if (technology && content.stream().anyMatch(DeMinimis::hotSection)) {
            return "(a)(4)";
        }
        if (holds(content, "0A919") && circumstances.toGroup("D:5")) {
            return "(a)(5)";
        }
        String military = militaryContent(content, circumstances);
        if (military != null) {
            return military;
        }
        if (Boolean.TRUE.equals(item.usIntegratedCircuit())) {
            return equipmentForGroupD5(item, circumstances)
                    ? "(a)(8)"
                    : equipmentForFootnote5(item, circumstances) ? "(a)(9)" : null;
        }
        return null;
    }

    private static @Nullable String militaryContent(List<String> content, ExportCircumstances circumstances) {
        if (!circumstances.from(MILITARY_SERIES)) {
            return null;
        }
        Predicate<String> y = eccn -> (Eccn.paragraph(eccn) + ".").startsWith("y.");
        if (content.stream().anyMatch(y.negate().and(Eccn::militaryOrSpaceSeries)) && circumstances.toGroup("D:5")) {
            return "(a)(6)(i)";
        }
        boolean reached = circumstances.toGroup("E:1", "E:2") || circumstances.to("BY", "CN", "HK", "RU");
        return reached && content.stream().anyMatch(y.and(Eccn::militaryOrSpaceSeries)) ? "(a)(6)(ii)" : null;
    }

    private static boolean equipmentForGroupD5(Item item, ExportCircumstances circumstances) {
        return circumstances.from(EQUIPMENT)
                && circumstances.isOn(item, "us-ear/semiconductor-equipment-eccns")
                && (circumstances.toGroup("D:5") || circumstances.to("MO"))
                && !circumstances.leavesFrom("us-ear/equipment-exclusion");
    }

    private static boolean equipmentForFootnote5(Item item, ExportCircumstances circumstances) {
        return circumstances.from(EQUIPMENT)
                && circumstances.isOn(item, "us-ear/footnote-5-equipment-eccns")
                && circumstances.footnote("5")
                && !circumstances.leavesFrom("us-ear/equipment-exclusion");
    }

    /** From a partner country to Russia and Belarus, content that is EAR99 or controlled for AT only is not counted. */
    private boolean notCounted(Item item, ExportCircumstances circumstances) {
        return circumstances.from(RUSSIA)
                && circumstances.leavesFrom("us-ear/partner-countries")
                && circumstances.allDestinations(
                        d -> d.country().equals("RU") || d.country().equals("BY"))
                && !item.usContentEccns().isEmpty()
                && item.usContentEccns().stream()
                        .allMatch(eccn -> controlList.atMostAntiTerrorism(eccn, circumstances.day()));
    }

    private static boolean hasUsContent(Item item) {
        return !item.usContentEccns().isEmpty()
                || (item.usContentPercent() != null && item.usContentPercent().signum() > 0);
    }

    private static boolean hotSection(String eccn) {
        return Eccn.entry(eccn).equals("9E003")
                && HOT_SECTION.stream().anyMatch(paragraph -> (Eccn.paragraph(eccn) + ".").startsWith(paragraph + "."));
    }

    private static boolean holds(List<String> content, String entry) {
        return content.stream().anyMatch(eccn -> Eccn.entry(eccn).equals(entry));
    }

    private static String entry(Item item) {
        String entry = item.eccnEntry();
        return entry == null ? "" : entry;
    }
}
