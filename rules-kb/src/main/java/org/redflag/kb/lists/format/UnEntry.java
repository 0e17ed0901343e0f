package org.redflag.kb.lists.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

/** One individual or entity of the United Nations' list. */
final class UnEntry {

    private final XmlElement element;
    private final Draft draft;
    private final List<String> remarks = new ArrayList<>();

    UnEntry(XmlElement element) {
        this.element = element;
        // The reference number is what resolutions and other lists cite; DATAID is the database's.
        this.draft = new Draft(
                UnConsolidatedFormat.LIST,
                element.text("REFERENCE_NUMBER")
                        .or(() -> element.text("DATAID"))
                        .orElseThrow(() -> element.wrong("REFERENCE_NUMBER", "", "every entry is numbered")));
    }

    ListedParty party() {
        boolean person = element.name().equals("INDIVIDUAL");
        draft.type = person ? ListedType.INDIVIDUAL : ListedType.ENTITY;
        names();
        draft.programs.addAll(element.texts("UN_LIST_TYPE"));
        draft.listedFrom = element.text("LISTED_ON")
                .map(day -> PublishedDays.day(element, "LISTED_ON", day))
                .orElse(null);
        draft.listedTo = element.text("DELISTED_ON")
                .map(day -> PublishedDays.day(element, "DELISTED_ON", day))
                .orElse(null);
        element.children("INDIVIDUAL_ALIAS").forEach(this::alias);
        element.children("ENTITY_ALIAS").forEach(this::alias);
        element.children("INDIVIDUAL_ADDRESS").forEach(this::address);
        element.children("ENTITY_ADDRESS").forEach(this::address);
        element.children("INDIVIDUAL_DATE_OF_BIRTH").forEach(this::birth);
        values("NATIONALITY").forEach(this::nationality);
        values("NATIONALITY2").forEach(this::nationality);
        element.children("INDIVIDUAL_DOCUMENT").forEach(this::document);
        values("TITLE").forEach(title -> remarks.add("Title: " + title));
        values("DESIGNATION").forEach(designation -> remarks.add("Designation: " + designation));
        remarks.addAll(element.texts("COMMENTS1"));
        draft.remarks = remarks.isEmpty() ? null : String.join("; ", remarks);
        return draft.build();
    }

    private Stream<String> values(String name) {
        return element.children(name).stream().flatMap(list -> list.texts("VALUE").stream());
    }

    private void names() {
        List<String> parts = Stream.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
                .flatMap(part -> element.text(part).stream())
                .toList();
        if (parts.isEmpty()) {
            throw element.wrong("FIRST_NAME", "", "every entry has a name; fetch the file again");
        }
        draft.name(oneLine(String.join(" ", parts)), ListedName.Kind.PRIMARY);
        element.texts("NAME_ORIGINAL_SCRIPT").forEach(name -> draft.name(oneLine(name), ListedName.Kind.ALIAS));
    }

    private void alias(XmlElement alias) {
        String note = alias.text("NOTE").map(UnEntry::oneLine).orElse("");
        ListedName.Kind kind = kind(alias, note.toLowerCase(Locale.ROOT));
        alias.text("ALIAS_NAME").map(UnEntry::oneLine).ifPresent(names -> UnNames.in(names)
                .forEach(name -> draft.name(name, kind)));
        UnNames.originalScript(note).ifPresent(name -> draft.name(name, kind));
        if (!note.isEmpty()) {
            remarks.add(
                    "a.k.a. " + alias.text("ALIAS_NAME").map(UnEntry::oneLine).orElse("") + ": " + note);
        }
        alias.text("DATE_OF_BIRTH").ifPresent(draft.birthDates::add);
    }

    private static ListedName.Kind kind(XmlElement alias, String note) {
        String quality = alias.text("QUALITY").orElse("").toLowerCase(Locale.ROOT);
        boolean former =
                quality.equals("f.k.a.") || note.contains("formerly listed") || note.contains("previously listed");
        if (former) {
            return ListedName.Kind.FORMER;
        }
        return switch (quality) {
            case "", "good", "a.k.a." -> ListedName.Kind.ALIAS;
            case "low" -> ListedName.Kind.WEAK_ALIAS;
            default -> throw alias.wrong("QUALITY", quality, "known are Good, Low, a.k.a. and f.k.a.");
        };
    }

    private void address(XmlElement address) {
        address.text("COUNTRY").flatMap(CountryNames::code).ifPresent(draft.countries::add);
        List<String> parts = Stream.of("STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY")
                .flatMap(part -> address.text(part).stream())
                .toList();
        String note = address.text("NOTE").map(text -> " (" + text + ")").orElse("");
        if (parts.size() > 1 || (parts.size() == 1 && address.text("COUNTRY").isEmpty())) {
            draft.addresses.add(oneLine(String.join(", ", parts) + note));
        } else if (!note.isEmpty()) {
            remarks.add(oneLine("Address: " + String.join(", ", parts) + note));
        }
    }

    private void birth(XmlElement birth) {
        String note = birth.text("NOTE").map(UnEntry::oneLine).orElse("");
        boolean about = note.equalsIgnoreCase("approximately")
                || birth.text("TYPE_OF_DATE").filter("APPROXIMATELY"::equals).isPresent();
        birth.text("DATE")
                .or(() -> birth.text("YEAR"))
                .ifPresent(day -> draft.birthDates.add(about ? "circa " + day : day));
        Optional<String> from = birth.text("FROM_YEAR");
        Optional<String> to = birth.text("TO_YEAR");
        if (from.isPresent() || to.isPresent()) {
            draft.birthDates.addAll(PublishedDays.years(
                    birth, from.or(() -> to).orElseThrow(), to.or(() -> from).orElseThrow()));
        }
        if (note.chars().anyMatch(Character::isDigit)) {
            draft.birthDates.add(note);
        }
    }

    private void nationality(String nationality) {
        CountryNames.code(nationality)
                .ifPresentOrElse(draft.countries::add, () -> remarks.add("Nationality: " + nationality));
    }

    /** Some documents have their number only inside a sentence; the remarks keep the sentence. */
    private void document(XmlElement document) {
        String type = oneLine(String.join(
                " ",
                Stream.of("TYPE_OF_DOCUMENT", "TYPE_OF_DOCUMENT2")
                        .flatMap(part -> document.text(part).stream())
                        .toList()));
        String country = document.text("ISSUING_COUNTRY")
                .or(() -> document.text("COUNTRY_OF_ISSUE"))
                .flatMap(CountryNames::code)
                .orElse(null);
        document.text("NUMBER")
                .map(UnEntry::oneLine)
                .ifPresent(number -> draft.identifiers.add(new Identifier(documentType(type), number, country)));
        document.text("NOTE").ifPresent(note -> remarks.add(type + ": " + oneLine(note)));
        if (document.text("NUMBER").isEmpty() && document.text("NOTE").isEmpty() && !type.isEmpty()) {
            remarks.add(type);
        }
    }

    private static IdentifierType documentType(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        if (lower.contains("passport") || lower.contains("passeport") || lower.contains("pasaporte")) {
            return IdentifierType.PASSPORT;
        }
        return lower.contains("identi") ? IdentifierType.NATIONAL_ID : IdentifierType.OTHER;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
