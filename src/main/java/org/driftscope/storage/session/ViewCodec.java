package org.driftscope.storage.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.driftscope.wording.Wording;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The field "view" of session.json. Each of its fields may lack. */
final class ViewCodec {
    private static final Wording WORDS = Wording.of("storage.session");
    private static final String SELECTED = "selected";
    private static final String CHOSEN = "chosen";
    private static final String HIDDEN = "hidden";
    private static final String COLOURS = "colours";
    private static final String SHOWN = "shown";
    private static final String PLACE = "place";
    private static final String TURN = "turn";
    private static final double FURTHEST = 1e9;
    private static final double SMALLEST_SPAN = 1e-9;

    private ViewCodec() {}

    static ObjectNode write(View view) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        view.selected().ifPresent(word -> json.put(SELECTED, word));
        put(json, CHOSEN, view.chosen());
        put(json, HIDDEN, view.hidden());
        view.colours().ifPresent(name -> json.put(COLOURS, name));
        if (!view.shown().isEmpty()) {
            ObjectNode shown = json.putObject(SHOWN);
            new TreeMap<>(view.shown()).forEach(shown::put);
        }
        view.place()
                .ifPresent(
                        place ->
                                json.putObject(PLACE)
                                        .put("x", place.x())
                                        .put("y", place.y())
                                        .put("span", place.span()));
        view.turn()
                .ifPresent(
                        turn ->
                                json.putObject(TURN)
                                        .put("yaw", turn.yaw())
                                        .put("pitch", turn.pitch()));
        return json;
    }

    private static void put(ObjectNode json, String field, List<String> words) {
        if (!words.isEmpty()) {
            ArrayNode list = json.putArray(field);
            words.forEach(list::add);
        }
    }

    static View read(Fields json) {
        return new View(
                text(json, SELECTED),
                words(json, CHOSEN),
                words(json, HIDDEN),
                text(json, COLOURS),
                json.optional(SHOWN).map(ViewCodec::flags).orElse(Map.of()),
                json.optional(PLACE).map(ViewCodec::place),
                json.optional(TURN)
                        .map(turn -> new View.Turn(within(turn, "yaw"), within(turn, "pitch"))));
    }

    private static View.Place place(Fields json) {
        double span = within(json, "span");
        if (span < SMALLEST_SPAN) {
            throw json.wrong("span", WORDS.get("above-zero"), null);
        }
        return new View.Place(within(json, "x"), within(json, "y"), span);
    }

    private static double within(Fields json, String field) {
        double number = json.number(field);
        if (Math.abs(number) > FURTHEST) {
            throw json.wrong(field, WORDS.get("too-large"), null);
        }
        return number;
    }

    private static Optional<String> text(Fields json, String field) {
        return json.has(field) ? Optional.of(json.string(field)) : Optional.empty();
    }

    private static List<String> words(Fields json, String field) {
        return json.has(field) ? json.strings(field) : List.of();
    }

    private static Map<String, Boolean> flags(Fields json) {
        Map<String, Boolean> flags = new TreeMap<>();
        json.names().forEach(name -> flags.put(name, json.bool(name)));
        return flags;
    }
}
