package org.driftscope.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.driftscope.math.Matrix;
import org.junit.jupiter.api.Test;

class PushLayerTest {
    private static final TextSize SIX_PIXELS_A_LETTER =
            new TextSize() {
                @Override
                public double width(String text, boolean strong) {
                    return 6 * text.length();
                }

                @Override
                public double height() {
                    return 16;
                }
            };
    private static final List<MapWord> WORDS =
            List.of(
                    new MapWord(0, "dog", List.of(0), 5, true),
                    new MapWord(1, "cat", List.of(0), 4, true));
    private static final Matrix POINTS = Matrix.copyOf(2, 2, new float[] {1, 0, 1.5f, 0.8f});
    private static final Camera CAMERA = new Camera(0, 0, 100, 600, 400);

    private final ScatterComposer composer = new ScatterComposer(SIX_PIXELS_A_LETTER);

    private static Push push(Push.Role role) {
        return new Push(role.name(), role, Matrix.zeros(1, 4));
    }

    private static ScatterScene scene(int selected, Matrix points, List<Push> all, float... moves) {
        return new ScatterScene(
                WORDS,
                points,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                new ScatterScene.Focus(selected, -1, List.of(), Set.of()),
                new ScatterScene.Options(true, false),
                List.of(),
                new ScatterScene.Pushes(all, Matrix.copyOf(all.size(), points.columns(), moves)),
                ScatterScene.Paths.NONE);
    }

    private ScatterLayout compose(ScatterScene scene, Orbit orbit) {
        return composer.compose(
                scene, new Viewpoint(CAMERA, orbit, List.of()), CategoryPalette.LIGHT);
    }

    private ScatterLayout compose(List<Push> all, float... moves) {
        return compose(scene(0, POINTS, all, moves), Orbit.START);
    }

    /** With one push of this length. */
    private double drawnLength(float units) {
        ScatterLayout.Line line = compose(List.of(push(Push.Role.SUM)), units, 0).arrows().get(0);
        return line.x2() - line.x1();
    }

    @Test
    void allArrowsLeaveTheWordEnlargedBy90PixelsOverTheLongest() {
        // The word is at pixel (400, 200). (0.03, 0.04) units are (3, 4) pixels, 5 long: times 18.
        ScatterLayout layout =
                compose(
                        List.of(push(Push.Role.SUM), push(Push.Role.OUTPUT_PUSH)),
                        0.03f,
                        0.04f,
                        -0.01f,
                        0.02f);

        ScatterLayout.Line sum = layout.arrows().get(0);
        ScatterLayout.Line part = layout.arrows().get(1);
        assertEquals("enlarged × 18", composer.pushScale());
        assertEquals(List.of(400.0, 200.0), List.of(sum.x1(), sum.y1()));
        assertEquals(454, sum.x2(), 1e-4);
        assertEquals(128, sum.y2(), 1e-4, "upwards");
        assertEquals(382, part.x2(), 1e-4);
        assertEquals(164, part.y2(), 1e-4);
        assertTrue(sum.width() > part.width());
    }

    @Test
    void eachRoleHasAColourOfItsOwn() {
        List<Push> all = List.of(Push.Role.values()).stream().map(PushLayerTest::push).toList();
        List<Ink> inks =
                compose(all, 1, 0, 0, 1, -1, 0, 0, -1, 1, 1).arrows().stream()
                        .map(ScatterLayout.Line::ink)
                        .toList();

        assertEquals(
                List.of(0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0x1F2328),
                inks.stream().map(Ink::rgb).toList());
    }

    @Test
    void theFactorIsKeptWhileTheLongestStaysNear90Pixels() {
        assertEquals(90, drawnLength(0.05f), 1e-4);
        assertEquals(72, drawnLength(0.04f), 1e-4);
        assertEquals(117, drawnLength(0.065f), 1e-4);
        assertEquals(88, drawnLength(0.08f), 1e-4, "8 pixels: 90 / 8 = 11.25, to two digits");
        assertEquals("enlarged × 11", composer.pushScale());
        assertEquals(90, drawnLength(5), 1e-4);
        assertEquals("reduced × 0.18", composer.pushScale());
    }

