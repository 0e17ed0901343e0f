package org.redflag.kb.lists.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

/** One person, company, vessel or other thing that FollowTheMoney describes, and the lists it stands on. */
final class FtmEntity {

    /** Datasets that are a list Redflag knows by its publisher's name. */
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("us_ofac_sdn", "us-ofac/sdn"),
            Map.entry("us_bis_denied", "us-bis/denied-persons"),
            Map.entry("us_bis_mieu", "us-bis/military-intelligence-end-user"),
            Map.entry("us_fincen_special_measures", "us-fincen/311"),
            Map.entry("eu_fsf", "eu/consolidated"),
            Map.entry("un_sc_sanctions", "un/consolidated"),
            Map.entry("gb_fcdo_sanctions", "uk/sanctions-list"),
            Map.entry("jp_meti_eul", MetiFormat.LIST));

    private final JsonRecord json;
    private final JsonRecord properties;
    private final ListedType type;

    FtmEntity(JsonRecord json, ListedType type) {
        this.json = json;
        this.properties = json.record("properties").with(FtmProperties.USED, FtmProperties.IGNORED);
        this.type = type;
        if (json.texts("datasets").isEmpty()) {
            throw json.wrong("datasets", "every entity belongs to a dataset");
        }
    }

    String id() {
        return json.require("id");
    }

    /** @param fileHasSanctions whether the file tells apart who is listed by Sanction objects */
    List<ListedParty> parties(List<FtmSanction> sanctions, boolean fileHasSanctions) {
        List<ListedParty> parties = new ArrayList<>();
        boolean listed =
                switch (json.get("target")) {
                    case "true" -> true;
                    case "false" -> !sanctions.isEmpty();
                    case "" -> !sanctions.isEmpty() || !fileHasSanctions;
                    default -> throw json.wrong("target", "it is true or false");
                };
        for (String dataset : datasets(sanctions)) {
            String list = LISTS.getOrDefault(dataset, "ftm/" + dataset);
            parties.add(party(
                    listed ? list : list + "-linked",
                    sanctions.stream()
                            .filter(s -> s.datasets().contains(dataset))
                            .toList()));
        }
        return parties;
    }

    /** Those that sanction it; others may only have added to what is known of it. */
    private Set<String> datasets(List<FtmSanction> sanctions) {
        Set<String> all = new LinkedHashSet<>(json.texts("datasets"));
        Set<String> sanctioning = new LinkedHashSet<>();
        sanctions.forEach(sanction -> sanctioning.addAll(sanction.datasets()));
        return sanctioning.isEmpty() ? all : sanctioning;
    }

    private ListedParty party(String list, List<FtmSanction> sanctions) {
        Draft draft = new Draft(list, id());
        draft.type = type;
        names(draft);
        Stream.of("country", "nationality", "citizenship", "jurisdiction", "mainCountry", "flag")
                .flatMap(property -> properties.texts(property).stream())
                .forEach(code -> FtmCountry.of(code).ifPresent(draft.countries::add));
        draft.addresses.addAll(properties.texts("address"));
        draft.birthDates.addAll(properties.texts("birthDate"));
        FtmProperties.identifiers(properties, draft);
        draft.programs.addAll(properties.texts("programId"));
        sanctions.forEach(sanction -> draft.programs.addAll(sanction.programs()));
        draft.listedFrom = outermost(sanctions, FtmSanction::from, LocalDate::isBefore);
        draft.listedTo = outermost(sanctions, FtmSanction::to, LocalDate::isAfter);
        draft.citation = sanctions.stream()
                .map(FtmSanction::authority)
                .filter(authority -> !authority.isEmpty())
                .findFirst()
                .orElse(null);
        List<String> notes = properties.texts("notes");
        draft.remarks = notes.isEmpty() ? null : String.join("; ", notes);
        draft.secondarySanctionsRisk = OfacRemarks.warnsOfSecondarySanctions(String.join(" ", notes));
        return draft.build();
    }

    private void names(Draft draft) {
        List<String> names = new ArrayList<>(properties.texts("name"));
        // A wallet is known by nothing but its key.
        Optional<String> first = names.stream()
                .findFirst()
                .or(() -> properties.texts("publicKey").stream().findFirst())
                .or(() -> properties.texts("alias").stream().findFirst());
        draft.name(
                first.orElseThrow(() -> json.wrong("properties", "every entity needs a name")),
                ListedName.Kind.PRIMARY);
        names.forEach(name -> draft.name(name, ListedName.Kind.ALIAS));
        properties.texts("alias").forEach(name -> draft.name(name, ListedName.Kind.ALIAS));
        properties.texts("previousName").forEach(name -> draft.name(name, ListedName.Kind.FORMER));
        properties.texts("weakAlias").forEach(name -> draft.name(name, ListedName.Kind.WEAK_ALIAS));
        // FollowTheMoney itself never matches by an abbreviation.
        properties.texts("abbreviation").forEach(name -> draft.name(name, ListedName.Kind.WEAK_ALIAS));
    }

    /** The first day of all or the last of all; none as soon as one of the sanctions gives none, for it has no bound. */
    private static @Nullable LocalDate outermost(
            List<FtmSanction> sanctions,
            Function<FtmSanction, @Nullable LocalDate> bound,
            BiPredicate<LocalDate, LocalDate> further) {
        @Nullable LocalDate outermost = null;
        for (FtmSanction sanction : sanctions) {
            @Nullable LocalDate day = bound.apply(sanction);
            if (day == null) {
                return null;
            }
            if (outermost == null || further.test(day, outermost)) {
                outermost = day;
            }
        }
        return outermost;
    }
}
