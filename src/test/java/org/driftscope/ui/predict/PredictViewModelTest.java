package org.driftscope.ui.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.driftscope.insight.NextWords;
import org.driftscope.model.ActiveParts;
import org.driftscope.run.Controls;
import org.driftscope.run.Moment;
import org.driftscope.text.Vocabulary;
import org.driftscope.ui.LateAnswers;
import org.driftscope.ui.RealRun;
import org.driftscope.ui.control.Curve;
import org.driftscope.ui.control.CurvePoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PredictViewModelTest {
    private final RealRun run = new RealRun("starter-natural-4", 2);

    @AfterEach
    void close() {
        run.close();
    }

    private PredictViewModel opened() {
        PredictViewModel model = new PredictViewModel(run);
        model.open(run.description());
        return model;
    }

    @Test
    void asksNothingUntilItIsOnScreen() {
        PredictViewModel model = opened();
        run.step(3);
        model.show(run.moment().frame());
        assertEquals(0, run.asked());
        model.shownProperty().set(true);
        assertEquals(1, run.asked());
        assertEquals("now, step 3", model.nowNameProperty().get());
        model.show(run.moment().frame()); // the same step once more
        assertEquals(1, run.asked());
    }

    @Test
    void barsAreTheProbabilitiesOfTheModelNowAndAtStepZero() {
        run.step(40);
        PredictViewModel model = opened();
        model.shownProperty().set(true);
        model.typedProperty().set("I drink tea");
        Vocabulary vocabulary = run.description().dataset().vocabulary();
        List<Integer> typed =
                List.of(
                        vocabulary.id("i").orElseThrow(),
                        vocabulary.id("drink").orElseThrow(),
                        vocabulary.id("tea").orElseThrow());
        Moment moment = run.moment();
        NextWords now = NextWords.after(moment.model(), typed);
        NextWords start = NextWords.after(moment.history().get(0).model(), typed);
        assertEquals(8, model.bars().size());
        for (WordBar bar : model.bars()) {
            int id = vocabulary.id(bar.word()).orElseThrow();
            assertEquals(now.probability(id), bar.now());
            assertEquals(start.probability(id), bar.start());
        }
        assertEquals("every", model.bars().get(0).word());
    }

    @Test
    void theBlankIsTrackedFromStepZeroToNow() {
        run.step(130);
        PredictViewModel model = opened();
        model.shownProperty().set(true);
        assertEquals(5, model.curvesProperty().get().size());
        Curve first = model.curvesProperty().get().get(0);
        List<Long> steps = first.points().stream().map(CurvePoint::step).toList();
        assertEquals(0, steps.get(0));
        assertEquals(130, steps.get(steps.size() - 1));
        assertTrue(steps.size() > 30 && steps.size() <= 61, steps::toString);
        Vocabulary vocabulary = run.description().dataset().vocabulary();
        List<Integer> typed =
                List.of("i", "drink", "coffee", "every").stream()
                        .map(word -> vocabulary.id(word).orElseThrow())
                        .toList();
        CurvePoint middle = first.points().get(20);
        assertEquals(
                NextWords.after(run.moment().history().get((int) middle.step()).model(), typed)
                        .probability(vocabulary.id(first.name()).orElseThrow()),
                middle.value());
    }

    @Test
    void whatWasSeenWithAttentionOffIsNotTakenForTheStepItself() {
        PredictViewModel model = opened();
        run.hold(Controls.NONE.withActive(new ActiveParts(true, false, true)));
        model.shownProperty().set(true);
        model.shownProperty().set(false);
        run.hold(Controls.NONE);
        Moment later = run.step(1);
        model.shownProperty().set(true);
        Vocabulary vocabulary = run.description().dataset().vocabulary();
        List<Integer> typed =
                List.of("i", "drink", "coffee", "every").stream()
                        .map(word -> vocabulary.id(word).orElseThrow())
                        .toList();
        NextWords start = NextWords.after(later.history().get(0).model(), typed);
        WordBar first = model.bars().get(0);
        assertEquals(start.probability(vocabulary.id(first.word()).orElseThrow()), first.start());
    }

    @Test
    void saysWhatTheModelCannotRead() {
        PredictViewModel model = opened();
        model.typedProperty().set("");
        assertTrue(model.noteProperty().get().startsWith("Type the beginning of a sentence"));
        int context = run.description().modelConfig().context();
        model.typedProperty().set("dog ".repeat(context + 2));
        assertEquals(
                "The model reads "
                        + context
                        + " tokens at once: it sees the last ones, and the first 2 are left out.",
                model.noteProperty().get());
        model.typedProperty().set("dog zebra gnu");
        assertEquals(
                "“zebra”, “gnu” are not words of this text, so the model has no embedding for"
                        + " them.",
                model.noteProperty().get());
        assertFalse(model.generate().readyProperty().get());
    }

    @Test
    void anAnswerToWhatWasTypedBeforeIsPassedOver() {
        LateAnswers late = new LateAnswers(run);
        PredictViewModel model = new PredictViewModel(late);
        model.open(run.description());
        model.shownProperty().set(true);
        model.typedProperty().set("feed the");
        assertEquals(2, late.waiting());
        late.answerOne();
        assertTrue(model.bars().isEmpty());
        late.answerOne();
        assertEquals(8, model.bars().size());
    }

    @Test
    void aStepMadeWhileAnAnswerWasOutstandingIsAskedForAfterIt() {
        LateAnswers late = new LateAnswers(run);
        PredictViewModel model = new PredictViewModel(late);
        model.open(run.description());
        model.shownProperty().set(true);
        Moment old = run.moment();
        model.show(old.frame());
        run.step(4);
        model.show(run.moment().frame());
        assertEquals(1, late.waiting());
        late.answerOneFrom(old);
        assertEquals("now, step 0", model.nowNameProperty().get());
        late.answerOne();
        assertEquals("now, step 4", model.nowNameProperty().get());
        assertEquals(0, late.waiting());
    }

    @Test
    void knobsOutOfBoundsHoldTheButtonBackAndGoodOnesAreToldInWords() {
        GenerateViewModel generate = opened().generate();
        assertTrue(generate.readyProperty().get());
        generate.topP().textProperty().set("0");
        assertFalse(generate.readyProperty().get());
        generate.topP().set(1.0);
        generate.topK().set(3L);
        generate.temperature().set(1.0);
        assertEquals(
                "Drawn with the probabilities as the model gives them, from the 3 likeliest words.",
                generate.meaningProperty().get());
    }

    @Test
    void eachPressDrawsAnotherSentenceAndTheSameRunDrawsTheSame() {
        PredictViewModel model = opened();
        GenerateViewModel generate = model.generate();
        generate.temperature().set(5.0);
        generate.topP().set(1.0);
        generate.generate();
        generate.generate();
        List<String> drawn = List.copyOf(generate.sentences());
        assertEquals(2, drawn.stream().distinct().count());
        model.open(run.description());
        assertTrue(generate.sentences().isEmpty());
        generate.generate();
        generate.generate();
        assertEquals(drawn, generate.sentences());
    }
}