    @Test
    void nothingIsDrawnOfNothing() {
        List<Push> sum = List.of(push(Push.Role.SUM));

        assertEquals(List.of(), compose(sum, 0, 0).arrows());
        assertEquals(List.of(), compose(sum, Float.NaN, 1).arrows());
        assertEquals(List.of(), compose(sum, Float.POSITIVE_INFINITY, 1).arrows());
        assertEquals(List.of(), compose(scene(-1, POINTS, sum, 1, 0), Orbit.START).arrows());
        Matrix outside = Matrix.copyOf(2, 2, new float[] {9, 0, 0, 0});
        assertEquals(List.of(), compose(scene(0, outside, sum, 1, 0), Orbit.START).arrows());
    }

    @Test
    void inSpaceArrowsTurnWithTheCloud() {
        Matrix spatial = Matrix.copyOf(2, 3, new float[] {0, 0, 1, 0, 0, 0});
        List<Push> two = List.of(push(Push.Role.SUM), push(Push.Role.INPUT_LOCAL));
        // After a quarter turn what was nearest is at the right, and what was right is hidden.
        List<ScatterLayout.Line> arrows =
                compose(scene(0, spatial, two, 0, 0, 0.05f, 0.05f, 0, 0), new Orbit(Math.PI / 2, 0))
                        .arrows();

        assertEquals(1, arrows.size());
        assertEquals(400, arrows.get(0).x1(), 1e-4);
        assertEquals(490, arrows.get(0).x2(), 1e-4);
        assertEquals(200, arrows.get(0).y2(), 1e-4);
    }

    @Test
    void labelsStandAtTheTipsAndCoverNeitherArrowsNorOtherLabels() {
        List<Push> all =
                List.of(
                        push(Push.Role.SUM),
                        push(Push.Role.INPUT_LOCAL),
                        push(Push.Role.OUTPUT_PULL));
        // Left, left and a little up, and towards the other word.
        ScatterLayout layout = compose(all, -0.9f, 0, -0.8f, 0.1f, 0.5f, 0.7f);

        for (int i = 0; i < all.size(); i++) {
            Box box = labelled(layout, all.get(i).label()).box();
            ScatterLayout.Line line = layout.arrows().get(i);
            assertTrue(box.grown(20).contains(line.x2(), line.y2()), all.get(i)::label);
            for (ScatterLayout.Line each : layout.arrows()) {
                for (double share = 0; share <= 0.9; share += 0.1) {
                    double x = each.x1() + share * (each.x2() - each.x1());
                    double y = each.y1() + share * (each.y2() - each.y1());
                    assertFalse(box.contains(x, y), all.get(i)::label);
                }
            }
        }
        List<Box> boxes = new ArrayList<>();
        for (ScatterLayout.Label label : layout.labels()) {
            assertTrue(boxes.stream().noneMatch(label.box()::overlaps), label::text);
            boxes.add(label.box());
        }
        Box sum = labelled(layout, "SUM").box();
        assertEquals(OptionalInt.empty(), layout.wordAt(sum.x() + 2, sum.y() + 2));
        assertTrue(layout.labelOf(0).isPresent() && layout.labelOf(1).isPresent());
    }

    @Test
    void arrowsThatEndTogetherHaveTheirLabelsOneAboveTheOther() {
        List<Push> all =
                List.of(
                        push(Push.Role.SUM),
                        push(Push.Role.INPUT_LOCAL),
                        push(Push.Role.INPUT_ATTENTION),
                        push(Push.Role.OUTPUT_PULL));
        ScatterLayout layout = compose(all, -0.9f, 0, -0.9f, 0, -0.9f, 0, -0.9f, 0);

        List<Box> boxes = all.stream().map(each -> labelled(layout, each.label()).box()).toList();
        for (Box box : boxes) {
            assertEquals(1, boxes.stream().filter(box::overlaps).count(), "with itself only");
        }
    }

    private static ScatterLayout.Label labelled(ScatterLayout layout, String text) {
        return layout.labels().stream()
                .filter(label -> label.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No label " + text));
    }
}
