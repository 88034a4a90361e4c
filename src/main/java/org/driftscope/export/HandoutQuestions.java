package org.driftscope.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.driftscope.insight.ReadyPair;
import org.driftscope.plot.Figures;
import org.driftscope.text.Dataset;
import org.driftscope.text.Vocabulary;
import org.driftscope.wording.Wording;

/** Questions for a lesson on a run, of what its own numbers show and nothing else. */
final class HandoutQuestions {
    private static final Wording WORDS = Wording.of("export");
    private static final double ALIKE = 0.5; // a centred cosine
    private static final double APART = 0.3; // between two centred cosines that differ
    private static final double FELL = 0.1; // nats
    private static final double FEW = 0.1; // of the sentences with a word

    private final RunCurves curves;
    private final Dataset dataset;

    private HandoutQuestions(RunCurves curves) {
        this.curves = curves;
        dataset = curves.dataset();
    }

    /** The questions, in the order of the lesson. */
    static List<String> of(RunCurves curves) {
        HandoutQuestions questions = new HandoutQuestions(curves);
        List<String> all = new ArrayList<>();
        all.add(WORDS.get("question-start"));
        curves.pair().ifPresent(pair -> all.addAll(questions.ofPair(pair)));
        questions.ofLoss().ifPresent(all::add);
        questions.ofGroups().ifPresent(all::add);
        return List.copyOf(all);
    }

    private List<String> ofPair(ReadyPair pair) {
        Vocabulary words = dataset.vocabulary();
        String first = words.token(pair.first());
        String second = words.token(pair.second());
        String control = words.token(pair.control());
        double begin = curves.pairCosines().get(0).value();
        double end = last(curves.pairCosines());
        double other = last(curves.controlCosines());
        List<String> questions = new ArrayList<>();
        if (end >= ALIKE && end - begin >= APART) {
            questions.add(met(first, second, begin, end, together(pair.first(), pair.second())));
        } else if (curves.lastStep() > 0) {
            questions.add(
                    WORDS.get(
                            "question-not-met",
                            "step",
                            curves.lastStep(),
                            "first",
                            first,
                            "second",
                            second,
                            "end",
                            Figures.measure(end),
                            "begin",
                            Figures.measure(begin)));
        }
        if (end - other >= APART) {
            questions.add(
                    apart(first, second, control, other, together(pair.first(), pair.control())));
        }
        return questions;
    }

    private String met(String first, String second, double begin, double end, Together together) {
        return WORDS.get(
                together.both() == 0 ? "question-never-together" : "question-together",
                "step",
                curves.lastStep(),
                "first",
                first,
                "second",
                second,
                "begin",
                Figures.measure(begin),
                "end",
                Figures.measure(end),
                "both",
                together.both(),
                "either",
                together.either());
    }

    private String apart(
            String first, String second, String control, double other, Together together) {
        return WORDS.get(
                together.both() > FEW * together.either()
                        ? "question-together-apart"
                        : "question-apart",
                "first",
                first,
                "second",
                second,
                "control",
                control,
                "both",
                together.both(),
                "either",
                together.either(),
                "cosine",
                Figures.measure(other));
    }

    /**
     * Sentences with two words.
     *
     * @param both how many hold both
     * @param either how many hold one at least
     */
    private record Together(int both, int either) {}

    private Together together(int a, int b) {
        int both = 0;
        int either = 0;
        for (int s = 0; s < dataset.sentenceCount(); s++) {
            int[] sentence = dataset.sentence(s);
            boolean hasA = IntStream.of(sentence).anyMatch(token -> token == a);
            boolean hasB = IntStream.of(sentence).anyMatch(token -> token == b);
            both += hasA && hasB ? 1 : 0;
            either += hasA || hasB ? 1 : 0;
        }
        return new Together(both, either);
    }

    private Optional<String> ofLoss() {
        List<CurvePoint> losses = curves.corpusLosses();
        if (losses.size() < 2 || losses.get(0).value() - last(losses) < FELL) {
            return Optional.empty();
        }
        return Optional.of(
                WORDS.get(
                        "question-loss",
                        "begin",
                        Figures.decimals(losses.get(0).value(), 2),
                        "end",
                        Figures.decimals(last(losses), 2),
                        "blind",
                        Figures.decimals(curves.references().uniform(), 2),
                        "best",
                        Figures.decimals(curves.references().fullPrefix(), 2)));
    }

    private Optional<String> ofGroups() {
        OptionalLong clear = curves.clearStep();
        if (clear.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                WORDS.get(
                        "question-groups", "clear", clear.getAsLong(), "step", curves.lastStep()));
    }

    private static double last(List<CurvePoint> curve) {
        return curve.get(curve.size() - 1).value();
    }
}
