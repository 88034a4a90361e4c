package org.driftscope.ui.map;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import org.driftscope.math.Matrix;
import org.driftscope.plot.Figures;
import org.driftscope.plot.MapWord;
import org.driftscope.plot.Ramp;
import org.driftscope.plot.RampLevels;
import org.driftscope.run.Frame;
import org.driftscope.wording.Wording;

/**
 * The colours of the words where they stand for a number. Immutable.
 *
 * @param by what they stand for
 * @param levels a level of the {@link Ramp} for each word
 * @param meaning exactly what the number is, in words
 * @param least what the first colour stands for
 * @param most what the last colour stands for
 */
record WordColours(ColourBy by, RampLevels levels, String meaning, String least, String most) {
    private static final Wording WORDS = Wording.of("ui.map");

    /**
     * In equal ratios: each colour stands for so many times as often as the one before.
     *
     * @param drawn token ids of the words that may be drawn: the ramp goes from the least to the
     *     most of theirs
     */
    static WordColours frequency(MapWords words, IntPredicate drawn) {
        IntSummaryStatistics counts =
                words.all().stream()
                        .filter(word -> drawn.test(word.tokenId()))
                        .mapToInt(MapWord::count)
                        .summaryStatistics();
        int least = Math.max(1, counts.getMin());
        double whole = StrictMath.log(Math.max(1, (double) counts.getMax() / least));
        return new WordColours(
                ColourBy.FREQUENCY,
                new RampLevels(
                        words.all().stream()
                                .map(
                                        word ->
                                                StrictMath.log(
                                                        Math.max(1, (double) word.count() / least)))
                                .map(ratio -> Ramp.level(whole > 0 ? ratio / whole : 0.5))
                                .toList(),
                        false),
                WORDS.get("colours-frequency"),
                WORDS.get("colours-times", "times", least),
                WORDS.get("colours-times", "times", counts.getMax()));
    }

    /** In equal steps up to the largest that is drawn. Lengths are those in the full space. */
    static WordColours update(Frame frame, IntPredicate drawn) {
        Matrix after = frame.embeddings();
        double[] lengths = new double[after.rows()];
        double most = 0;
        for (int row = 0; row < lengths.length; row++) {
            lengths[row] = distance(after, frame.previousEmbeddings(), row);
            most = drawn.test(row) ? Math.max(most, lengths[row]) : most;
        }
        List<Integer> levels = new ArrayList<>();
        for (double length : lengths) {
            levels.add(Ramp.level(most > 0 ? length / most : 0));
        }
        return new WordColours(
                ColourBy.UPDATE,
                new RampLevels(levels, false),
                WORDS.get("colours-update", "step", frame.step()),
                WORDS.get("colours-update-least"),
                most > 0
                        ? String.format(Locale.ROOT, "%.2g", most)
                        : WORDS.get("colours-update-none"));
    }

    /** Between two rows of that number. */
    private static double distance(Matrix a, Matrix b, int row) {
        double squares = 0;
        for (int c = 0; c < a.columns(); c++) {
            double moved = (double) a.get(row, c) - b.get(row, c);
            squares += moved * moved;
        }
        return Math.sqrt(squares);
    }

    /** In equal steps from the least to the largest loss of the words that are drawn. */
    static WordColours loss(LossAnswer answer, MapWords words, IntPredicate drawn) {
        DoubleSummaryStatistics range =
                words.all().stream()
                        .filter(word -> drawn.test(word.tokenId()))
                        .map(word -> answer.losses().of(word.tokenId()))
                        .flatMapToDouble(OptionalDouble::stream)
                        .summaryStatistics();
        if (range.getCount() == 0) {
            return unknownLoss(words);
        }
        double width = range.getMax() - range.getMin();
        List<Integer> levels = new ArrayList<>();
        for (MapWord word : words.all()) {
            OptionalDouble loss = answer.losses().of(word.tokenId());
            levels.add(
                    loss.isEmpty()
                            ? RampLevels.UNKNOWN
                            : Ramp.level(
                                    width > 0
                                            ? (loss.getAsDouble() - range.getMin()) / width
                                            : 0.5));
        }
        return new WordColours(
                ColourBy.LOSS,
                new RampLevels(levels, false),
                WORDS.get("colours-loss", "read", answer.text()),
                Figures.loss(range.getMin()),
                WORDS.get("colours-loss-most", "loss", Figures.loss(range.getMax())));
    }

    /** No colour yet. */
    static WordColours unknownLoss(MapWords words) {
        return new WordColours(
                ColourBy.LOSS,
                new RampLevels(
                        words.all().stream().map(word -> RampLevels.UNKNOWN).toList(), false),
                WORDS.get("colours-loss-unknown"),
                "",
                "");
    }

    /**
     * In equal steps to both sides of 0, up to the largest size that is drawn.
     *
     * @param component from 1
     */
    static WordColours component(Frame frame, int component, IntPredicate drawn) {
        Matrix embeddings = frame.embeddings();
        double most = 0;
        for (int row = 0; row < embeddings.rows(); row++) {
            double size = Math.abs(embeddings.get(row, component - 1));
            most = drawn.test(row) ? Math.max(most, size) : most;
        }
        List<Integer> levels = new ArrayList<>();
        for (int row = 0; row < embeddings.rows(); row++) {
            double share = most > 0 ? embeddings.get(row, component - 1) / most : 0;
            levels.add(Ramp.level((share + 1) / 2));
        }
        String end = Figures.measure(most);
        return new WordColours(
                ColourBy.COMPONENT,
                new RampLevels(levels, true),
                WORDS.get(
                        "colours-component",
                        "component",
                        component,
                        "components",
                        embeddings.columns()),
                "−" + end,
                end);
    }
}
