package org.driftscope.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.RunSettings;
import org.junit.jupiter.api.Test;

class ChosenSettingsTest {
    private static ChosenSettings read(String json, List<String> unknown) {
        try (JsonCursor cursor = new JsonCursor("the lesson", "a.json", json)) {
            cursor.begin("");
            return ChosenSettings.read(
                    cursor,
                    "settings",
                    name -> {
                        unknown.add(name);
                        cursor.skip();
                    });
        }
    }

    /** A list is the value of no setting, so each that is known refuses it. */
    @Test
    void allNamesAreKnown() {
        for (String name : ChosenSettings.NAMES) {
            ProblemException refused =
                    assertThrows(
                            ProblemException.class,
                            () -> read("{\"" + name + "\": []}", new ArrayList<>()),
                            name);
            assertTrue(refused.problem().why().contains("settings." + name), refused::getMessage);
        }
    }

    @Test
    void unknownNamesAreHandedOver() {
        List<String> unknown = new ArrayList<>();
        ChosenSettings chosen = read("{\"dmodel\": {\"a\": 1}, \"dModel\": 8}", unknown);
        assertEquals(List.of("dmodel"), unknown);
        assertEquals(8, chosen.over(RunSettings.DEFAULT).model().dModel());
    }

    @Test
    void whatIsNotChosenStaysAsItIs() {
        RunSettings base = RunSettings.DEFAULT.withBatchSize(7).withSeed(9).withHeldOutPercent(5);
        assertEquals(base, ChosenSettings.NONE.over(base));
        assertEquals(base.withSeed(3), read("{\"seed\": 3}", new ArrayList<>()).over(base));
    }

    @Test
    void whatDoesNotGoTogetherIsRefused() {
        ChosenSettings chosen = read("{\"dModel\": 10, \"heads\": 3}", new ArrayList<>());
        assertThrows(IllegalArgumentException.class, () -> chosen.over(RunSettings.DEFAULT));
    }
}
