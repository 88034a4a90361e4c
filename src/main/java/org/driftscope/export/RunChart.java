package org.driftscope.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.driftscope.insight.ReadyPair;
import org.driftscope.insight.ReferenceLosses;
import org.driftscope.plot.RoundNumbers;
import org.driftscope.problem.ProblemException;
import org.driftscope.text.Vocabulary;
import org.driftscope.wording.Wording;

/** The charts of a run. */
public enum RunChart {
    /** Losses with those to compare with, as the window has them. */
    LOSS {
        @Override
        Chart of(RunCurves values) {
            ReferenceLosses references = values.references();
            List<Chart.Level> levels =
                    List.of(
                            new Chart.Level(WORDS.get("chart-uniform"), references.uniform()),
                            new Chart.Level(WORDS.get("chart-unigram"), references.unigram()),
                            new Chart.Level(WORDS.get("chart-bigram"), references.bigram()),
                            new Chart.Level(
                                    WORDS.get("chart-full-prefix"), references.fullPrefix()));
            List<Chart.Curve> curves = new ArrayList<>();
            curves.add(
                    new Chart.Curve(
                            WORDS.get("chart-batch"), Chart.Look.FAINT, values.batchLosses()));
            curves.add(
                    new Chart.Curve(
                            WORDS.get("chart-corpus"), Chart.Look.SOLID, values.corpusLosses()));
            if (!values.heldOutLosses().isEmpty()) {
                curves.add(
                        new Chart.Curve(
                                WORDS.get("chart-held-out"),
                                Chart.Look.DASHED,
                                values.heldOutLosses()));
            }
            double highest =
                    Stream.concat(
                                    curves.stream()
                                            .flatMap(curve -> curve.points().stream())
                                            .map(CurvePoint::value),
                                    Stream.of(references.uniform()))
                            .mapToDouble(Double::doubleValue)
                            .max()
                            .orElseThrow();
            double unit = RoundNumbers.atLeast(highest / 5);
            double high = Math.ceil(highest * 1.02 / unit) * unit;
            return new Chart(WORDS.get("chart-loss"), curves, levels, 0, high, last(values));
        }
    },
    /** How alike the text's first pair of words is, and its first word and the control. */
    PAIR {
        @Override
        Chart of(RunCurves values) {
            ReadyPair pair =
                    values.pair().orElseThrow(() -> new ProblemException(WORDS.problem("no-pair")));
            Vocabulary words = values.dataset().vocabulary();
            String first = words.token(pair.first());
            return new Chart(
                    WORDS.get("chart-pair"),
                    List.of(
                            new Chart.Curve(
                                    first + "–" + words.token(pair.second()),
                                    Chart.Look.SOLID,
                                    values.pairCosines()),
                            new Chart.Curve(
                                    first + "–" + words.token(pair.control()),
                                    Chart.Look.DASHED,
                                    values.controlCosines())),
                    List.of(),
                    -1,
                    1,
                    last(values));
        }
    },
    /** How clear the groups of words are. */
    CLUSTERS {
        @Override
        Chart of(RunCurves values) {
            if (values.silhouettes().isEmpty()) {
                throw new ProblemException(WORDS.problem("no-groups"));
            }
            double lowest =
                    values.silhouettes().stream()
                            .mapToDouble(CurvePoint::value)
                            .min()
                            .orElseThrow();
            return new Chart(
                    WORDS.get("chart-clusters"),
                    List.of(
                            new Chart.Curve(
                                    WORDS.get("chart-silhouette"),
                                    Chart.Look.SOLID,
                                    values.silhouettes()),
                            new Chart.Curve(
                                    WORDS.get("chart-purity"),
                                    Chart.Look.DASHED,
                                    values.purities())),
                    List.of(),
                    Math.min(0, Math.floor(lowest * 5) / 5),
                    1,
                    last(values));
        }
    };

    private static final Wording WORDS = Wording.of("export");

    /** As it was collected. */
    abstract Chart of(RunCurves values);

    private static long last(RunCurves values) {
        return Math.max(1, values.lastStep());
    }
}
