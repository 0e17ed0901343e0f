package org.redflag.app.output;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redflag.model.Bank;
import org.redflag.model.Control;
import org.redflag.model.Decision;
import org.redflag.model.EndUse;
import org.redflag.model.Holding;
import org.redflag.model.Identifier;
import org.redflag.model.Item;
import org.redflag.model.NamedPerson;
import org.redflag.model.Owner;
import org.redflag.model.Party;
import org.redflag.model.Place;
import org.redflag.model.Share;
import org.redflag.model.Transaction;
import org.redflag.model.io.TransactionReader;

/**
 * The JSON Schema of transactions and decisions, drawn from the records themselves, so that it cannot differ from what
 * is read and written.
 */
public final class Schemas {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Records that may also be written as one text. */
    private static final Set<Class<?>> SHORT =
            Set.of(Place.class, EndUse.class, Identifier.class, Owner.class, NamedPerson.class);

    private static final Map<Class<?>, List<String>> REQUIRED = Map.of(
            Transaction.class, List.of("id", "date"),
            Party.class, List.of("name"),
            Owner.class, List.of("name"),
            NamedPerson.class, List.of("name"),
            Holding.class, List.of("owner", "owned"),
            EndUse.class, List.of("kind"),
            Identifier.class, List.of("type", "value"));

    private final ObjectNode definitions = JSON.objectNode();
    private boolean reading = true;

    private Schemas() {}

    /** One document: {@code $defs.Transaction} is what goes in, {@code $defs.Decision} what comes out. */
    public static String transactionsAndDecisions() {
        Schemas schemas = new Schemas();
        schemas.define(Transaction.class);
        schemas.personsByRole();
        schemas.reading = false;
        schemas.define(Decision.class);
        ObjectNode document = JSON.objectNode();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.put("title", "Redflag transactions and decisions");
        document.put(
                "description", "A transaction goes in ($defs.Transaction), a decision comes out ($defs.Decision).");
        document.putArray("anyOf").add(reference(Transaction.class)).add(reference(Decision.class));
        document.set("$defs", schemas.definitions);
        return document.toPrettyString();
    }

    /** Parties and banks may be named by their roles, and one item may stand alone. */
    private void personsByRole() {
        ObjectNode properties = (ObjectNode) definitions.get("Transaction").get("properties");
        TransactionReader.partyNames().forEach(name -> properties.set(name, oneOrSeveral(Party.class)));
        TransactionReader.bankNames().forEach(name -> properties.set(name, oneOrSeveral(Bank.class)));
        properties.set("item", reference(Item.class));
    }

    private static ObjectNode oneOrSeveral(Class<?> type) {
        ObjectNode node = JSON.objectNode();
        node.putArray("anyOf").add(reference(type)).add(array(reference(type)));
        return node;
    }

    private void define(Class<?> type) {
        String name = type.getSimpleName();
        if (definitions.has(name)) {
            return;
        }
        ObjectNode object = JSON.objectNode();
        definitions.set(name, object);
        object.put("type", "object");
        ObjectNode properties = object.putObject("properties");
        for (RecordComponent component : type.getRecordComponents()) {
            properties.set(component.getName(), of(component.getGenericType()));
        }
        List<String> required = reading ? REQUIRED.getOrDefault(type, List.of()) : List.of();
        if (!required.isEmpty()) {
            required.forEach(object.putArray("required")::add);
        }
        object.put("additionalProperties", false);
    }

    private ObjectNode of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (arguments.length == 2) {
                ObjectNode map = JSON.objectNode().put("type", "object");
                map.set("additionalProperties", of(arguments[1]));
                return map;
            }
            return list(of(arguments[0]));
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord() && raw != Share.class) {
            define(raw);
            return reading && SHORT.contains(raw) ? orText(reference(raw)) : reference(raw);
        }
        return scalar(raw);
    }

    /** When read, a list may be one text whose elements are parted by semicolons. */
    private ObjectNode list(ObjectNode element) {
        return reading ? orText(array(element)) : array(element);
    }

    private ObjectNode scalar(Class<?> raw) {
        ObjectNode node = JSON.objectNode();
        if (raw == Share.class) {
            return either(node, "number");
        }
        if (raw == Control.class) {
            return either(node, "boolean");
        }
        if (raw.isEnum()) {
            node.put("type", "string");
            for (Object constant : raw.getEnumConstants()) {
                node.withArray("enum").add(constant.toString());
            }
            return node;
        }
        if (raw == LocalDate.class) {
            return node.put("type", "string").put("format", "date");
        }
        if (raw == BigDecimal.class || raw == Integer.class || raw == int.class) {
            return reading ? either(node, "number") : node.put("type", "number");
        }
        if (raw == Boolean.class || raw == boolean.class) {
            return reading ? either(node, "boolean") : node.put("type", "boolean");
        }
        return reading && raw == String.class ? either(node, "number") : node.put("type", "string");
    }

    /** Read from text too, since a table has nothing else. */
    private static ObjectNode either(ObjectNode node, String type) {
        node.putArray("type").add(type).add("string");
        return node;
    }

    private static ObjectNode orText(ObjectNode node) {
        ObjectNode either = JSON.objectNode();
        either.putArray("anyOf").add(node).add(JSON.objectNode().put("type", "string"));
        return either;
    }

    private static ObjectNode array(ObjectNode element) {
        ObjectNode array = JSON.objectNode().put("type", "array");
        array.set("items", element);
        return array;
    }

    private static ObjectNode reference(Class<?> type) {
        return JSON.objectNode().put("$ref", "#/$defs/" + type.getSimpleName());
    }
}
