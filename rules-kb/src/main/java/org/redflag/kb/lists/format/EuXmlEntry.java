package org.redflag.kb.lists.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

/** One person or entity of the EU's Financial Sanctions Files. */
final class EuXmlEntry {

    private final XmlElement entity;
    private final Draft draft;
    private final Set<String> remarks = new LinkedHashSet<>();

    EuXmlEntry(XmlElement entity) {
        this.entity = entity;
        this.draft = new Draft(
                EuXmlFormat.LIST, entity.attribute("euReferenceNumber").orElseGet(() -> entity.required("logicalId")));
    }

    ListedParty party() {
        draft.type = type();
        names();
        draft.listedFrom = listedFrom();
        draft.listedTo = entity.attribute("delistingDate")
                .map(day -> PublishedDays.day(entity, "delistingDate", day))
                .orElse(null);
        List<String> acts = new ArrayList<>();
        for (XmlElement regulation : entity.children("regulation")) {
            regulation.attribute("programme").ifPresent(draft.programs::add);
            regulation.attribute("numberTitle").ifPresent(acts::add);
        }
        draft.citation = acts.isEmpty() ? null : String.join("; ", acts);
        for (XmlElement citizenship : entity.children("citizenship")) {
            country(citizenship).ifPresentOrElse(draft.countries::add, () -> unknownCitizenship(citizenship));
        }
        entity.children("birthdate").forEach(this::birth);
        entity.children("address").forEach(this::address);
        entity.children("identification").forEach(this::identification);
        entity.attribute("unitedNationId").ifPresent(id -> remarks.add("United Nations no. " + id));
        entity.attribute("designationDetails").ifPresent(remarks::add);
        said(entity, "");
        Stream.of("citizenship", "birthdate", "address")
                .flatMap(part -> entity.children(part).stream())
                .forEach(part -> said(part, part.name() + ": "));
        draft.remarks = remarks.isEmpty() ? null : String.join("; ", remarks);
        return draft.build();
    }

    private ListedType type() {
        XmlElement subject = entity.child("subjectType")
                .orElseThrow(() -> entity.wrong("subjectType", "", "every entry has one; fetch the file again"));
        String code = subject.attribute("classificationCode")
                .or(() -> subject.attribute("code"))
                .orElse("");
        return switch (code) {
            case "P", "person" -> ListedType.INDIVIDUAL;
            case "E", "enterprise" -> ListedType.ENTITY;
            default -> throw subject.wrong("classificationCode", code, "known are P for person and E for enterprise");
        };
    }

    /** Of the names, the first strong one is the one it is listed under. */
    private void names() {
        List<XmlElement> aliases = new ArrayList<>(entity.children("nameAlias"));
        aliases.sort((a, b) -> Boolean.compare(isWeak(a), isWeak(b)));
        for (XmlElement alias : aliases) {
            String name = alias.attribute("wholeName")
                    .orElseGet(() -> joined(alias, " ", "firstName", "middleName", "lastName"));
            ListedName.Kind kind = isWeak(alias) ? ListedName.Kind.WEAK_ALIAS : ListedName.Kind.ALIAS;
            draft.name(name, draft.names.isEmpty() ? ListedName.Kind.PRIMARY : kind);
            alias.attribute("function").ifPresent(function -> remarks.add("Function: " + function));
            alias.attribute("title").ifPresent(title -> remarks.add("Title: " + title));
            said(alias, name + ": ");
        }
        if (draft.names.isEmpty()) {
            throw entity.wrong("nameAlias", "", "every entry has a name; fetch the file again");
        }
    }

    private static boolean isWeak(XmlElement alias) {
        return alias.attribute("strong").filter("false"::equals).isPresent();
    }

