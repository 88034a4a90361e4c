package org.driftscope.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.driftscope.insight.ReadyPair;
import org.driftscope.plot.Figures;
import org.driftscope.text.Dataset;
import org.driftscope.text.Vocabulary;

/** Questions for a lesson on a run, of what its own numbers show and nothing else. */
final class HandoutQuestions {
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
        all.add(
                "Look at the map of the random start. Can one tell from it which words will"
                        + " become neighbours? What does the model know of them then?");
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
                    String.format(
                            Locale.ROOT,
                            "At step %s “%s” and “%s” have a centred cosine of %s; at the start it was %s."
                                    + " What would the text have to say for them to be more alike?",
                            step(),
                            first,
                            second,
                            Figures.measure(end),
                            Figures.measure(begin)));
        }
        if (end - other >= APART) {
            questions.add(
                    apart(first, second, control, other, together(pair.first(), pair.control())));
        }
        return questions;
    }

    private String met(String first, String second, double begin, double end, Together together) {
        if (together.both() == 0) {
            return String.format(
                    Locale.ROOT,
                    "By step %s “%s” and “%s” have come from a centred cosine of %s to %s, and no sentence"
                            + " holds both. Why?",
                    step(),
                    first,
                    second,
                    Figures.measure(begin),
                    Figures.measure(end));
        }
        return String.format(
                Locale.ROOT,
                "By step %s “%s” and “%s” have come from a centred cosine of %s to %s. Of the sentences"
                        + " with one of them, %s in %s hold both. Is that why?",
                step(),
                first,
                second,
                Figures.measure(begin),
                Figures.measure(end),
                Figures.count(together.both()),
                Figures.count(together.either()));
    }

    private String apart(
            String first, String second, String control, double other, Together together) {
        if (together.both() > FEW * together.either()) {
            return String.format(
                    Locale.ROOT,
                    "“%s” and “%s” stand together in %s of the %s sentences that have one of them,"
                            + " but their centred cosine is only %s. Why does standing together not make"
                            + " them alike?",
                    first,
                    control,
                    Figures.count(together.both()),
                    Figures.count(together.either()),
                    Figures.measure(other));
        }
        return String.format(
                Locale.ROOT,
                "“%s” and “%s” end with a centred cosine of %s. What do “%s” and “%s” share that “%s”"
                        + " lacks? Look for places where one could stand for the other.",
                first,
                control,
                Figures.measure(other),
                first,
                second,
                control);
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
                String.format(
                        Locale.ROOT,
                        "The loss of the whole corpus fell from %s to %s nats. Guessing blindly"
                                + " costs %s, and no model can do better than %s here. What can't"
                                + " be known, even by the best model?",
                        Figures.decimals(losses.get(0).value(), 2),
                        Figures.decimals(last(losses), 2),
                        Figures.decimals(curves.references().uniform(), 2),
                        Figures.decimals(curves.references().fullPrefix(), 2)));
    }

    private Optional<String> ofGroups() {
        OptionalLong clear = curves.clearStep();
        if (clear.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                String.format(
                        Locale.ROOT,
                        "From step %s on the groups are clear, though nobody told the model of"
                                + " them. Which word lies farthest from its group at step %s, and"
                                + " which of its sentences may be the reason?",
                        Figures.count(clear.getAsLong()),
                        step()));
    }

    private String step() {
        return Figures.count(curves.lastStep());
    }

    private static double last(List<CurvePoint> curve) {
        return curve.get(curve.size() - 1).value();
    }
}
