package org.driftscope.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.driftscope.insight.ReadyPair;
import org.driftscope.insight.ReferenceLosses;
import org.driftscope.plot.RoundNumbers;
import org.driftscope.problem.ProblemException;
import org.driftscope.text.Vocabulary;

/** The charts of a run. */
public enum RunChart {
    /** Losses with those to compare with, as the window has them. */
    LOSS {
        @Override
        Chart of(RunCurves values) {
            ReferenceLosses references = values.references();
            List<Chart.Level> levels =
                    List.of(
                            new Chart.Level("blind guess", references.uniform()),
                            new Chart.Level("word frequencies", references.unigram()),
                            new Chart.Level("word before", references.bigram()),
                            new Chart.Level("best possible", references.fullPrefix()));
            List<Chart.Curve> curves = new ArrayList<>();
            curves.add(new Chart.Curve("batch", Chart.Look.FAINT, values.batchLosses()));
            curves.add(new Chart.Curve("whole corpus", Chart.Look.SOLID, values.corpusLosses()));
            if (!values.heldOutLosses().isEmpty()) {
                curves.add(new Chart.Curve("held out", Chart.Look.DASHED, values.heldOutLosses()));
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
            return new Chart("loss (nats)", curves, levels, 0, high, last(values));
        }
    },
    /** How alike the text's first pair of words is, and its first word and the control. */
    PAIR {
        @Override
        Chart of(RunCurves values) {
            ReadyPair pair =
                    values.pair()
                            .orElseThrow(
                                    () ->
                                            missing(
                                                    "Its words of interest are fewer than three.",
                                                    "Take a text with more words."));
            Vocabulary words = values.dataset().vocabulary();
            String first = words.token(pair.first());
            return new Chart(
                    "centred cosine",
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
                throw missing(
                        "The text has no groups of words, so their clearness is not measured.",
                        "Give the text groups of words, or choose another chart.");
            }
            double lowest =
                    values.silhouettes().stream()
                            .mapToDouble(CurvePoint::value)
                            .min()
                            .orElseThrow();
            return new Chart(
                    "clusters",
                    List.of(
                            new Chart.Curve(
                                    "silhouette in the plane",
                                    Chart.Look.SOLID,
                                    values.silhouettes()),
                            new Chart.Curve(
                                    "purity of neighbours", Chart.Look.DASHED, values.purities())),
                    List.of(),
                    Math.min(0, Math.floor(lowest * 5) / 5),
                    1,
                    last(values));
        }
    };

    /** As it was collected. */
    abstract Chart of(RunCurves values);

    private static long last(RunCurves values) {
        return Math.max(1, values.lastStep());
    }

    private static ProblemException missing(String why, String remedy) {
        return new ProblemException("There is no such chart of this run.", why, remedy);
    }
}
