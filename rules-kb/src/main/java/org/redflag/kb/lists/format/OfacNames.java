package org.redflag.kb.lists.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.redflag.model.ListedName;

/** The names of one identity in OFAC's advanced XML, put together from their parts as OFAC prints them. */
final class OfacNames {

    private static final List<String> SURNAMES = List.of("Last Name", "Maiden Name");
    private static final List<String> GIVEN = List.of("First Name", "Middle Name", "Patronymic", "Matronymic");
    private static final List<String> WHOLE = List.of("Entity Name", "Vessel Name", "Aircraft Name", "Nickname");
    /** Scripts that write a person's name as one word, family name first. */
    private static final Set<String> UNBROKEN = Set.of("Hans", "Hant", "Japanese", "Korean");
    /** Scripts in which OFAC, too, puts given names first and no comma. */
    private static final Set<String> GIVEN_NAME_FIRST = Set.of("Arab", "Hebrew");

    private final XmlElement identity;
    private final OfacReferences references;
    private final Map<String, String> partTypes = new HashMap<>();

    OfacNames(XmlElement identity, OfacReferences references) {
        this.identity = identity;
        this.references = references;
        identity.children("NamePartGroups").stream()
                .flatMap(groups -> groups.children("MasterNamePartGroup").stream())
                .flatMap(master -> master.children("NamePartGroup").stream())
                .forEach(group -> partTypes.put(group.required("ID"), references.text(group, "NamePartTypeID")));
    }

    /** The names, the one it is listed under first. */
    List<ListedName> read() {
        List<ListedName> primary = new ArrayList<>();
        List<ListedName> spellings = new ArrayList<>();
        List<ListedName> others = new ArrayList<>();
        for (XmlElement alias : identity.children("Alias")) {
            ListedName.Kind kind = kind(alias);
            for (XmlElement name : alias.children("DocumentedName")) {
                String text = text(name);
                if (!alias.isTrue("Primary")) {
                    others.add(new ListedName(text, kind));
                } else if (references.text(name, "DocNameStatusID").equals("Primary Latin")) {
                    primary.add(new ListedName(text, ListedName.Kind.PRIMARY));
                } else {
                    spellings.add(new ListedName(text, kind));
                }
            }
        }
        primary.addAll(spellings);
        primary.addAll(others);
        return primary;
    }

    private ListedName.Kind kind(XmlElement alias) {
        String type = references.text(alias, "AliasTypeID");
        if (type.equals("F.K.A.")) {
            return ListedName.Kind.FORMER;
        }
        if (!Set.of("A.K.A.", "N.K.A.", "Name").contains(type)) {
            throw alias.wrong("AliasType", type, "known are A.K.A., F.K.A., N.K.A. and Name");
        }
        return alias.isTrue("LowQuality") ? ListedName.Kind.WEAK_ALIAS : ListedName.Kind.ALIAS;
    }

    private String text(XmlElement name) {
        Map<String, List<String>> parts = new HashMap<>();
        String script = "Latin";
        for (XmlElement part : name.children("DocumentedNamePart")) {
            for (XmlElement value : part.children("NamePartValue")) {
                String group = value.required("NamePartGroupID");
                String type = partTypes.get(group);
                if (type == null) {
                    throw value.wrong("NamePartGroupID", group, "its identity has no such group; fetch the file again");
                }
                if (!SURNAMES.contains(type) && !GIVEN.contains(type) && !WHOLE.contains(type)) {
                    throw value.wrong("NamePartType", type, "teach the reader where in a name it belongs");
                }
                script = references
                        .value(value, "ScriptID")
                        .attribute("ScriptCode")
                        .orElse(script);
                parts.computeIfAbsent(type, t -> new ArrayList<>()).add(value.text());
            }
        }
        return join(parts, script);
    }

    private static String join(Map<String, List<String>> parts, String script) {
        String between = UNBROKEN.contains(script) ? "" : " ";
        String surname = join(parts, SURNAMES, between);
        String given = join(parts, GIVEN, between);
        String whole = join(parts, WHOLE, " ");
        String person;
        if (surname.isEmpty() || given.isEmpty()) {
            // OFAC prints a single name in capitals, too, wherever the script has them.
            person = (surname + given).toUpperCase(Locale.ROOT);
        } else if (UNBROKEN.contains(script)) {
            person = surname + given;
        } else if (GIVEN_NAME_FIRST.contains(script)) {
            person = given + " " + surname;
        } else {
            person = surname.toUpperCase(Locale.ROOT) + ", " + given;
        }
        return (person + " " + whole).strip();
    }

    private static String join(Map<String, List<String>> parts, List<String> types, String between) {
        List<String> found = new ArrayList<>();
        types.forEach(type -> found.addAll(parts.getOrDefault(type, List.of())));
        return String.join(between, found).strip();
    }
}
