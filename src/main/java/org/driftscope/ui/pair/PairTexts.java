package org.driftscope.ui.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.driftscope.insight.PairAtStep;
import org.driftscope.insight.SharedFrames;
import org.driftscope.plot.Figures;
import org.driftscope.run.PairHistory;
import org.driftscope.text.Vocabulary;
import org.driftscope.wording.Wording;

/** What is known of two words and a control, in words and rows. */
final class PairTexts {
    private static final Wording WORDS = Wording.of("ui.pair");

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
        if (answer.step() == 0) {
            return WORDS.get(
                    "story-start",
                    "first",
                    first,
                    "second",
                    second,
                    "control",
                    control,
                    "pair",
                    Figures.measure(pair),
                    "other",
                    Figures.measure(other),
                    "pushed",
                    Figures.measure(answer.startCosines().get(0)),
                    "against",
                    Figures.measure(answer.startCosines().get(1)));
        }
        return WORDS.get(
                        "story",
                        "first",
                        first,
                        "second",
                        second,
                        "control",
                        control,
                        "state",
                        pair >= CLOSE ? "close" : pair > 0 ? "leaning" : "apart",
                        "step",
                        answer.step(),
                        "pair",
                        Figures.measure(pair),
                        "other",
                        Figures.measure(other),
                        "before",
                        Figures.measure(answer.pair().steps().get(0).centredCosine()),
                        "beforeOther",
                        Figures.measure(answer.control().steps().get(0).centredCosine()))
                + " "
                + why();
    }

    /** Which steps are not known; empty where all are there that a run keeps. */
    String gap() {
        return answer.openedAt() == 0 ? "" : WORDS.get("gap", "step", answer.openedAt());
    }

    private String why() {
        return WORDS.get(
                "why",
                "first",
                first,
                "control",
                control,
                "pushed",
                Figures.measure(answer.summedCosines().get(0)),
                "against",
                Figures.measure(answer.summedCosines().get(1)),
                "shared",
                answer.sentences().shared().size(),
                "sharedOther",
                answer.withControl().shared().size());
    }

    String stepsStory() {
        PairHistory pair = answer.pair();
        if (answer.step() == 0) {
            return WORDS.get("steps-none");
        }
        int last = Math.min(LAST_STEPS, pair.steps().size() - 1); // but step 0
        double longest = pair.longestGradient();
        double share = longest == 0 ? 0 : pair.lastGradients(last) / longest;
        return WORDS.get(
                "steps-story",
                "first",
                first,
                "second",
                second,
                "control",
                control,
                "together",
                pair.pushedTogether(),
                "kept",
                pair.pushed(),
                "togetherOther",
                answer.control().pushedTogether(),
                "keptOther",
                answer.control().pushed(),
                "last",
                last,
                "share",
                Math.round(100 * share) + " %");
    }

    String framesStory() {
        SharedFrames sentences = answer.sentences();
        boolean any = !sentences.shared().isEmpty();
        SharedFrames told = any ? sentences : answer.neighbours();
        return WORDS.get(
                any ? "frames-story" : "frames-none",
                "first",
                first,
                "second",
                second,
                "control",
                control,
                "shared",
                told.shared().size(),
                "ofFirst",
                told.ofFirst(),
                "ofSecond",
                told.ofSecond(),
                "sharedOther",
                answer.withControl().shared().size());
    }

    List<MeasureRow> rows() {
        List<MeasureRow> rows = new ArrayList<>();
        for (Likeness likeness : Likeness.values()) {
            rows.add(
                    new MeasureRow(
                            WORDS.get("row-likeness", "likeness", likeness.words()),
                            likeness.formula(),
                            each(history -> startAndNow(history, likeness)),
                            false));
        }
        boolean start = answer.step() == 0;
        rows.add(
                new MeasureRow(
                        WORDS.get("row-start"),
                        WORDS.get("row-start-formula"),
                        written(answer.startCosines()),
                        false));
        rows.add(
                new MeasureRow(
                        WORDS.get("row-summed"),
                        WORDS.get("row-summed-formula"),
                        start
                                ? each(history -> WORDS.get("none"))
                                : written(answer.summedCosines()),
                        start));
        rows.add(
                new MeasureRow(
                        WORDS.get("row-last"),
                        WORDS.get("row-last-formula"),
                        each(history -> lastStep(history.newest())),
                        true));
        rows.add(
                new MeasureRow(
                        WORDS.get("row-together"),
                        WORDS.get("row-together-formula"),
                        each(PairTexts::together),
                        true));
        return rows;
    }

    private static String together(PairHistory history) {
        return WORDS.get("count-of", "count", history.pushedTogether(), "all", history.pushed());
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
        return newest.bothPushed() ? Figures.measure(newest.gradientCosine()) : WORDS.get("none");
    }

    private static List<String> written(List<Double> cosines) {
        return cosines.stream().map(Figures::measure).toList();
    }
}
