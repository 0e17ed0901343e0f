package org.redflag.kb.lists.format;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

/** Japan's Foreign End User List as JSON, made from the press release of the Ministry of Economy, Trade and Industry. */
final class MetiFormat implements ListFormat {

    static final String LIST = "jp-meti/end-user-list";

    private static final Set<String> USED = Set.of(
            "id",
            "list_id",
            "entity_name",
            "entity_type",
            "aliases",
            "addresses",
            "reason",
            "date_added",
            "source_url");
    /** {@code country} is the country that lists, not the one of the listed; the rest is about the making of the file. */
    private static final Set<String> IGNORED = Set.of("country", "last_verified", "source_list_name");

    /** The letters METI prints for the weapons it is concerned about, and the programs they become. */
    private static final Map<String, String> CONCERNS = Map.of(
            "B", "JP-WMD-BIOLOGICAL",
            "C", "JP-WMD-CHEMICAL",
            "M", "JP-WMD-MISSILE",
            "N", "JP-WMD-NUCLEAR",
            "CW", "JP-CONVENTIONAL-WEAPONS");

    private static final Pattern LETTERS = Pattern.compile("[A-Z]+");
    private static final Pattern DAY_IN_ADDRESS = Pattern.compile("/(20\\d{2})(\\d{2})(\\d{2})\\d*/");

    @Override
    public boolean recognises(PublishedFile file) {
        String head = file.head();
        return head.stripLeading().startsWith("[") && head.contains("\"jp-end-user-list\"");
    }

    @Override
    public Reading read(List<PublishedFile> files) {
        return new Reading(files.stream().map(MetiFormat::readOne).toList(), List.of());
    }

    private static LoadedList readOne(PublishedFile file) {
        List<ListedParty> parties = new ArrayList<>();
        Optional<LocalDate> day = Optional.empty();
        for (JsonRecord json : JsonText.objects(file.name(), file.utf8())) {
            parties.add(entry(json.with(USED, IGNORED)));
            day = day.or(() -> day(json));
        }
        return LoadedList.of(LIST, day.or(file::day).orElse(null), file.digest(), false, parties, file.name());
    }

    /** The ministry's page carries its day, and with it the edition's: {@code /20250929006/}. */
    private static Optional<LocalDate> day(JsonRecord json) {
        Matcher matcher = DAY_IN_ADDRESS.matcher(json.get("source_url"));
        return matcher.find()
                ? Optional.of(LocalDate.of(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    private static ListedParty entry(JsonRecord json) {
        if (!json.get("list_id").equals("jp-end-user-list")) {
            throw json.wrong("list_id", "only jp-end-user-list is known");
        }
        if (!json.get("entity_type").equals("organization")) {
            throw json.wrong("entity_type", "only organization is known");
        }
        Draft draft = new Draft(LIST, json.require("id"));
        draft.type = ListedType.ENTITY;
        json.find("entity_name").ifPresent(name -> OtherScripts.split(name, ListedName.Kind.PRIMARY, draft));
        json.texts("addresses").forEach(address -> address(json, address, draft));
        if (draft.names.isEmpty()) {
            throw json.wrong("entity_name", "every entry needs one; fetch the file again");
        }
        json.texts("aliases").forEach(alias -> OtherScripts.split(alias, ListedName.Kind.ALIAS, draft));
        concerns(json, draft);
        draft.listedFrom = json.day("date_added").orElse(null);
        draft.remarks = json.get("reason");
        draft.citation = json.find("source_url").orElse(null);
        return draft.build();
    }

    /** The column of countries, into which now and then the name has slipped: {@code People's Republic of China BVI}. */
    private static void address(JsonRecord json, String address, Draft draft) {
        for (int end = address.length(); end > 0; end = address.lastIndexOf(' ', end - 1)) {
            Optional<String> country = CountryNames.code(address.substring(0, end));
            if (country.isPresent()) {
                draft.countries.add(country.get());
                draft.name(
                        address.substring(end),
                        draft.names.isEmpty() ? ListedName.Kind.PRIMARY : ListedName.Kind.ALIAS);
                return;
            }
        }
        throw json.wrong("addresses", "it begins with no country's name");
    }

    private static void concerns(JsonRecord json, Draft draft) {
        String reason = Normalizer.normalize(json.require("reason"), Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT);
        Matcher letters = LETTERS.matcher(reason);
        while (letters.find()) {
            String program = CONCERNS.get(letters.group());
            if (program == null) {
                throw json.wrong(
                        "reason",
                        "known are " + CONCERNS.keySet().stream().sorted().toList());
            }
            draft.programs.add(program);
        }
        if (draft.programs.isEmpty()) {
            throw json.wrong("reason", "it names no concern");
        }
    }
}
