package org.driftscope.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.driftscope.insight.Contribution;
import org.driftscope.insight.Contribution.Way;
import org.driftscope.insight.WordGradient;
import org.driftscope.math.Matrix;
import org.driftscope.plot.Figures;
import org.driftscope.run.Moment;
import org.driftscope.text.Dataset;

/**
 * The gradient of a word's vector in the batch that would be read next, before clipping, and the
 * parts it is the sum of.
 *
 * @param word as the corpus spells it
 * @param step updates made
 * @param gradient C numbers
 * @param parts in the order of the sentences of the batch
 */
record WordReport(String word, long step, List<Float> gradient, List<Part> parts)
        implements InspectReport {
    private static final int PRINTED = 12;

    /**
     * A part of the gradient.
     *
     * @param sentence number of the sentence in the corpus, from 0
     * @param position where in the sentence the word stood, from 0; null for the output role
     * @param predictedPosition where the token stood that was to be predicted
     * @param role "input", or "output" where the word is a row of the output matrix
     * @param path "local" or "attention"; null for the output role
     * @param vector C numbers
     */
    record Part(
            int sentence,
            Integer position,
            int predictedPosition,
            String role,
            String path,
            List<Float> vector) {
        static Part of(Contribution part) {
            boolean input = part.way().isInput();
            return new Part(
                    part.sentence(),
                    input ? part.position().getAsInt() : null,
                    part.predictedPosition(),
                    input ? "input" : "output",
                    input ? part.way() == Way.LOCAL ? "local" : "attention" : null,
                    numbers(part.vector()));
        }

        private double length() {
            return Math.sqrt(vector.stream().mapToDouble(x -> (double) x * x).sum());
        }

        private String words(Dataset dataset) {
            int[] tokens = dataset.sentence(sentence);
            String beginning =
                    Arrays.stream(tokens, 0, predictedPosition)
                            .mapToObj(dataset.vocabulary()::token)
                            .collect(Collectors.joining(" "));
            String next = dataset.vocabulary().token(tokens[predictedPosition]);
            String place = role.equals("output") ? "output" : "input at " + position + ", " + path;
            return String.format(
                    Locale.ROOT,
                    "%.5f  sentence %d, %s: %s -> %s",
                    length(),
                    sentence,
                    place,
                    beginning,
                    next);
        }
    }

    static WordReport of(Moment moment, int token) {
        try (WordGradient gradient = new WordGradient(moment.model(), moment.nextBatch())) {
            return new WordReport(
                    moment.description().dataset().vocabulary().token(token),
                    moment.frame().step(),
                    numbers(gradient.total(token)),
                    gradient.parts(token).stream().map(Part::of).toList());
        }
    }

    /** The only row of a matrix. */
    private static List<Float> numbers(Matrix row) {
        List<Float> numbers = new ArrayList<>();
        for (float value : row.toArray()) {
            numbers.add(value);
        }
        return List.copyOf(numbers);
    }

    @Override
    public void print(PrintWriter out, Dataset dataset) {
        out.printf(
                Locale.ROOT,
                "%s at step %,d: gradient of the next batch, the sum of %s%n",
                word,
                step,
                Figures.counted(parts.size(), "part"));
        for (float value : gradient) {
            out.printf(Locale.ROOT, " %.5f", value);
        }
        out.println();
        List<Part> largest =
                parts.stream()
                        .sorted(Comparator.comparingDouble(Part::length).reversed())
                        .limit(PRINTED)
                        .toList();
        out.printf(Locale.ROOT, "The longest of them, at most %d:%n", PRINTED);
        largest.forEach(part -> out.println(part.words(dataset)));
    }
}
