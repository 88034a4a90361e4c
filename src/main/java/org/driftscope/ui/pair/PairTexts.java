package org.driftscope.ui.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.driftscope.insight.PairAtStep;
import org.driftscope.insight.SharedFrames;
import org.driftscope.plot.Figures;
import org.driftscope.run.PairHistory;
import org.driftscope.text.Vocabulary;

/** What is known of two words and a control, in words and rows. */
final class PairTexts {
    private static final double CLOSE = 0.5;
    private static final int LAST_STEPS = 20;

    private final PairAnswer answer;
    private final String first;
    private final String second;
    private final String control;

    PairTexts(PairAnswer answer, Vocabulary vocabulary) {
        this.answer = answer;
        first = vocabulary.token(answer.words().first());
        second = vocabulary.token(answer.words().second());
        control = vocabulary.token(answer.words().control());
    }

    /** Such as "dog–cat". */
    List<String> names() {
        return List.of(first + "–" + second, first + "–" + control, second + "–" + control);
    }

    String story() {
        double pair = answer.pair().newest().centredCosine();
        double other = answer.control().newest().centredCosine();
        String measured =
                "a centred cosine of "
                        + Figures.measure(pair)
                        + ", against "
                        + Figures.measure(other)
                        + " for "
                        + quoted(first)
                        + " and "
                        + quoted(control);
        if (answer.step() == 0) {
            return "At step 0 the embeddings are random: "
                    + quoted(first)
                    + " and "
                    + quoted(second)
                    + " have "
                    + measured
                    + ". The whole text would push them with gradients of cosine "
                    + Figures.measure(answer.startCosines().get(0))
                    + ", "
                    + quoted(first)
                    + " and "
                    + quoted(control)
                    + " with "
                    + Figures.measure(answer.startCosines().get(1))
                    + ".";
        }
        String state = pair >= CLOSE ? "are close" : pair > 0 ? "lean the same way" : "are apart";
        return quoted(first)
                + " and "
                + quoted(second)
                + " "
                + state
                + " at step "
                + Figures.count(answer.step())
                + ": "
                + measured
                + " (at step 0: "
                + Figures.measure(answer.pair().steps().get(0).centredCosine())
                + " and "
                + Figures.measure(answer.control().steps().get(0).centredCosine())
                + "). "
                + why();
    }

    /** Which steps are not known; empty where all are there that a run keeps. */
    String gap() {
        return answer.openedAt() == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "Of the steps up to step %s only those that were saved with the run are"
                                + " counted and drawn.",
                        Figures.count(answer.openedAt()));
    }

    private String why() {
        return "All pushes since then, summed, have a cosine of "
                + Figures.measure(answer.summedCosines().get(0))
                + " and "
                + Figures.measure(answer.summedCosines().get(1))
                + "; the sentences they share but for the word are "
                + answer.sentences().shared().size()
                + " and "
                + answer.withControl().shared().size()
                + ".";
    }

    String stepsStory() {
        PairHistory pair = answer.pair();
        if (answer.step() == 0) {
            return "No step was made yet.";
        }
        int last = Math.min(LAST_STEPS, pair.steps().size() - 1); // but step 0
        double longest = pair.longestGradient();
        double share = longest == 0 ? 0 : pair.lastGradients(last) / longest;
        return "Single batches pushed "
                + quoted(first)
                + " and "
                + quoted(second)
                + " the same way in "
                + count(pair)
                + ", "
                + quoted(first)
                + " and "
                + quoted(control)
                + " in "
                + count(answer.control())
                + ": one batch says little, since it depends on which sentences it holds. Dots are"
                + " faint where the gradients are short; the last "
                + (last == 1 ? "is " : last + " are on average ")
                + Math.round(100 * share)
                + " % as long as the longest. Once the loss has settled they are mostly noise.";
    }

    private static String count(PairHistory pair) {
        return Figures.count(pair.pushedTogether()) + " of " + steps(pair.pushed());
    }

    private static String steps(long count) {
        return Figures.count(count) + " kept " + (count == 1 ? "step" : "steps");
    }

    String framesStory() {
        SharedFrames sentences = answer.sentences();
        if (!sentences.shared().isEmpty()) {
            return "Sentences that stay sentences of the text when "
                    + quoted(first)
                    + " is replaced by "
                    + quoted(second)
                    + ": "
                    + sentences.shared().size()
                    + " of the "
                    + sentences.ofFirst()
                    + " of "
                    + quoted(first)
                    + " and the "
                    + sentences.ofSecond()
                    + " of "
                    + quoted(second)
                    + ". "
                    + quoted(first)
                    + " and "
                    + quoted(control)
                    + " share "
                    + answer.withControl().shared().size()
                    + ".";
        }
        SharedFrames neighbours = answer.neighbours();
        return "No sentence stays a sentence of the text when "
                + quoted(first)
                + " is replaced by "
                + quoted(second)
                + ". Of the neighbours left and right they share "
                + neighbours.shared().size()
                + ": "
                + quoted(first)
                + " has "
                + neighbours.ofFirst()
                + " and "
                + quoted(second)
                + " "
                + neighbours.ofSecond()
                + ".";
    }

    private static String quoted(String word) {
        return "“" + word + "”";
    }

    List<MeasureRow> rows() {
        List<MeasureRow> rows = new ArrayList<>();
        for (Likeness likeness : Likeness.values()) {
            rows.add(
                    new MeasureRow(
                            likeness.words() + ": step 0 → now",
                            likeness.formula(),
                            each(history -> startAndNow(history, likeness)),
                            false));
        }
        rows.add(
                new MeasureRow(
                        "Gradients, whole text at step 0",
                        "cos(g(a), g(b)) with g(w) = ∂L/∂E[w], L the mean loss over the whole text"
                                + " at the random start",
                        written(answer.startCosines()),
                        false));
        rows.add(
                new MeasureRow(
                        "Gradients, summed over all steps",
                        "cos(G(a) − M, G(b) − M) with G(w) the sum of ∂L/∂E[w] over the batches of"
                                + " all steps and M its mean over the words of interest",
                        answer.step() == 0
                                ? each(history -> "none")
                                : written(answer.summedCosines()),
                        answer.step() == 0));
        rows.add(
                new MeasureRow(
                        "Gradients, last step alone",
                        "cos(g(a), g(b)) in the batch of the last step. One batch says little: it"
                                + " depends on which sentences it holds, and after convergence it is"
                                + " noise",
                        each(history -> lastStep(history.newest())),
                        true));
        rows.add(
                new MeasureRow(
                        "Pushed the same way",
                        "kept steps whose gradients have a cosine above 0, of the kept steps in which"
                                + " both gradients are not zero",
                        each(
                                history ->
                                        Figures.count(history.pushedTogether())
                                                + " of "
                                                + Figures.count(history.pushed())),
                        true));
        return rows;
    }

    private List<String> each(Function<PairHistory, String> words) {
        return answer.histories().stream().map(words).toList();
    }

    private static String startAndNow(PairHistory history, Likeness likeness) {
        return Figures.measure(likeness.of(history.steps().get(0)))
                + " → "
                + Figures.measure(likeness.of(history.newest()));
    }

    private static String lastStep(PairAtStep newest) {
        return newest.bothPushed() ? Figures.measure(newest.gradientCosine()) : "none";
    }

    private static List<String> written(List<Double> cosines) {
        return cosines.stream().map(Figures::measure).toList();
    }
}
