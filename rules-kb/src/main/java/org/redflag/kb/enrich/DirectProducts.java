package org.redflag.kb.enrich;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.reference.DirectProductInputs;
import org.redflag.model.Destination;
import org.redflag.model.Eccn;
import org.redflag.model.EndUseKind;
import org.redflag.model.Item;
import org.redflag.model.Region;

/** Which direct products of US technology or software are subject to the EAR: 15 CFR 734.9, paragraph by paragraph. */
final class DirectProducts {

    private static final LocalDate MILITARY_SERIES = LocalDate.of(2013, 10, 15);
    private static final LocalDate SPACECRAFT = LocalDate.of(2014, 11, 10);
    private static final LocalDate FOOTNOTE_1 = LocalDate.of(2020, 5, 15);
    private static final LocalDate RUSSIA = LocalDate.of(2022, 2, 24);
    private static final LocalDate BELARUS = LocalDate.of(2022, 3, 2);
    private static final LocalDate FOOTNOTE_4 = LocalDate.of(2022, 10, 21);
    private static final LocalDate ADVANCED_COMPUTING = LocalDate.of(2022, 10, 21);
    private static final LocalDate MACAU = LocalDate.of(2023, 1, 17);
    private static final LocalDate IRAN = LocalDate.of(2023, 2, 24);
    private static final LocalDate CRIMEA = LocalDate.of(2023, 5, 19);
    private static final LocalDate COUNTRY_GROUPS = LocalDate.of(2023, 11, 17);
    private static final LocalDate EQUIPMENT = LocalDate.of(2024, 12, 2);

    private final DirectProductInputs inputs;

    DirectProducts(DirectProductInputs inputs) {
        this.inputs = inputs;
    }

    /** Why an item is subject as a direct product; absent when it is not, as far as is known. */
    @Nullable
    String subject(Item item, ExportCircumstances circumstances) {
        for (String paragraph : reaching(item, circumstances)) {
            if (isProduct(item, paragraph, circumstances.day())) {
                return "it is the direct product of US technology (15 CFR 734.9" + paragraph + ")";
            }
        }
        return null;
    }

    /** Which fact about how it was made would have to be known; absent when none. */
    @Nullable
    String missing(Item item, ExportCircumstances circumstances) {
        List<String> reaching = reaching(item, circumstances);
        if (reaching.isEmpty() || item.usDirectProduct() != null) {
            return null;
        }
        return "whether it is the direct product of US technology or software (15 CFR 734.9"
                + String.join(", ", reaching) + ")";
    }

    private boolean isProduct(Item item, String paragraph, LocalDate day) {
        boolean circuitCounts = paragraph.equals("(e)(3)") || paragraph.equals("(k)");
        if (circuitCounts && Boolean.TRUE.equals(item.usIntegratedCircuit())) {
            return true;
        }
        return Boolean.TRUE.equals(item.usDirectProduct())
                && (item.directProductOf().isEmpty() || inputs.reaches(paragraph, item.directProductOf(), day));
    }

    /** The paragraphs in whose scope the transaction is, if the item were such a direct product. */
    private static List<String> reaching(Item item, ExportCircumstances circumstances) {
        List<String> paragraphs = new ArrayList<>();
        byKindOfItem(item, circumstances, paragraphs);
        byListedParty(item, circumstances, paragraphs);
        byRussiaAndIran(item, circumstances, paragraphs);
        bySemiconductors(item, circumstances, paragraphs);
        return paragraphs;
    }

    private static void byKindOfItem(Item item, ExportCircumstances circumstances, List<String> paragraphs) {
        boolean military = item.militaryOrSpaceSeries();
        boolean spacecraft =
                military && Eccn.entry(Objects.requireNonNull(item.eccn())).endsWith("515");
        if (circumstances.controlledFor(item, "NS") && !military && circumstances.toGroup("D:1", "E:1", "E:2")) {
            paragraphs.add("(b)");
        }
        if (spacecraft && circumstances.from(SPACECRAFT) && circumstances.toGroup("D:5", "E:1", "E:2")) {
            paragraphs.add("(c)");
        }
        if (military
                && !spacecraft
                && circumstances.from(MILITARY_SERIES)
                && circumstances.toGroup("D:1", "D:3", "D:4", "D:5", "E:1", "E:2")) {
            paragraphs.add("(d)");
        }
    }

