package org.redflag.kb.lists.format;

import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redflag.model.IdentifierType;
import org.redflag.model.ListedType;

/**
 * How a user explains the columns of a list of their own, in a YAML file.
 *
 * <pre>
 * list: acme/blocked
 * type: ENTITY           # of every row, unless a column gives it
 * separator: ";"         # between columns; a comma when left out
 * values: "|"            # between several values of a cell; a semicolon when left out
 * days: dd.MM.uuuu       # how days are written; 2022-03-11 when left out
 * columns: { Firma: name, Kurzname: aliases, Land: countries, IMO-Nr.: imo, seit: listed_from }
 * ignored: [ Bearbeiter ]
 * </pre>
 *
 * @param columns from the file's columns, in lower case, to what they hold
 */
public record ListMapping(
        String list,
        Optional<ListedType> type,
        char separator,
        char values,
        DateTimeFormatter days,
        Map<String, String> columns,
        Set<String> ignored) {

    /** What can stand in one column only. */
    static final Set<String> SINGLE = Set.of(
            "id",
            "name",
            "type",
            "listed_from",
            "listed_to",
            "license_requirement",
            "license_policy",
            "citation",
            "remarks");
    /** What several columns may give, each of them several times. */
    static final Set<String> MULTIPLE = Set.of(
            "aliases",
            "weak_aliases",
            "former_names",
            "countries",
            "addresses",
            "programs",
            "footnotes",
            "birth_dates");

    public ListMapping {
        columns = Map.copyOf(columns);
        ignored = Set.copyOf(ignored);
    }

    /**
     * The explanation that a file gives.
     *
     * @throws UnreadableList when it gives none, or one that contradicts itself
     */
    public static ListMapping read(PublishedFile file) {
        return new ListMappingYaml(file).read();
    }

    /** The kind of number a target stands for, if it is one. */
    static Optional<IdentifierType> number(String target) {
        return EnumSet.allOf(IdentifierType.class).stream()
                .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(target))
                .findFirst();
    }
}
