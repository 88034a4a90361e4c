package org.driftscope.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.driftscope.plot.MapWord;
import org.driftscope.plot.RampLevels;
import org.driftscope.plot.WordGroups;
import org.driftscope.run.Frame;
import org.driftscope.run.RunDescription;
import org.driftscope.run.RunSettings;
import org.driftscope.run.RunState;
import org.driftscope.text.Corpus;
import org.driftscope.ui.HandMade;
import org.driftscope.ui.NearestWords;
import org.driftscope.ui.QuestionsByHand;
import org.driftscope.ui.Selection;
import org.junit.jupiter.api.Test;

/** With the seven tokens by hand: the dog runs . cat drinks milk, at 0, 10, … 60 degrees. */
class MapColoursTest {
    private static final int DRINKS = 5;

    private final QuestionsByHand questions = new QuestionsByHand();
    private final NearestWords nearest = new NearestWords();
    private final EmbeddingMapViewModel model =
            new EmbeddingMapViewModel(new Selection(), nearest, questions);
    private final MapColours colours = model.colours();

    private void open(RunDescription description) {
        model.open(description);
        show(HandMade.start());
    }

    private void show(Frame frame) {
        questions.answerFrom(frame);
        nearest.show(frame);
        model.show(frame);
    }

    private static RunDescription withoutCategories() {
        Corpus corpus = HandMade.CORPUS;
        return HandMade.description(
                new Corpus("plain", "", "", corpus.sentences(), List.of()), RunSettings.DEFAULT);
    }

    private List<Integer> levels() {
        return model.scene().orElseThrow().options().levels().all();
    }

    private List<List<Integer>> categories() {
        return model.scene().orElseThrow().words().stream().map(MapWord::categories).toList();
    }

    private static WordGroups groups(Integer... numbers) {
        return new WordGroups(List.of(numbers), List.of("dog, the", "", "milk, cat"));
    }

    @Test
    void coloursMayStandForOneComponentOnBothSidesOfZero() {
        open(HandMade.description());
        colours.byProperty().set(ColourBy.COMPONENT);
        // Component 1 is the cosine: 1, 0.98, 0.94, 0.87, 0.77, 0.64, 0.5, the largest 1;
        // (c + 1) / 2 in ninths: 9, 8.9, 8.7, 8.4, 7.9, 7.4, 6.8
        assertEquals(List.of(8, 8, 8, 8, 7, 7, 6), levels());
        WordColours shown = colours.numbersProperty().get().orElseThrow();
        assertEquals("Component 1 of the 2 of a word’s vector", shown.meaning());
        assertEquals("−1.00", shown.least());
        assertEquals("1.00", shown.most());
        assertTrue(shown.levels().signed());

        colours.componentProperty().set(2);
        // The sine: 0, 0.17, 0.34, 0.5, 0.64, 0.77, 0.87, the largest 0.87;
        // (s / 0.87 + 1) / 2 in ninths: 4.5, 5.4, 6.3, 7.1, 7.8, 8.5, 9
        assertEquals(List.of(4, 5, 6, 7, 7, 8, 8), levels());
    }

    /** All weights but E are 0, so that each of the 7 tokens has the probability 1/7. */
    @Test
    void coloursMayStandForTheLossOfAWordsPredictions() {
        open(HandMade.description());
        assertEquals(0, questions.asked());

        colours.byProperty().set(ColourBy.LOSS);

        WordColours shown = colours.numbersProperty().get().orElseThrow();
        assertEquals(
                "Mean loss where the word comes next, in all 3 sentences at step 0",
                shown.meaning());
        assertEquals("1.946", shown.least(), "ln 7");
        assertEquals("1.946 nats", shown.most());
        int the = RampLevels.UNKNOWN; // begins each sentence and never comes next
        assertEquals(List.of(the, 4, 4, 4, 4, 4, 4), levels());
        assertEquals(1, questions.asked());
        show(HandMade.start());
        assertEquals(1, questions.asked(), "the same step is not read again");
        show(HandMade.frame(1, RunState.PLAYING));
        assertEquals(2, questions.asked());
        assertTrue(colours.numbersProperty().get().orElseThrow().meaning().endsWith("at step 1"));
        colours.byProperty().set(ColourBy.CATEGORY);
        show(HandMade.frame(2, RunState.PLAYING));
        assertEquals(2, questions.asked());
    }

    @Test
    void whileLossesAreReadAllWordsAreGreyAndNothingMoreIsAsked() {
        questions.hold();
        open(HandMade.description());
        colours.byProperty().set(ColourBy.LOSS);
        show(HandMade.frame(1, RunState.PLAYING));

        assertEquals(1, questions.asked());
        assertEquals(Set.of(RampLevels.UNKNOWN), Set.copyOf(levels()));
        assertEquals(
                "Mean loss where the word comes next: not read yet",
                colours.numbersProperty().get().orElseThrow().meaning());
    }

    @Test
    void clustersTakeThePlaceOfTheCategories() {
        open(HandMade.description());
        colours.clustersProperty().set(groups(0, 0, -1, 0, 2, 2, 2));
        assertEquals(List.of(0), categories().get(1), "dog is an animal");
        colours.dim(0, true);

        colours.byProperty().set(ColourBy.CLUSTER);

        assertEquals(Set.of(), model.scene().orElseThrow().focus().dimmed());
        assertEquals(List.of(), categories().get(2));
        assertEquals(List.of(2), categories().get(DRINKS));
        assertEquals(
                List.of("dog, the", "", "milk, cat"), colours.wordsProperty().get().categories());
        assertEquals(Optional.empty(), colours.numbersProperty().get());
        assertTrue(
                model.summaryProperty().get().contains("Colours: Clusters found by k-means."),
                model.summaryProperty().get());
        model.hover(1);
        assertTrue(
                model.cardProperty().get().orElseThrow().facts().contains("animals"),
                "its card still tells the category");
        colours.byProperty().set(ColourBy.CATEGORY);
        assertEquals(List.of(), categories().get(DRINKS));
    }

    @Test
    void aTextWithoutCategoriesShowsClustersUntilToldOtherwise() {
        open(HandMade.description());
        assertEquals(ColourBy.CATEGORY, colours.byProperty().get());
        model.open(withoutCategories());
        assertEquals(
                ColourBy.CATEGORY,
                colours.byProperty().get(),
                "no clusters are asked for before all know the run");
        show(HandMade.start());
        assertEquals(ColourBy.CLUSTER, colours.byProperty().get());
        assertEquals(List.of(), categories().get(1), "none are found yet");
        colours.clustersProperty().set(groups(0, 0, 0, 0, 2, 2, 2));
        assertEquals(List.of(0), categories().get(1));

        open(HandMade.description());
        assertEquals(ColourBy.CATEGORY, colours.byProperty().get());
        colours.byProperty().set(ColourBy.CLUSTER);
        open(HandMade.description());
        assertEquals(ColourBy.CLUSTER, colours.byProperty().get(), "a person wanted that");
        colours.byProperty().set(ColourBy.UPDATE);
        open(withoutCategories());
        assertEquals(ColourBy.UPDATE, colours.byProperty().get());
    }

    @Test
    void clustersOfAnotherTextAreNobodys() {
        open(withoutCategories());
        colours.clustersProperty().set(new WordGroups(List.of(0, 1), List.of("a", "b")));
        assertEquals(Set.of(List.of()), Set.copyOf(categories()));
        assertEquals(List.of(), colours.wordsProperty().get().categories());
    }
}
