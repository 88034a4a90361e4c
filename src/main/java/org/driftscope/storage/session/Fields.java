package org.driftscope.storage.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.driftscope.problem.ProblemException;
import org.driftscope.wording.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of an object of session.json. It remembers which were asked for: the {@link #rest} is
 * what this version does not know.
 */
final class Fields {
    private static final Wording WORDS = Wording.of("storage.session");

    private final String path;
    private final ObjectNode node;
    private final Refusal refusal;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Fields> objects = new LinkedHashMap<>();

    /** {@code path} is how the object is called in problems: empty for the whole. */
    Fields(String path, ObjectNode node, Refusal refusal) {
        this.path = path;
        this.node = node;
        this.refusal = refusal;
    }

    /** How a field of it is called in problems. */
    String pathOf(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    private JsonNode take(String field) {
        taken.add(field);
        JsonNode value = node.get(field);
        if (value == null) {
            throw refusal.field(pathOf(field), WORDS.get("missing"), null);
        }
        return value;
    }

    /** Whether it is there and not null. */
    boolean has(String field) {
        taken.add(field);
        return node.hasNonNull(field);
    }

    Fields object(String field) {
        Fields fields = object(take(field), pathOf(field));
        objects.put(field, fields);
        return fields;
    }

    /** An object that may lack. */
    Optional<Fields> optional(String field) {
        return has(field) ? Optional.of(object(field)) : Optional.empty();
    }

    private Fields object(JsonNode value, String where) {
        if (!(value instanceof ObjectNode object)) {
            throw refusal.field(where, WORDS.get("object"), null);
        }
        return new Fields(where, object, refusal);
    }

    /** The names of all fields; whoever asks knows them all. */
    List<String> names() {
        return List.copyOf(node.propertyNames());
    }

    /** A list of objects. */
    List<Fields> list(String field) {
        List<Fields> all = new ArrayList<>();
        for (JsonNode value : array(field)) {
            all.add(object(value, pathOf(field) + "[" + all.size() + "]"));
        }
        return all;
    }

    /** The same, empty where the field lacks. */
    List<Fields> listOrNone(String field) {
        return has(field) ? list(field) : List.of();
    }

    List<String> strings(String field) {
        List<String> all = new ArrayList<>();
        for (JsonNode value : array(field)) {
            require(value.isString(), field, WORDS.get("texts"));
            all.add(value.stringValue());
        }
        return all;
    }

    List<Integer> integers(String field) {
        List<Integer> all = new ArrayList<>();
        for (JsonNode value : array(field)) {
            require(
                    value.isIntegralNumber() && value.canConvertToInt(),
                    field,
                    WORDS.get("whole-numbers"));
            all.add(value.intValue());
        }
        return all;
    }

    List<Double> numbers(String field) {
        List<Double> all = new ArrayList<>();
        for (JsonNode value : array(field)) {
            require(
                    value.isNumber() && Double.isFinite(value.doubleValue()),
                    field,
                    WORDS.get("numbers"));
            all.add(value.doubleValue());
        }
        return all;
    }

    private JsonNode array(String field) {
        JsonNode value = take(field);
        require(value.isArray(), field, WORDS.get("list"));
        return value;
    }

    String string(String field) {
        JsonNode value = take(field);
        require(value.isString(), field, WORDS.get("text"));
        return value.stringValue();
    }

    boolean bool(String field) {
        JsonNode value = take(field);
        require(value.isBoolean(), field, WORDS.get("bool"));
        return value.booleanValue();
    }

    int integer(String field) {
        JsonNode value = take(field);
        require(value.isIntegralNumber() && value.canConvertToInt(), field, WORDS.get("whole"));
        return value.intValue();
    }

    long whole(String field) {
        JsonNode value = take(field);
        require(value.isIntegralNumber() && value.canConvertToLong(), field, WORDS.get("whole"));
        return value.longValue();
    }

    /** A whole number of 0 or more. */
    long count(String field) {
        long value = whole(field);
        require(value >= 0, field, WORDS.get("count"));
        return value;
    }

    double number(String field) {
        JsonNode value = take(field);
        require(
                value.isNumber() && Double.isFinite(value.doubleValue()),
                field,
                WORDS.get("number"));
        return value.doubleValue();
    }

    /** A number, or {@code otherwise} where null stands for it. */
    double numberOr(String field, double otherwise) {
        return has(field) ? number(field) : otherwise;
    }

    /** Names are written in lower case: "category_words" stands for {@code CATEGORY_WORDS}. */
    <E extends Enum<E>> E choice(String field, E[] choices) {
        return choiceOf(string(field), field, choices);
    }

    <E extends Enum<E>> Set<E> choices(String field, E[] choices) {
        return strings(field).stream()
                .map(written -> choiceOf(written, field, choices))
                .collect(Collectors.toSet());
    }

    private <E extends Enum<E>> E choiceOf(String written, String field, E[] choices) {
        return Arrays.stream(choices)
                .filter(choice -> written(choice).equals(written))
                .findFirst()
                .orElseThrow(
                        () ->
                                wrong(
                                        field,
                                        WORDS.get(
                                                "no-choice",
                                                "choices",
                                                Arrays.stream(choices)
                                                        .map(choice -> '"' + written(choice) + '"')
                                                        .collect(Collectors.joining(", "))),
                                        null));
    }

    /** How a choice is written. */
    static String written(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /** What is made of the fields of this object; what can't be made of them is wrong with it. */
    <T> T make(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw refusal.field(path, WORDS.get("wrong", "cause", sentence(e.getMessage())), e);
        }
    }

    private static String sentence(String message) {
        return message != null && message.endsWith(".")
                ? message.substring(0, message.length() - 1)
                : String.valueOf(message);
    }

    private void require(boolean valid, String field, String why) {
        if (!valid) {
            throw wrong(field, why, null);
        }
    }

    ProblemException wrong(String field, String why, Throwable cause) {
        return refusal.field(pathOf(field), why, cause);
    }

    /** A copy of what was not asked for, here and in the objects inside. */
    ObjectNode rest() {
        ObjectNode rest = JsonNodeFactory.instance.objectNode();
        node.properties().stream()
                .filter(field -> !taken.contains(field.getKey()))
                .forEach(field -> rest.set(field.getKey(), field.getValue().deepCopy()));
        objects.forEach(
                (field, fields) -> {
                    ObjectNode inside = fields.rest();
                    if (!inside.isEmpty()) {
                        rest.set(field, inside);
                    }
                });
        return rest;
    }
}
