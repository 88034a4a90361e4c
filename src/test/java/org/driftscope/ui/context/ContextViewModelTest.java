package org.driftscope.ui.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.driftscope.insight.ContextMeasure;
import org.driftscope.run.RunSettings;
import org.driftscope.run.RunState;
import org.driftscope.text.Category;
import org.driftscope.text.Corpus;
import org.driftscope.ui.HandMade;
import org.driftscope.ui.QuestionsByHand;
import org.driftscope.ui.Selection;
import org.junit.jupiter.api.Test;

/**
 * Of the corpus made by hand the words dog, cat and milk are compared, and drinks, which occurs
 * twice. They lie at 10, 40, 60 and 50 degrees.
 */
class ContextViewModelTest {
    private static final int CAT = 4;

    private final QuestionsByHand questions = new QuestionsByHand();
    private final Selection selection = new Selection();
    private final ContextViewModel model = new ContextViewModel(questions, selection);

    @Test
    void asksNothingWhileItIsNotOnScreen() {
        open();
        assertEquals(0, questions.asked());
        assertTrue(model.shownRows().isEmpty());

        model.shownProperty().set(true);
        assertEquals(1, questions.asked());
        assertEquals(6, model.shownRows().size());
    }

    @Test
    void asksAgainForEachFrameAndReadsTheCorpusOnce() {
        show();
        List<PairRow> before = model.rows();

        frame(7);
        frame(8);

        assertEquals(3, questions.asked());
        assertTrue(before == model.rows());
    }

    @Test
    void whileAnAnswerIsOutstandingItWaitsAndThenAsksForTheNewest() {
        questions.hold();
        show();
        frame(7);
        frame(8);
        assertEquals(1, questions.asked());

        questions.release();
        assertEquals(2, questions.asked());
        questions.release();
        assertEquals(2, questions.asked());
        assertTrue(model.captionProperty().get().contains("at step 8"));
    }

    @Test
    void listsThePairsWithTheirNumbers() {
        show();
        assertEquals(
                "dog – cat, dog – milk, dog – drinks, cat – milk, cat – drinks, milk – drinks",
                model.rows().stream().map(PairRow::words).collect(Collectors.joining(", ")));
        PairRow drinks = row("dog – drinks"); // "the dog drinks .", and "the dog runs ."
        assertEquals(1, drinks.value(ContextMeasure.SHARED_SENTENCES));
        assertEquals(PairKind.TOGETHER, drinks.kind());
        // After dog runs or drinks, after drinks milk or ".": nothing in common.
        assertEquals(1, drinks.value(ContextMeasure.NEXT_WORD_DIVERGENCE), 1e-12);
        // Before dog and cat only the.
        assertEquals(0, row("dog – cat").value(ContextMeasure.PREVIOUS_WORD_DIVERGENCE), 1e-12);
        assertEquals(PairKind.SAME_CATEGORY, row("dog – cat").kind());
        assertEquals(PairKind.APART, row("dog – milk").kind());
    }

    @Test
    void theCosinesAreThoseOfTheNewestFrame() {
        show();
        // Of numpy: the cosine of the rows at 10 and 40 degrees less the mean of the four.
        assertEquals(-0.0857847, row("dog – cat").cosineProperty().get(), 1e-6);
    }

    @Test
    void theRankCorrelationsNameStepAndPairs() {
        show();
        assertEquals(
                "Rank correlation ρ of each with the embedding cosine at step 3, over 6 pairs of 4"
                        + " words",
                model.captionProperty().get());
        // Of numpy: the correlation of the mean ranks over the six pairs.
        assertEquals("0.21", model.correlationProperty(ContextMeasure.SHARED_SENTENCES).get());
        assertEquals("0.53", model.correlationProperty(ContextMeasure.PPMI_COSINE).get());
    }

    @Test
    void theStoryIsMadeFromTheNumbers() {
        show();
        // Of numpy, too: PPMI cosine 0.236859, centred cosines -0.085785 and -0.998484.
        assertEquals(
                "“dog” and “cat” never share a sentence, and what stands around them is unlike (PPMI"
                        + " cosine 0.24); their vectors have cosine −0.09. “dog” and “drinks” share"
                        + " 1 sentence and have cosine −1.00.",
                model.storyProperty().get());
    }

