package org.driftscope.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.driftscope.math.Matrix;
import org.driftscope.plot.Insets;
import org.driftscope.plot.MapWord;
import org.driftscope.plot.ScatterComposer;
import org.driftscope.plot.ScatterLayout;
import org.driftscope.plot.ScatterScene;
import org.driftscope.plot.TextSize;
import org.driftscope.plot.TokenSet;
import org.driftscope.plot.Viewpoint;
import org.driftscope.plot.WordGroups;
import org.driftscope.projection.ProjectionSettings;
import org.driftscope.run.RunState;
import org.driftscope.text.Category;
import org.driftscope.text.Corpus;
import org.driftscope.text.TextSettings;
import org.driftscope.ui.NearestWords;
import org.driftscope.ui.QuestionsByHand;
import org.driftscope.ui.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WordFilterTest {
    /**
     * dog 4, cat 3, tea 2, milk 1; he, which is a stop word in a category, 1; and words in none.
     */
    private static final Corpus CORPUS =
            new Corpus(
                    "made",
                    "",
                    "none",
                    List.of(
                            "the dog barks .",
                            "the dog runs .",
                            "the dog and the cat .",
                            "the dog and the cat .",
                            "he and the cat drink tea .",
                            "tea and milk ."),
                    List.of(
                            new Category("animals", List.of("dog", "cat")),
                            new Category("drinks", List.of("tea", "milk")),
                            new Category("pronouns", List.of("he"))));

    private final Selection selection = new Selection();
    private final NearestWords nearest = new NearestWords();
    private long now = 1_000_000_000L;
    private final EmbeddingMapViewModel model =
            new EmbeddingMapViewModel(selection, nearest, new QuestionsByHand(), () -> now);
    private final WordFilter filter = model.filter();
    private SyntheticRun run;

    @BeforeEach
    void open() {
        model.camera().resize(800, 600, new Insets(0, 0, 0, 0));
        open(false);
    }

    private void open(boolean stopWords) {
        TextSettings text =
                TextSettings.DEFAULT.but().language("en").stopWordsOnMap(stopWords).build();
        run = new SyntheticRun(CORPUS, text, ProjectionSettings.DEFAULT, 3);
        model.open(run.description());
        nearest.show(run.frame(0, RunState.PLAYING));
        model.show(run.frame(0, RunState.PLAYING));
        nearest.show(run.frame(100, RunState.PAUSED));
        model.show(run.frame(100, RunState.PAUSED));
        for (int pulse = 0; pulse < 1_000 && model.advance(); pulse++) {
            now += 16_000_000;
        }
    }

    private ScatterScene scene() {
        return model.scene().orElseThrow();
    }

    private ScatterLayout layout() {
        TextSize five =
                new TextSize() {
                    @Override
                    public double width(String text, boolean strong) {
                        return 5 * text.length();
                    }

                    @Override
                    public double height() {
                        return 10;
                    }
                };
        return new ScatterComposer(five)
                .compose(
                        scene(),
                        new Viewpoint(model.camera().shown(), model.camera().orbit(), List.of()),
                        model.palette());
    }

    private Set<String> drawn() {
        ScatterLayout layout = layout();
        Set<Integer> allowed =
                layout.markers().stream()
                        .map(ScatterLayout.Marker::tokenId)
                        .collect(Collectors.toSet());
        layout.ghosts().forEach(ghost -> assertTrue(allowed.contains(ghost.tokenId())));
        layout.labels().forEach(label -> assertTrue(allowed.contains(label.tokenId())));
        return allowed.stream()
                .map(id -> scene().words().get(id).text())
                .collect(Collectors.toSet());
    }

    private String count() {
        return model.chosenWords().countProperty().get();
    }

    private Set<Integer> ids(String... words) {
        return Stream.of(words).map(run::id).collect(Collectors.toSet());
    }

    @Test
    void withTheSettingOffStopWordsAndMarksAreNotOnTheMap() {
        assertEquals(Set.of("dog", "cat", "tea", "milk", "he"), drawn());
        assertEquals("", model.chosenWords().textProperty().get(), "nothing to tell of");

        model.showOtherTokensProperty().set(true);

        Set<String> words = Set.of("dog", "cat", "tea", "milk", "he", "barks", "runs", "drink");
        assertEquals(words, drawn());
        assertEquals("8 of 11 words", count());
        assertEquals("3 of 11 words hidden", model.chosenWords().textProperty().get());
        selection.select(run.id("dog"));
        Set<Integer> near = Set.copyOf(scene().focus().neighbours());
        assertEquals(6, near.size());
        assertTrue(ids("the", "and", ".").stream().noneMatch(near::contains));
        assertEquals(11, scene().points().rows(), "training and projection know them all");
    }

    @Test
    void withTheSettingOnStopWordsAreOnTheMap() {
        open(true);
        model.showOtherTokensProperty().set(true);

        assertEquals(11, drawn().size());
        filter.fillersProperty().set(false);
        assertEquals(8, drawn().size());
        open(true);
        assertTrue(filter.fillersProperty().get(), "each run begins as its settings say");
    }

    @Test
    void aStopWordThatIsSelectedIsDrawnAndSaidToBeOne() {
        selection.select(run.id("the"));
        assertTrue(drawn().contains("the"));
        model.hover(run.id("the"));
        assertEquals(
                "token " + run.id("the") + " · occurs 7 times · stop word · no category",
                model.cardProperty().get().orElseThrow().facts());
        model.hover(run.id("he"));
        assertTrue(
                model.cardProperty().get().orElseThrow().facts().endsWith("stop word · pronouns"));
        model.hover(Selection.NONE);
        selection.clear();
        assertFalse(drawn().contains("the"));
    }

    @Test
    void onlyWordsOfSuchAFrequencyAreLetThrough() {
        assertEquals(List.of(1, 2, 3, 4, 6, 7), filter.notchesProperty().get());
        Matrix before = scene().points();

        filter.leastProperty().set(2);

        assertEquals(Set.of("dog", "cat", "tea"), drawn());
        assertEquals("3 of 5 words", count());
        assertEquals("2 of 5 words hidden", model.chosenWords().textProperty().get());
        assertEquals(before, scene().points());
        filter.mostProperty().set(3);
        assertEquals(Set.of("cat", "tea"), drawn());
        filter.leastProperty().set(4);
        assertEquals(4, filter.mostProperty().get(), "one end pushes the other");
        assertEquals(Set.of("dog"), drawn());
    }

    @Test
    void selectedAndChosenWordsAreAlwaysShown() {
        filter.leastProperty().set(3);
        selection.choose(ids("tea"));
        selection.select(run.id("milk"));

        Set<String> four = Set.of("dog", "cat", "tea", "milk");
        assertTrue(drawn().containsAll(four));
        assertEquals("3 of 5 words", count(), "the selected one is shown on top");
        selection.choose(Set.of());
        selection.clear();
        assertEquals(Set.of("dog", "cat"), drawn());
    }

    @Test
    void groupsThatTheLegendHoldsBackCanBeLeftOut() {
        model.colours().dim(0, true);
        assertTrue(drawn().contains("dog"), "faintly");

        filter.heldBackProperty().set(false);

        assertEquals(Set.of("tea", "milk", "he"), drawn());
        model.colours().dim(0, false);
        model.colours().dim(1, true);
        assertEquals(Set.of("dog", "cat", "he"), drawn());
        model.colours().dimAll(true);
        assertEquals(Set.of(), drawn());
        assertEquals("no word drawn", model.chosenWords().textProperty().get());
        model.colours().dim(2, false);
        assertEquals(Set.of("he"), drawn());
    }

    @Test
    void wordsInNoGroupCanBeLeftOutBeItCategoriesOrClusters() {
        model.showOtherTokensProperty().set(true);
        filter.ungroupedProperty().set(false);
        assertEquals(Set.of("dog", "cat", "tea", "milk", "he"), drawn());

        List<Integer> numbers =
                scene().words().stream()
                        .map(MapWord::text)
                        .map(
                                text ->
                                        text.equals("dog") || text.equals("runs")
                                                ? 0
                                                : WordGroups.NONE)
                        .toList();
        model.colours().clustersProperty().set(new WordGroups(numbers, List.of("dog, runs")));
        model.colours().byProperty().set(ColourBy.CLUSTER);

        assertEquals(Set.of("dog", "runs"), drawn());
    }

    @Test
    void allWordsAreShownAgainAtOnce() {
        model.showOtherTokensProperty().set(true);
        filter.leastProperty().set(3);
        filter.ungroupedProperty().set(false);
        selection.choose(ids("dog"));
        model.chosenWords().hide();
        assertEquals(Set.of("cat"), drawn());
        assertTrue(model.chosenWords().anyHiddenProperty().get());

        model.chosenWords().showAll();

        assertEquals(11, drawn().size());
        assertEquals("", model.chosenWords().textProperty().get());
        assertEquals("11 of 11 words", count());
    }

    @Test
    void coloursOfFrequencySpanTheWordsThatAreLetThrough() {
        model.showOtherTokensProperty().set(true);
        model.colours().byProperty().set(ColourBy.FREQUENCY);
        assertEquals("4 times", model.colours().numbersProperty().get().orElseThrow().most());

        filter.leastProperty().set(2);
        filter.mostProperty().set(3);

        WordColours shown = model.colours().numbersProperty().get().orElseThrow();
        assertEquals("2 times to 3 times", shown.least() + " to " + shown.most());
    }

    @Test
    void steppingFromWordToWordSkipsThoseThatAreLeftOut() {
        filter.leastProperty().set(3);
        for (int turn = 0; turn < 4; turn++) {
            model.cycle(1);
            assertTrue(ids("dog", "cat").contains(selection.token()));
        }
    }

    private static List<Integer> notches(int... counts) {
        List<MapWord> words = new ArrayList<>();
        for (int count : counts) {
            words.add(new MapWord(words.size(), "w", List.of(), count, true));
        }
        WordFilter filter = new WordFilter(word -> false, () -> {});
        filter.open(
                new MapWords(words, List.of(), List.of(), Map.of(), TokenSet.NONE, TokenSet.NONE),
                true);
        assertEquals(
                List.copyOf(filter.notchesProperty().get()).get(0), filter.leastProperty().get());
        return filter.notchesProperty().get();
    }

    @Test
    void theNotchesOfFrequencyGoFromTheLeastToTheMostInEvenRatios() {
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6, 7, 9, 11), notches(11, 9, 8, 7, 7, 6, 5, 4, 3, 2, 1));
        assertEquals(List.of(100, 110), notches(110, 100), "both ends, however near");
        assertEquals(List.of(100, 130, 155), notches(100, 110, 130, 150, 155));
        assertEquals(List.of(5), notches(5, 5));
        assertEquals(List.of(1), notches());
    }

    @Test
    void theMapMakesRoomForAWordThatIsLookedFor() {
        filter.leastProperty().set(3);
        for (int pulse = 0; pulse < 1_000 && model.advance(); pulse++) {
            now += 16_000_000;
        }
        selection.select(run.id("milk"));
        for (int pulse = 0; pulse < 1_000 && model.advance(); pulse++) {
            now += 16_000_000;
        }

        ScatterLayout.Marker milk = layout().markerOf(run.id("milk")).orElseThrow();
        assertTrue(milk.x() > -1 && milk.x() < 801 && milk.y() > -1 && milk.y() < 601);
    }
}
