package org.redflag.kb.lists.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.redflag.model.NotScreened;

/**
 * The annexes of EU restrictive measures as CSV, transcribed from the Official Journal.
 *
 * <p>A consolidated file holds whole annexes, of one act or of many; an amendment file holds what one act added to them and is
 * laid over the consolidated annexes of the newest day. Only asset freezes stand on {@code eu/consolidated}. Every other
 * annex is a list of its own, {@code eu/annex-iv} for Annex IV to Regulation 833/2014 and {@code eu/765-2006-annex-v} for
 * those of other acts, because each of them forbids something else and none of them freezes anything. Prose that describes a
 * party and cannot be met by a name, a number or a country is left out.
 */
final class EuCsvFormat implements ListFormat {

    private static final String CONSOLIDATED = "celex";
    private static final String AMENDMENT = "amendedcelex";
    private static final Set<String> REQUIRED = Set.of("programkey", "annex", "measure", "startdate", "schema", "name");
    private static final Set<String> USED = Set.of(
            CONSOLIDATED,
            AMENDMENT,
            "recordid",
            "programkey",
            "annex",
            "measure",
            "startdate",
            "schema",
            "name",
            "alias",
            "weakalias",
            "previousname",
            "country",
            "nationality",
            "jurisdiction",
            "flag",
            "birthdate",
            "passportnumber",
            "registrationnumber",
            "taxnumber",
            "idnumber",
            "inncode",
            "ogrncode",
            "leicode",
            "swiftbic",
            "imonumber",
            "mmsi",
            "address",
            "notes");
    private static final Set<String> IGNORED = Set.of(
            "amendmentcelex",
            "reason",
            "birthplace",
            "position",
            "gender",
            "appearance",
            "ethnicity",
            "fathername",
            "mothername",
            "incorporationdate",
            "legalform",
            "sector",
            "kppcode",
            "okpocode",
            "ticker",
            "phone",
            "email",
            "website");

    @Override
    public boolean recognises(PublishedFile file) {
        return columns(file).contains("recordid,programkey,annex,measure,startdate");
    }

    @Override
    public Reading read(List<PublishedFile> files) {
        Map<LocalDate, EuEdition> editions = new TreeMap<>();
        for (PublishedFile file : files) {
            if (!isAmendment(file)) {
                editions.computeIfAbsent(file.day().orElse(LocalDate.MIN), day -> new EuEdition(file))
                        .consolidated(file, table(file), CONSOLIDATED);
            }
        }
        List<NotScreened> problems = new ArrayList<>();
        EuEdition newest = null;
        for (EuEdition edition : editions.values()) {
            newest = edition;
        }
        for (PublishedFile file : files.stream()
                .filter(EuCsvFormat::isAmendment)
                .sorted(Comparator.comparing(PublishedFile::name))
                .toList()) {
            if (newest == null) {
                problems.add(alone(file));
            } else {
                newest.amended(file, table(file), AMENDMENT);
            }
        }
        return new Reading(
                editions.values().stream()
                        .flatMap(edition -> edition.lists().stream())
                        .toList(),
                problems);
    }

    private static NotScreened alone(PublishedFile file) {
        return new NotScreened(
                "list file " + file.name(),
                file.name() + ": it amends annexes that are not there, and by itself is no list",
                "put the consolidated file of the act it amends beside it");
    }

    private static CsvTable table(PublishedFile file) {
        return new CsvTable(file.name(), file.utf8(), REQUIRED, USED, IGNORED);
    }

    private static boolean isAmendment(PublishedFile file) {
        return columns(file).startsWith(AMENDMENT);
    }

    private static String columns(PublishedFile file) {
        return file.firstLine().toLowerCase(Locale.ROOT).replace("\"", "");
    }
}