    @Test
    void thePairsOfTheStoryAreMarkedAndAClickChangesThat() {
        show();
        assertTrue(row("dog – cat").markedProperty().get());
        assertTrue(row("dog – drinks").markedProperty().get());
        assertFalse(row("cat – milk").markedProperty().get());
        long before = model.revisionProperty().get();

        model.toggleMark(row("dog – cat"));
        model.toggleMark(row("cat – milk"));

        assertFalse(row("dog – cat").markedProperty().get());
        assertTrue(row("cat – milk").markedProperty().get());
        assertTrue(model.revisionProperty().get() > before);
    }

    @Test
    void whatIsTypedPicksThePairs() {
        show();
        model.filterProperty().set("d");
        assertEquals(5, model.shownRows().size()); // all but cat – milk
        assertEquals("5 of 6", model.countProperty().get());
        model.filterProperty().set("dog");
        assertEquals(3, model.shownRows().size());
        model.filterProperty().set(" Mil dog ");
        assertEquals(List.of(row("dog – milk")), model.shownRows());
        model.filterProperty().set("bird");
        assertTrue(model.shownRows().isEmpty());
        model.filterProperty().set("");
        assertEquals("all pairs", model.countProperty().get());
    }

    @Test
    void aWholeWordStandsForItselfAndNotForOthersThatBeginSo() {
        Corpus corpus =
                new Corpus(
                        "two",
                        "",
                        "none",
                        List.of("tea for teacher", "tea and teacher", "cake for you"),
                        List.of(new Category("all", List.of("tea", "teacher", "cake"))));
        questions.answerFrom(HandMade.frame(1, RunState.PAUSED));
        model.shownProperty().set(true);
        model.open(HandMade.description(corpus, RunSettings.DEFAULT));
        model.show(HandMade.frame(1, RunState.PAUSED));
        model.filterProperty().set("tea");
        assertEquals(2, model.shownRows().size());
        model.filterProperty().set("te");
        assertEquals(3, model.shownRows().size());
    }

    @Test
    void theSelectedWordPicksItsPairsUntilItIsDeselected() {
        show();
        selection.select(CAT);
        assertEquals("cat", model.filterProperty().get());
        assertEquals(3, model.shownRows().size());

        selection.clear();
        assertEquals("", model.filterProperty().get());
        assertEquals(6, model.shownRows().size());
    }

    @Test
    void aWordSelectedBeforeTheFirstAnswerPicksItsPairsToo() {
        open();
        selection.select(CAT);
        model.shownProperty().set(true);
        assertEquals(3, model.shownRows().size());
    }

    @Test
    void aSelectedWordThatIsNotComparedAndTypedWordsAreLeftAlone() {
        show();
        selection.select(0); // the
        assertEquals(6, model.shownRows().size());
        model.filterProperty().set("mil");
        selection.clear();
        assertEquals("mil", model.filterProperty().get());
    }

    @Test
    void anotherRunForgetsEverything() {
        show();
        model.filterProperty().set("dog");
        model.pointedProperty().set(row("dog – cat"));

        model.open(HandMade.description());

        assertTrue(model.rows().isEmpty());
        assertTrue(model.shownRows().isEmpty());
        assertEquals("", model.filterProperty().get());
        assertNull(model.pointedProperty().get());
        assertEquals("", model.correlationProperty(ContextMeasure.PPMI_COSINE).get());
        assertEquals("", model.captionProperty().get());
    }

    @Test
    void aTextWithoutTwoWordsSaysSo() {
        Corpus corpus = new Corpus("one", "", "none", List.of("the of the"), List.of());
        questions.answerFrom(HandMade.frame(1, RunState.PAUSED));
        model.shownProperty().set(true);
        model.open(HandMade.description(corpus, RunSettings.DEFAULT));
        model.show(HandMade.frame(1, RunState.PAUSED));
        assertEquals("There are no two words to compare.", model.storyProperty().get());
    }

    @Test
    void theAxisOfCountsReachesTheLargest() {
        show();
        assertEquals(1, model.largestShown());
        model.measureProperty().set(ContextMeasure.SHARED_SENTENCES);
        assertEquals(1, model.largestShown());
    }

    private void open() {
        model.open(HandMade.description());
        frame(3);
    }

    private void show() {
        model.shownProperty().set(true);
        open();
    }

    private void frame(long step) {
        questions.answerFrom(HandMade.frame(step, RunState.PLAYING));
        model.show(HandMade.frame(step, RunState.PLAYING));
    }

    private PairRow row(String words) {
        return model.rows().stream()
                .filter(row -> row.words().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
