package org.driftscope.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.driftscope.math.Matrix;
import org.junit.jupiter.api.Test;

class PathLayerTest {
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
                    new MapWord(0, "bat", List.of(0, 1), 5, true),
                    new MapWord(1, "the", List.of(), 9, false));
    private static final Camera CAMERA = new Camera(0, 0, 100, 600, 400);
    private static final Matrix UNUSED = Matrix.zeros(3, 4);

    private final ScatterComposer composer = new ScatterComposer(SIX_PIXELS_A_LETTER);

    private static SentencePaths paths(int token, String... others) {
        List<SentencePaths.Path> all = new ArrayList<>();
        for (String other : others) {
            all.add(new SentencePaths.Path(other, 1, false, UNUSED));
        }
        all.add(new SentencePaths.Path("bat as animal", 0, true, UNUSED));
        all.add(new SentencePaths.Path("bat as gear", 1, true, UNUSED));
        return new SentencePaths(
                token,
                WORDS.get(token).text(),
                List.of(
                        new SentencePaths.Sentence("the bat flies", 0),
                        new SentencePaths.Sentence("the bat hits", 2)),
                all);
    }

    private ScatterLayout compose(SentencePaths all, Orbit orbit, Matrix points, Matrix... placed) {
        ScatterScene scene =
                new ScatterScene(
                        WORDS,
                        points,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        ScatterScene.Focus.NONE,
                        new ScatterScene.Options(true, false),
                        List.of(),
                        ScatterScene.Pushes.NONE,
                        new ScatterScene.Paths(all, List.of(placed)));
        return composer.compose(
                scene, new Viewpoint(CAMERA, orbit, List.of()), CategoryPalette.LIGHT);
    }

    private ScatterLayout compose(SentencePaths all, Matrix... placed) {
        return compose(all, Orbit.START, Matrix.copyOf(2, 2, new float[] {-1, 0, 0, 1}), placed);
    }

    private static Matrix plane(float... coordinates) {
        return Matrix.copyOf(coordinates.length / 2, 2, coordinates);
    }

    @Test
    void aPathBendsAtEachStageAndEndsInADiscInARing() {
        // The camera has 100 pixels a unit and (0, 0) in the middle of 600 by 400.
        ScatterLayout.Paths drawn =
                compose(paths(0), plane(-1, 0, 0, 1, 1, 1), plane(-1, 0, 0, -1, 1, -1)).paths();

        assertEquals(4, drawn.lines().size());
        ScatterLayout.Line first = drawn.lines().get(0);
        assertEquals(
                List.of(200.0, 200.0, 300.0, 100.0),
                List.of(first.x1(), first.y1(), first.x2(), first.y2()));
        ScatterLayout.Line last = drawn.lines().get(3);
        assertEquals(
                List.of(300.0, 300.0, 400.0, 300.0),
                List.of(last.x1(), last.y1(), last.x2(), last.y2()));
        assertEquals(0x0072B2, first.ink().rgb(), "the colour of its sentence");
        assertEquals(0x009E73, last.ink().rgb());
        assertEquals(4, drawn.dots().size(), "a bend and an end for each");
        ScatterLayout.Marker bend = drawn.dots().get(0);
        ScatterLayout.Marker end = drawn.dots().get(1);
        assertEquals(List.of(300.0, 100.0), List.of(bend.x(), bend.y()));
        assertEquals(List.of(400.0, 100.0), List.of(end.x(), end.y()));
        assertTrue(end.radius() > bend.radius());
        assertTrue(
                drawn.rings().stream()
                        .anyMatch(r -> r.x() == 400 && r.y() == 100 && r.radius() > end.radius()));
        assertEquals(
                2,
                drawn.rings().stream().filter(r -> r.x() == 200 && r.y() == 200).count(),
                "one static point for both");
    }

    @Test
    void theOtherWordsOfASentenceAreThinAndFaint() {
        Matrix path = plane(0, 0, 0, 1, 1, 1);
        ScatterLayout.Paths drawn = compose(paths(0, "hits"), path, path, path).paths();

        assertEquals(0.5, drawn.lines().get(0).ink().opacity());
        assertTrue(drawn.lines().get(0).width() < drawn.lines().get(2).width());
        assertEquals(0x009E73, drawn.lines().get(0).ink().rgb());
        assertEquals(2 + 3, drawn.rings().size(), "no ring where the other word begins");
    }

    @Test
    void inSpacePathsTurnWithTheCloud() {
        Matrix spatial = Matrix.copyOf(2, 3, new float[6]);
        Matrix path = Matrix.copyOf(3, 3, new float[] {0, 0, 0, 0, 1, 0, 0, 1, 1.5f});
        // After a quarter turn what was nearest is at the right.
        ScatterLayout.Marker end =
                compose(paths(0), new Orbit(Math.PI / 2, 0), spatial, path, path)
                        .paths()
                        .dots()
                        .get(1);

        assertEquals(450, end.x(), 1e-4);
        assertEquals(100, end.y(), 1e-4);
    }

    @Test
    void namesStandAtTheEndsAndOverlapNothing() {
        // Both end side by side after a short last piece.
        ScatterLayout layout =
                compose(
                        paths(0),
                        plane(-1, 0, 1.2f, 0.1f, 1.1f, 0.1f),
                        plane(-1, 0, 1.2f, -0.1f, 1.1f, -0.1f));

        for (String name : List.of("bat as animal", "bat as gear")) {
            Box box = labelled(layout, name).box();
            double y = name.endsWith("animal") ? 190 : 210;
            assertTrue(box.grown(5 * 16).contains(410, y), name);
            for (ScatterLayout.Marker dot : layout.paths().dots()) {
                assertFalse(box.contains(dot.x(), dot.y()), name);
            }
        }
        List<Box> boxes = new ArrayList<>();
        for (ScatterLayout.Label label : layout.labels()) {
            assertTrue(boxes.stream().noneMatch(label.box()::overlaps), label::text);
            boxes.add(label.box());
        }
        assertTrue(layout.labelOf(0).isPresent(), "the word is named once, at its marker");
        assertEquals(1, layout.labels().stream().filter(l -> l.text().equals("bat")).count());
        assertEquals(OptionalInt.empty(), layout.wordAt(410, 190), "an end is no word");
    }

    @Test
    void aWordThatIsNotDrawnIsNamedAtItsRing() {
        Matrix path = plane(0.5f, 0.5f, 0, -1, 1, -1);

        ScatterLayout layout = compose(paths(1), path, path);

        assertTrue(layout.markerOf(1).isEmpty());
        assertTrue(labelled(layout, "the").box().grown(20).contains(350, 150));
    }

    @Test
    void whatIsNoNumberIsNotDrawn() {
        ScatterLayout layout =
                compose(
                        paths(0),
                        plane(0, 0, Float.NaN, 1, 1, 1),
                        plane(0, 0, 1e30f, 1, 1, Float.POSITIVE_INFINITY));

        assertEquals(ScatterLayout.Paths.NONE, layout.paths());
        assertTrue(layout.labels().stream().noneMatch(l -> l.text().startsWith("bat as")));
    }

    private static ScatterLayout.Label labelled(ScatterLayout layout, String text) {
        return layout.labels().stream()
                .filter(label -> label.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No label " + text));
    }
}
