package org.redflag.kb.lists.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redflag.model.ListedParty;

/** The lists of the Bureau of Industry and Security as JSON, taken from the supplements to 15 CFR part 744 and from dpl.csv. */
final class BisJsonFormat implements ListFormat {

    private static final Map<String, String> LISTS = Map.of(
            "bis-entity-list", "us-bis/entity-list",
            "bis-meu", "us-bis/military-end-user",
            "bis-dpl", "us-bis/denied-persons");
    private static final Pattern HEAD = Pattern.compile("\\s*\\{\\s*\"list_id\"\\s*:\\s*\"bis-.*", Pattern.DOTALL);
    private static final Set<String> USED = Set.of("list_id", "source_file", "extracted", "count", "entities");

    /** The day in the name of the file the JSON was made from, such as {@code dpl_04142026.csv}. */
    private static final Pattern SOURCE_DAY = Pattern.compile("(?<!\\d)(\\d{8})(?!\\d)");

    private static final DateTimeFormatter MONTH_FIRST = DateTimeFormatter.ofPattern("MMdduuuu");

    @Override
    public boolean recognises(PublishedFile file) {
        return HEAD.matcher(file.head()).matches();
    }

    @Override
    public Reading read(List<PublishedFile> files) {
        return new Reading(files.stream().map(BisJsonFormat::readOne).toList(), List.of());
    }

    private static LoadedList readOne(PublishedFile file) {
        JsonRecord root = JsonText.object(file.name(), file.utf8()).with(USED, Set.of());
        String list = LISTS.get(root.get("list_id"));
        if (list == null) {
            throw root.wrong(
                    "list_id", "known are " + LISTS.keySet().stream().sorted().toList());
        }
        BisJsonEntry reader = new BisJsonEntry(list);
        List<ListedParty> parties = new ArrayList<>();
        root.records("entities").forEach(entry -> parties.add(reader.read(entry)));
        if (!root.get("count").equals(String.valueOf(parties.size()))) {
            throw root.wrong("count", "the file holds " + parties.size() + " entries; fetch the complete file again");
        }
        LocalDate day = day(root).or(file::day).orElse(null);
        return LoadedList.of(list, day, file.digest(), false, parties, file.name());
    }

    /** The day of the file that was read is nearer to the law than the day on which somebody read it. */
    private static Optional<LocalDate> day(JsonRecord root) {
        Matcher source = SOURCE_DAY.matcher(root.get("source_file"));
        if (source.find()) {
            try {
                return Optional.of(LocalDate.parse(source.group(1), MONTH_FIRST));
            } catch (DateTimeException e) {
                throw root.wrong("source_file", "a day in it is written as 04142026");
            }
        }
        return root.day("extracted");
    }
}
