package org.driftscope.ui.map;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.driftscope.math.Matrix;
import org.driftscope.plot.MapWord;
import org.driftscope.plot.Ramp;
import org.driftscope.run.Frame;
import org.driftscope.ui.control.Figures;

/**
 * The colours of the words where they stand for a number: a level of the {@link Ramp} for each
 * word. Immutable.
 *
 * @param levels by token id
 * @param least what the first colour stands for, in words
 * @param most what the last colour stands for
 */
record WordColours(List<Integer> levels, String least, String most) {
    WordColours {
        levels = List.copyOf(levels);
    }

    /**
     * Empty where the colours are those of the categories.
     *
     * @param drawn token ids of the words that may be drawn: the ramp goes from the least to the
     *     most of theirs
     */
    static Optional<WordColours> of(ColourBy by, MapWords words, Frame frame, IntPredicate drawn) {
        return switch (by) {
            case CATEGORY -> Optional.empty();
            case FREQUENCY -> Optional.of(frequency(words, drawn));
            case UPDATE -> Optional.of(update(frame, drawn));
        };
    }

    /** In equal ratios: each colour stands for so many times as often as the one before. */
    private static WordColours frequency(MapWords words, IntPredicate drawn) {
        IntSummaryStatistics counts =
                words.all().stream()
                        .filter(word -> drawn.test(word.tokenId()))
                        .mapToInt(MapWord::count)
                        .summaryStatistics();
        int least = Math.max(1, counts.getMin());
        double whole = StrictMath.log(Math.max(1, (double) counts.getMax() / least));
        return new WordColours(
                words.all().stream()
                        .map(word -> StrictMath.log(Math.max(1, (double) word.count() / least)))
                        .map(ratio -> Ramp.level(whole > 0 ? ratio / whole : 0.5))
                        .toList(),
                Figures.counted(least, "time"),
                Figures.counted(counts.getMax(), "time"));
    }

    /** In equal steps up to the largest. Lengths are those in the full space. */
    private static WordColours update(Frame frame, IntPredicate drawn) {
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
                levels,
                "moved 0",
                most > 0 ? String.format(Locale.ROOT, "%.2g", most) : "not moved yet");
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
}
