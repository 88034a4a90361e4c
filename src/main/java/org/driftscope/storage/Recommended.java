package org.driftscope.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.driftscope.run.RunSettings;
import org.driftscope.wording.Wording;

/** The field "recommended" of a corpus: the settings that aren't the default, by their names. */
final class Recommended {
    private static final Wording WORDS = Wording.of("storage");

    private Recommended() {}

    /** Reads the object that a cursor stands on. */
    static RunSettings read(JsonCursor json) {
        ChosenSettings chosen = ChosenSettings.read(json, "recommended", unknown -> json.skip());
        try {
            return chosen.over(RunSettings.DEFAULT);
        } catch (IllegalArgumentException e) {
            throw json.problem(
                    WORDS.get("recommended-wrong-why", "cause", e.getMessage()),
                    WORDS.get("recommended-wrong-remedy"),
                    e);
        }
    }

    /** Values in the form the format gives them; a value may be null. */
    static Map<String, Object> fields(RunSettings settings) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RunSetting setting : RunSetting.ALL) {
            Object value = setting.in(settings);
            if (!value.equals(setting.in(RunSettings.DEFAULT))) {
                fields.put(setting.field(), written(value));
            }
        }
        return fields;
    }

    /** JSON has no infinity: without a value, gradients are never clipped. */
    private static Object written(Object value) {
        if (value instanceof Enum<?> choice) {
            return RunSetting.written(choice);
        }
        return value.equals(Double.POSITIVE_INFINITY) ? null : value;
    }
}
