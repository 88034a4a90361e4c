package org.driftscope.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.driftscope.math.Matrix;
import org.junit.jupiter.api.Test;

class ScatterComposerTest {
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
                    new MapWord(1, "orange", List.of(1, 2), 4, true),
                    new MapWord(2, "the", List.of(), 90, false));
    private static final Matrix POINTS = Matrix.copyOf(3, 2, new float[] {1, 0, 0, 1, -1, -1});

    private final ScatterComposer composer = new ScatterComposer(SIX_PIXELS_A_LETTER);
    private final Viewpoint viewpoint =
            new Viewpoint(new Camera(0, 0, 100, 600, 400), Orbit.START, List.of());

    private static ScatterScene scene(ScatterScene.Focus focus, boolean others) {
        return new ScatterScene(
                WORDS,
                POINTS,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                focus,
                new ScatterScene.Options(true, others),
                List.of());
    }

    private ScatterLayout compose(ScatterScene scene) {
        return composer.compose(scene, viewpoint, CategoryPalette.LIGHT);
    }

    @Test
    void aWordIsDrawnAtItsPixelInTheColourAndShapeOfItsCategory() {
        ScatterLayout.Marker dog =
                compose(scene(ScatterScene.Focus.NONE, false)).markerOf(0).orElseThrow();

        assertEquals(400, dog.x());
        assertEquals(200, dog.y());
        assertEquals(Ink.of(0x0072B2), dog.fill());
        assertEquals(MarkerShape.CIRCLE, dog.shape());
        assertFalse(dog.isTwoColoured());
    }

    @Test
    void anAmbiguousWordHasTwoColours() {
        ScatterLayout.Marker orange =
                compose(scene(ScatterScene.Focus.NONE, false)).markerOf(1).orElseThrow();

        assertTrue(orange.isTwoColoured());
        assertEquals(Ink.of(0xD55E00), orange.fill());
        assertEquals(Ink.of(0x009E73), orange.secondFill());
        assertEquals(MarkerShape.SQUARE, orange.shape());
    }

    @Test
    void otherTokensAreDrawnFaintlyOnceWanted() {
        assertTrue(compose(scene(ScatterScene.Focus.NONE, false)).markerOf(2).isEmpty());

        ScatterLayout.Marker the =
                compose(scene(ScatterScene.Focus.NONE, true)).markerOf(2).orElseThrow();

        assertTrue(the.fill().opacity() < 0.5);
        assertTrue(the.radius() < 4);
    }

    @Test
    void theSelectedWordIsRingedAndLinkedToItsNeighbours() {
        ScatterLayout layout =
                compose(scene(new ScatterScene.Focus(0, -1, List.of(1), Set.of()), false));

        assertEquals(2, layout.rings().size());
        ScatterLayout.Line link = layout.links().get(0);
        assertEquals(List.of(400.0, 200.0), List.of(link.x1(), link.y1()));
        assertEquals(List.of(300.0, 100.0), List.of(link.x2(), link.y2()));
        assertTrue(layout.labelOf(0).orElseThrow().strong());
    }

    @Test
    void aSelectedWordIsDrawnEvenWhereItsKindIsHidden() {
        ScatterScene.Focus focus = new ScatterScene.Focus(2, -1, List.of(), Set.of());

        assertTrue(compose(scene(focus, false)).markerOf(2).isPresent());
    }

    @Test
    void aWordHeldBackOnlyWhenAllItsCategoriesAre() {
        ScatterLayout layout =
                compose(scene(new ScatterScene.Focus(-1, -1, List.of(), Set.of(0, 1)), false));

        assertTrue(layout.markerOf(0).orElseThrow().fill().opacity() < 0.3);
        assertTrue(layout.labelOf(0).isEmpty());
        assertEquals(1, layout.markerOf(1).orElseThrow().fill().opacity());
    }

    @Test
    void pointingFindsTheMarkerThenTheLabel() {
        ScatterLayout layout = compose(scene(ScatterScene.Focus.NONE, false));

        assertEquals(OptionalInt.of(0), layout.wordAt(403, 198));
        Box label = layout.labelOf(0).orElseThrow().box();
        assertEquals(OptionalInt.of(0), layout.wordAt(label.x() + 15, label.y() + 2));
        assertEquals(OptionalInt.empty(), layout.wordAt(20, 20));
    }

    @Test
    void trailsLeadFromThePastToWhereTheWordIsShownAndFreshenOnTheWay() {
        List<Matrix> past =
                List.of(
                        Matrix.copyOf(2, 2, new float[] {0, 0, 0, 0}),
                        Matrix.copyOf(2, 2, new float[] {0.5f, 0, 0, 0}),
                        Matrix.copyOf(2, 2, new float[] {1, 0, 0, 0}));
        ScatterScene scene =
                new ScatterScene(
                        WORDS,
                        Matrix.copyOf(3, 2, new float[] {0.9f, 0, 0, 0, 0, 0}),
                        Optional.empty(),
                        past,
                        Optional.empty(),
                        ScatterScene.Focus.NONE,
                        new ScatterScene.Options(true, false),
                        List.of());

        List<ScatterLayout.Line> trails = compose(scene).trails();

        assertEquals(2, trails.size(), "the second word stood still");
        assertEquals(300, trails.get(0).x1(), 1e-4);
        assertEquals(350, trails.get(0).x2(), 1e-4);
        assertEquals(390, trails.get(1).x2(), 1e-4);
        assertTrue(trails.get(0).ink().opacity() < trails.get(1).ink().opacity());
    }

    private static ScatterScene sceneWithGhosts(int words, ScatterScene.Focus focus) {
        float[] piled = new float[2 * words];
        piled[2] = 1;
        return new ScatterScene(
                IntStream.range(0, words)
                        .mapToObj(id -> new MapWord(id, "word", List.of(0), words - id, true))
                        .toList(),
                Matrix.copyOf(words, 2, piled),
                Optional.empty(),
                List.of(),
                Optional.of(Matrix.owning(words, 2, new float[2 * words])),
                focus,
                new ScatterScene.Options(true, false),
                List.of());
    }

    @Test
    void everyWordShowsWhereItStartedUpToFiveHundred() {
        assertEquals(500, compose(sceneWithGhosts(500, ScatterScene.Focus.NONE)).ghosts().size());
    }

    @Test
    void ofMoreWordsOnlyThoseWithALabelAndThoseInFocusShowWhereTheyStarted() {
        // All but the word 1 lie at one place, where there is room for a few labels only.
        ScatterScene.Focus focus = new ScatterScene.Focus(400, 401, List.of(), Set.of());

        ScatterLayout layout = compose(sceneWithGhosts(501, focus));

        Set<Integer> labelled =
                layout.labels().stream()
                        .map(ScatterLayout.Label::tokenId)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(labelled.contains(1) && labelled.size() < 20, labelled.toString());
        labelled.addAll(List.of(400, 401));
        assertEquals(
                List.copyOf(labelled),
                layout.ghosts().stream().map(ScatterLayout.Marker::tokenId).toList());
        assertEquals(300, layout.ghosts().get(0).x(), "the start, not where the word is");
    }

    @Test
    void arrowsAreLengthenedByARoundFactorThatIsTold() {
        // 0.01 units at 100 pixels a unit is one pixel; about 34 are wanted: times 20.
        ScatterScene scene =
                new ScatterScene(
                        WORDS,
                        POINTS,
                        Optional.of(Matrix.copyOf(3, 2, new float[] {0.01f, 0, 0, 0.01f, 0, 0})),
                        List.of(),
                        Optional.empty(),
                        ScatterScene.Focus.NONE,
                        new ScatterScene.Options(true, false),
                        List.of());

        List<ScatterLayout.Line> arrows = compose(scene).arrows();

        assertEquals("× 20", composer.arrowScale());
        assertEquals(420, arrows.get(0).x2(), 1e-4);
        assertEquals(200, arrows.get(0).y2(), 1e-4);
        assertEquals(80, arrows.get(1).y2(), 1e-4, "upwards");
    }

    @Test
    void theScaleBarIsARoundNumberOfUnits() {
        // 120 pixels at most and 100 a unit: one unit.
        ScatterLayout.ScaleBar bar = compose(scene(ScatterScene.Focus.NONE, false)).scaleBar();

        assertEquals("1", bar.text());
        assertEquals(100, bar.pixels(), 1e-9);
    }

    @Test
    void inSpaceTheNearestWordIsPaintedLastAndLargest() {
        ScatterScene scene =
                new ScatterScene(
                        WORDS,
                        Matrix.copyOf(3, 3, new float[] {0, 0, 1, 0, 0, -1, 0, 0, 0}),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        ScatterScene.Focus.NONE,
                        new ScatterScene.Options(true, false),
                        List.of("PC1 50 %", "PC2 30 %", "PC3 10 %"));

        ScatterLayout layout =
                composer.compose(
                        scene,
                        new Viewpoint(viewpoint.camera(), new Orbit(0, 0), List.of()),
                        CategoryPalette.DARK);

        assertEquals(0, layout.markers().get(1).tokenId());
        assertTrue(layout.markers().get(1).radius() > layout.markers().get(0).radius());
        assertEquals(3, layout.grid().size());
    }

    @Test
    void theNamesOfTheAxesKeepClearOfWhatLiesOverTheMap() {
        ScatterScene named =
                new ScatterScene(
                        WORDS,
                        POINTS,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        ScatterScene.Focus.NONE,
                        new ScatterScene.Options(true, false),
                        List.of("across", "upwards"));
        // Where they stand by themselves: before the right edge, and beside the upright axis.
        Box across = nameIn(compose(named), "across");
        Box upwards = nameIn(compose(named), "upwards");
        Box right = new Box(across.x() + 10, 100, 50, 200);
        Box top = new Box(200, upwards.y() - 5, 200, 15);

        ScatterLayout layout =
                composer.compose(
                        named,
                        new Viewpoint(viewpoint.camera(), Orbit.START, List.of(right, top)),
                        CategoryPalette.LIGHT);

        assertEquals(right.x() - 4, nameIn(layout, "across").x() + across.width());
        assertEquals(across.y(), nameIn(layout, "across").y());
        assertEquals(top.y() + top.height() + 4, nameIn(layout, "upwards").y());
        assertEquals(upwards.x(), nameIn(layout, "upwards").x());
    }

    private static Box nameIn(ScatterLayout layout, String name) {
        return layout.labels().stream()
                .filter(label -> label.text().equals(name))
                .findFirst()
                .orElseThrow()
                .box();
    }

    @Test
    void whatIsHiddenLeavesNoMarkTrailGhostOrLink() {
        Matrix fitted = Matrix.copyOf(2, 2, new float[] {0.5f, 0.5f, 0.2f, 0.3f});
        ScatterScene scene =
                new ScatterScene(
                        WORDS,
                        POINTS,
                        Optional.of(Matrix.copyOf(3, 2, new float[] {1, 0, 1, 0, 1, 0})),
                        List.of(fitted, Matrix.copyOf(2, 2, new float[] {1, 0, 0, 1})),
                        Optional.of(fitted),
                        new ScatterScene.Focus(
                                0, -1, List.of(1), Set.of(), Set.of(), TokenSet.of(Set.of(1))),
                        new ScatterScene.Options(true, false),
                        List.of());

        ScatterLayout layout = compose(scene);

        assertTrue(layout.markerOf(1).isEmpty());
        assertTrue(layout.labelOf(1).isEmpty());
        assertEquals(1, layout.trails().size());
        assertEquals(1, layout.ghosts().size());
        assertEquals(1, layout.arrows().size());
        assertEquals(List.of(), layout.links());
        assertEquals(1, scene.radius().orElseThrow());
    }

    @Test
    void chosenWordsHaveARingEvenThoseThatAreNotFitted() {
        ScatterLayout layout =
                compose(
                        scene(
                                new ScatterScene.Focus(
                                        -1, -1, List.of(), Set.of(), Set.of(0, 2), TokenSet.NONE),
                                false));

        assertTrue(layout.markerOf(2).isPresent());
        assertEquals(2, layout.rings().size());
    }

    /**
     * On a square lattice of so many columns and rows, ten pixels apart in a picture of 600 × 400.
     */
    private static ScatterScene lattice(int columns, int rows, ScatterScene.Focus focus) {
        int words = columns * rows;
        float[] places = new float[2 * words];
        for (int id = 0; id < words; id++) {
            int row = id / columns;
            places[2 * id] = 0.1f * (id - row * columns) - 2.9f;
            places[2 * id + 1] = 0.1f * row - 1.9f;
        }
        return new ScatterScene(
                IntStream.range(0, words)
                        .mapToObj(id -> new MapWord(id, "word" + id, List.of(0), words - id, true))
                        .toList(),
                Matrix.copyOf(words, 2, places),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                focus,
                new ScatterScene.Options(true, false),
                List.of());
    }

    @Test
    void inACrowdWordsWithoutANameRecede() {
        // 58 · 38 = 2,204 words share 240,000 square pixels, 109 each, where 200 is a full crowd.
        ScatterLayout layout =
                compose(lattice(58, 38, new ScatterScene.Focus(2_000, -1, List.of(), Set.of())));

        Set<Integer> named =
                layout.labels().stream()
                        .map(ScatterLayout.Label::tokenId)
                        .collect(Collectors.toSet());
        assertEquals(2_204, layout.markers().size());
        assertTrue(named.contains(0) && named.size() < 400, named.size() + " named");
        int unnamed = 2_204 - named.size();
        for (int i = 0; i < layout.markers().size(); i++) {
            ScatterLayout.Marker marker = layout.markers().get(i);
            boolean isNamed = named.contains(marker.tokenId());
            assertEquals(i >= unnamed, isNamed, "those with a name are painted last");
            if (!isNamed) {
                assertEquals(0.4 * 4, marker.radius(), 1e-9);
                assertEquals(0.35, marker.fill().opacity(), 1.0 / 64);
            } else if (marker.tokenId() != 2_000) {
                assertEquals(0.7 * 4, marker.radius(), 1e-9);
                assertEquals(1, marker.fill().opacity());
            }
        }
        assertEquals(5.5, layout.markerOf(2_000).orElseThrow().radius(), 1e-9);
    }

    @Test
    void thereIsNoCrowdWhereEachWordHasRoom() {
        // 150 words, 1,600 square pixels each.
        for (ScatterLayout.Marker marker :
                compose(lattice(15, 10, ScatterScene.Focus.NONE)).markers()) {
            assertEquals(6, marker.radius(), 1e-9);
            assertEquals(1, marker.fill().opacity());
        }
    }

    @Test
    void whatIsHiddenMakesNoCrowd() {
        ScatterScene.Focus focus =
                new ScatterScene.Focus(
                        -1,
                        -1,
                        List.of(),
                        Set.of(),
                        Set.of(),
                        TokenSet.where(2_204, id -> id >= 100));

        ScatterLayout layout = compose(lattice(58, 38, focus));

        assertEquals(100, layout.markers().size());
        assertEquals(6, layout.markers().get(0).radius(), 1e-9);
    }

    @Test
    void zoomedInOnANeighbourhoodEveryWordHasAName() {
        // Ten times nearer the words are 100 pixels apart.
        Viewpoint near = new Viewpoint(new Camera(0, 0, 1_000, 600, 400), Orbit.START, List.of());
        ScatterScene scene = lattice(58, 38, ScatterScene.Focus.NONE);
        compose(scene);

        ScatterLayout layout = composer.compose(scene, near, CategoryPalette.LIGHT);

        Set<Integer> inside =
                layout.markers().stream()
                        .filter(m -> m.x() > 50 && m.x() < 550 && m.y() > 20 && m.y() < 380)
                        .map(ScatterLayout.Marker::tokenId)
                        .collect(Collectors.toSet());
        assertEquals(15, inside.size(), "five columns, three rows");
        for (int id : inside) {
            assertTrue(layout.labelOf(id).isPresent(), "word " + id);
        }
    }
}