    private static void byListedParty(Item item, ExportCircumstances circumstances, List<String> paragraphs) {
        if (circumstances.footnote("1") && circumstances.from(FOOTNOTE_1)) {
            paragraphs.add("(e)(1)");
        }
        if (circumstances.footnote("4") && circumstances.from(FOOTNOTE_4)) {
            paragraphs.add("(e)(2)");
        }
        boolean advancedNode = circumstances.use(EndUseKind.ADVANCED_NODE_SEMICONDUCTOR)
                && (circumstances.toGroup("D:5") || circumstances.to("MO"));
        if (circumstances.from(EQUIPMENT)
                && (circumstances.footnote("5") || advancedNode)
                && circumstances.isOn(item, "us-ear/footnote-5-equipment-eccns")
                && !circumstances.leavesFrom("us-ear/equipment-exclusion")) {
            paragraphs.add("(e)(3)");
        }
        if (circumstances.footnote("3")
                && circumstances.from(RUSSIA)
                && !circumstances.leavesFrom("us-ear/partner-countries")) {
            paragraphs.add("(g)");
        }
    }

    private static void byRussiaAndIran(Item item, ExportCircumstances circumstances, List<String> paragraphs) {
        if (circumstances.leavesFrom("us-ear/partner-countries")) {
            return;
        }
        boolean supplement7 = circumstances.isOn(item, "us-ear/hts-supplement-7");
        String category = item.eccnCategory();
        if ((item.eccn() == null || item.onCommerceControlList() || supplement7)
                && circumstances.anyDestination(d -> russianReach(d, circumstances))) {
            paragraphs.add("(f)");
        }
        if ((item.eccn() == null || supplement7 || (category != null && "3456789".contains(category)))
                && circumstances.from(IRAN)
                && circumstances.to("IR")) {
            paragraphs.add("(j)");
        }
    }

    private static boolean russianReach(Destination destination, ExportCircumstances circumstances) {
        if (destination.region() == Region.CRIMEA) {
            return circumstances.from(CRIMEA);
        }
        return switch (destination.country()) {
            case "RU" -> circumstances.from(RUSSIA);
            case "BY" -> circumstances.from(BELARUS);
            default -> false;
        };
    }

    private static void bySemiconductors(Item item, ExportCircumstances circumstances, List<String> paragraphs) {
        if (circumstances.isOn(item, "us-ear/advanced-computing-eccns")
                && (circumstances.anyDestination(d -> advancedComputingReach(d, circumstances))
                        || (circumstances.from(COUNTRY_GROUPS) && circumstances.headquartersInGroupD5()))) {
            paragraphs.add("(h)");
        }
        if (circumstances.use(EndUseKind.SUPERCOMPUTER)
                && circumstances.from(ADVANCED_COMPUTING)
                && (circumstances.to("CN", "HK") || (circumstances.to("MO") && circumstances.from(MACAU)))) {
            paragraphs.add("(i)");
        }
        if (circumstances.from(EQUIPMENT)
                && circumstances.isOn(item, "us-ear/semiconductor-equipment-eccns")
                && (circumstances.toGroup("D:5") || circumstances.to("MO"))
                && !circumstances.leavesFrom("us-ear/equipment-exclusion")) {
            paragraphs.add("(k)");
        }
    }

    private static boolean advancedComputingReach(Destination destination, ExportCircumstances circumstances) {
        String country = destination.country();
        if (circumstances.from(COUNTRY_GROUPS)) {
            return country.equals("MO")
                    || (ExportCircumstances.inGroup(destination, "D:1", "D:4", "D:5")
                            && !ExportCircumstances.inGroup(destination, "A:5", "A:6"));
        }
        return circumstances.from(ADVANCED_COMPUTING)
                && (country.equals("CN")
                        || country.equals("HK")
                        || (country.equals("MO") && circumstances.from(MACAU)));
    }
}