    /**
     * The day the list calls the day of designation, or else the first day of any act that speaks of the entry: the
     * entry's own regulation is often only the last that amended it.
     */
    private @Nullable LocalDate listedFrom() {
        Optional<LocalDate> designated =
                entity.attribute("designationDate").map(day -> PublishedDays.day(entity, "designationDate", day));
        Stream<XmlElement> acts = Stream.concat(
                entity.children("regulation").stream(),
                entity.children().stream().flatMap(part -> part.children("regulationSummary").stream()));
        return designated
                .or(() -> acts.flatMap(act -> Stream.of("publicationDate", "entryIntoForceDate")
                                .flatMap(attribute -> act.attribute(attribute).stream()
                                        .map(day -> PublishedDays.day(act, attribute, day))))
                        .min(LocalDate::compareTo))
                .orElse(null);
    }

    private void birth(XmlElement birth) {
        String circa = birth.isTrue("circa") ? "circa " : "";
        Optional<String> year = number(birth, "year");
        Optional<String> from = number(birth, "yearRangeFrom");
        Optional<String> to = number(birth, "yearRangeTo");
        if (birth.attribute("birthdate").isPresent()) {
            draft.birthDates.add(circa + birth.attribute("birthdate").get());
        } else if (from.isPresent() || to.isPresent()) {
            PublishedDays.years(
                            birth,
                            from.or(() -> to).orElse(""),
                            to.or(() -> from).orElse(""))
                    .stream()
                    .map(circa::concat)
                    .forEach(draft.birthDates::add);
        } else if (year.isPresent()) {
            String month = number(birth, "monthOfYear")
                    .map(EuXmlEntry::twoDigits)
                    .map("-"::concat)
                    .orElse("");
            String day = month.isEmpty()
                    ? ""
                    : number(birth, "dayOfMonth")
                            .map(EuXmlEntry::twoDigits)
                            .map("-"::concat)
                            .orElse("");
            draft.birthDates.add(circa + year.get() + month + day);
        }
    }

    private static Optional<String> number(XmlElement birth, String part) {
        return birth.attribute(part).filter(value -> !value.equals("0"));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private void address(XmlElement address) {
        country(address).ifPresent(draft.countries::add);
        String text = joined(address, ", ", "street", "poBox", "place", "zipCode", "city", "region");
        if (!text.isEmpty()) {
            draft.addresses.add(text
                    + address.attribute("countryDescription")
                            .filter(country -> !country.equals("UNKNOWN"))
                            .map(", "::concat)
                            .orElse(""));
        }
    }

    private void identification(XmlElement document) {
        String code = document.attribute("identificationTypeCode").orElse("");
        String description = document.attribute("identificationTypeDescription").orElse(code);
        Optional<String> number = document.attribute("number").or(() -> document.attribute("latinNumber"));
        number.ifPresent(value -> draft.identifiers.addAll(
                EuXmlIdentifiers.of(code, description, value, country(document).orElse(null))));
        String shown = description + number.map(" "::concat).orElse("");
        if (document.isTrue("knownFalse")) {
            remarks.add(shown + " is known to be false");
        }
        said(document, shown + ": ");
    }

    /** The remarks below an element, each after a word on what it is about. */
    private void said(XmlElement element, String about) {
        element.texts("remark").forEach(remark -> remarks.add(about + remark));
        for (XmlElement more : element.children("additionalInformation")) {
            remarks.add(about + joined(more, " ", "key", "value"));
        }
    }

    private void unknownCitizenship(XmlElement citizenship) {
        String text = joined(citizenship, ", ", "region", "countryDescription");
        if (!text.isEmpty() && !text.equals("UNKNOWN")) {
            remarks.add("Citizenship: " + text);
        }
    }

    private static Optional<String> country(XmlElement element) {
        return element.attribute("countryIso2Code")
                .flatMap(CountryNames::code)
                .or(() -> element.attribute("countryDescription").flatMap(CountryNames::code));
    }

    private static String joined(XmlElement element, String between, String... attributes) {
        return String.join(
                between,
                Stream.of(attributes)
                        .flatMap(attribute -> element.attribute(attribute).stream())
                        .toList());
    }
}
