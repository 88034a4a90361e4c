package org.driftscope.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /** Empty where the colours are those of the categories. */
    static Optional<WordColours> of(ColourBy by, MapWords words, Frame frame) {
        return switch (by) {
            case CATEGORY -> Optional.empty();
            case FREQUENCY -> Optional.of(frequency(words));
            case UPDATE -> Optional.of(update(frame));
        };
    }

    /** In equal ratios: each colour stands for so many times as often as the one before. */
    private static WordColours frequency(MapWords words) {
        int most = words.all().stream().mapToInt(MapWord::count).max().orElse(1);
        double whole = Math.max(StrictMath.log(most), 1e-9);
        return new WordColours(
                words.all().stream()
                        .map(word -> StrictMath.log(Math.max(1, word.count())) / whole)
                        .map(Ramp::level)
                        .toList(),
                "once",
                Figures.count(most) + " times");
    }

    /** In equal steps up to the largest. Lengths are those in the full space. */
    private static WordColours update(Frame frame) {
        Matrix after = frame.embeddings();
        Matrix before = frame.previousEmbeddings();
        double[] lengths = new double[after.rows()];
        double most = 0;
        for (int row = 0; row < lengths.length; row++) {
            double squares = 0;
            for (int c = 0; c < after.columns(); c++) {
                double moved = (double) after.get(row, c) - before.get(row, c);
                squares += moved * moved;
            }
            lengths[row] = Math.sqrt(squares);
            most = Math.max(most, lengths[row]);
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
}
