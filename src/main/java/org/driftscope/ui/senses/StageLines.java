package org.driftscope.ui.senses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.driftscope.insight.ContextualPath;
import org.driftscope.insight.SenseSilhouette;
import org.driftscope.plot.Figures;
import org.driftscope.text.Dataset;
import org.driftscope.wording.Wording;

/**
 * Measures by stage, each a line of a chart.
 *
 * @param stages names along the chart
 * @param lines each with a value, or none, for each stage
 */
record StageLines(List<String> stages, List<Line> lines) {
    private static final Wording WORDS = Wording.of("ui.senses");

    static final StageLines EMPTY = new StageLines(List.of(), List.of());

    /**
     * A line.
     *
     * @param name in the legend
     * @param formula how its values are computed
     * @param values one for each stage
     */
    record Line(String name, String formula, List<Optional<Double>> values) {
        Line {
            values = List.copyOf(values);
        }

        /** What is said of a value. */
        String words(String stage, double value) {
            return name + ", " + stage + ": " + Figures.measure(value) + "\n" + formula;
        }
    }

    StageLines {
        stages = List.copyOf(stages);
        lines = List.copyOf(lines);
    }

    static StageLines of(SensesAnswer answer, Dataset dataset) {
        List<String> stages = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        answer.comparison()
                .ifPresent(
                        comparison -> {
                            stages.addAll(comparison.first().names());
                            lines.add(
                                    new Line(
                                            WORDS.get("cosine"),
                                            WORDS.get("cosine-meaning"),
                                            comparison.cosines().stream()
                                                    .map(Optional::of)
                                                    .toList()));
                        });
        answer.senses()
                .ifPresent(
                        senses -> {
                            if (stages.isEmpty()) {
                                stages.add(ContextualPath.alone());
                                stages.addAll(senses.names());
                            }
                            int token =
                                    answer.comparison()
                                            .map(c -> c.sentences().word().token())
                                            .orElse(-1);
                            senses.words().stream()
                                    .filter(word -> word.token() == token)
                                    .forEach(word -> lines.add(ofWord(word, dataset)));
                            lines.add(line(WORDS.get("silhouette-all"), senses.all()));
                        });
        return new StageLines(stages, lines);
    }

    private static Line ofWord(SenseSilhouette.OfWord word, Dataset dataset) {
        return line(
                WORDS.get("silhouette-of", "word", dataset.vocabulary().token(word.token())),
                word.silhouettes());
    }

    /** Occurrences that are all one vector, before the position, have no silhouette. */
    private static Line line(String name, List<Double> silhouettes) {
        List<Optional<Double>> values = new ArrayList<>();
        values.add(Optional.empty());
        silhouettes.forEach(value -> values.add(Optional.of(value)));
        return new Line(name, WORDS.get("silhouette-meaning"), values);
    }
}
