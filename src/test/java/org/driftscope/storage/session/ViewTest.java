package org.driftscope.storage.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.driftscope.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How a run was looked at is saved with it. */
class ViewTest {
    @TempDir Path folder;

    private static Fields fields(String json) {
        ObjectNode node = (ObjectNode) JsonMapper.builder().build().readTree(json);
        return new Fields("view", node, new Refusal("a.driftscope"));
    }

    @Test
    void isThereAgainInTheFile() {
        View view =
                new View(
                        Optional.of("dog"),
                        List.of("cat", "bone"),
                        List.of("the"),
                        Optional.of("frequency"),
                        Map.of("labels", false, "trails", true),
                        Optional.of(new View.Place(0.5, -1.25, 3)),
                        Optional.of(new View.Turn(2.5, -0.5)));
        Path file = folder.resolve("a.driftscope");
        new SessionFiles().replace(file, Sessions.small().withView(view));
        assertEquals(view, new SessionFiles().open(file).session().view());
    }

    @Test
    void whatLacksIsAsAtTheStart() {
        assertEquals(View.NONE, ViewCodec.read(fields("{}")));
        assertEquals(
                new View(
                        Optional.empty(),
                        List.of(),
                        List.of("the"),
                        Optional.empty(),
                        Map.of("labels", true),
                        Optional.empty(),
                        Optional.empty()),
                ViewCodec.read(fields("{\"hidden\": [\"the\"], \"shown\": {\"labels\": true}}")));
    }

    @Test
    void whatIsWrongIsNamed() {
        assertNamed("view.hidden", "{\"hidden\": \"the\"}");
        assertNamed("view.selected", "{\"selected\": 3}");
        assertNamed("view.shown.labels", "{\"shown\": {\"labels\": 1}}");
        assertNamed("view.place.span", "{\"place\": {\"x\": 0, \"y\": 0, \"span\": 0}}");
        assertNamed("view.place.x", "{\"place\": {\"x\": 1e300, \"y\": 0, \"span\": 1}}");
        assertNamed("view.turn.pitch", "{\"turn\": {\"yaw\": 0}}");
    }

    private static void assertNamed(String field, String json) {
        Fields fields = fields(json);
        ProblemException refused =
                assertThrows(ProblemException.class, () -> ViewCodec.read(fields));
        assertTrue(refused.getMessage().contains(field), refused.getMessage());
    }
}
