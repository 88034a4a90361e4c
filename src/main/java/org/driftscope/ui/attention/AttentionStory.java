package org.driftscope.ui.attention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.driftscope.insight.AttentionWeights;
import org.driftscope.insight.HeadHabit;
import org.driftscope.insight.HeadHabit.Place;
import org.driftscope.math.Matrix;
import org.driftscope.plot.Figures;

/** What the attention of a sentence shows, in words. */
final class AttentionStory {
    /** A habit is worth telling where it is so much above an even look. */
    private static final double STRONG = 1.25;

    private AttentionStory() {}

    /** Such as 62 %. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    static String of(long step, AttentionWeights weights, HeadName shown, List<String> words) {
        Optional<Matrix> matrix = weights.of(shown.layer(), shown.head());
        if (matrix.isEmpty()) {
            return "Attention is switched off: every word is read by itself.";
        }
        return "At step "
                + Figures.count(step)
                + ", "
                + habit(matrix.get(), shown)
                + strongestLook(matrix.get(), words)
                + otherHead(weights, shown);
    }

    private static String habit(Matrix weights, HeadName shown) {
        Optional<HeadHabit> habit = HeadHabit.of(weights);
        if (habit.isEmpty()) {
            return shown.words() + " has few words to choose from.";
        }
        HeadHabit found = habit.get();
        Place place = found.strongest();
        String even = " (an even look would give " + percent(found.even()) + ")";
        return found.on(place) < STRONG * found.even()
                ? shown.words()
                        + " spreads its look: at most "
                        + percent(found.on(place))
                        + " on average go to "
                        + words(place)
                        + even
                        + "."
                : shown.words()
                        + " looks most at "
                        + words(place)
                        + ", "
                        + percent(found.on(place))
                        + " on average"
                        + even
                        + ".";
    }

    static String words(Place place) {
        return switch (place) {
            case SELF -> "the word itself";
            case PREVIOUS -> "the word before";
            case FIRST -> "the first word";
        };
    }

    /**
     * Row and column of the largest weight on another word, of the words that may choose among
     * three or more; the last word's on the first in a shorter sentence.
     */
    static int[] strongest(Matrix weights) {
        int[] cell = {weights.rows() - 1, 0};
        for (int t = 2; t < weights.rows(); t++) {
            for (int u = 0; u < t; u++) {
                if (weights.get(t, u) > weights.get(cell[0], cell[1])) {
                    cell = new int[] {t, u};
                }
            }
        }
        return cell;
    }

    private static String strongestLook(Matrix weights, List<String> words) {
        if (weights.rows() < 2) {
            return "";
        }
        int[] cell = strongest(weights);
        return (weights.rows() > 2
                        ? " From the third word on, its strongest look at another word: "
                        : " Its look at the other word: ")
                + look(
                        cell[0],
                        cell[1],
                        weights.get(cell[0], cell[1]),
                        words.stream().map(word -> "“" + word + "”").toList())
                + ".";
    }

    /** Such as "every looks 62 % at coffee". */
    static String look(int row, int column, double weight, List<String> words) {
        return words.get(row)
                + " looks "
                + percent(weight)
                + " at "
                + (row == column ? "itself" : words.get(column));
    }

    /** The other head with the clearest habit. */
    private static String otherHead(AttentionWeights weights, HeadName shown) {
        HeadName clearest = shown;
        HeadHabit habit = null;
        for (int layer = 0; layer < weights.layers().size(); layer++) {
            for (int head = 0; head < weights.layers().get(layer).size(); head++) {
                HeadName name = new HeadName(layer, head);
                HeadHabit other = HeadHabit.of(weights.of(layer, head).orElseThrow()).orElse(null);
                if (!name.equals(shown)
                        && other != null
                        && (habit == null
                                || other.on(other.strongest()) > habit.on(habit.strongest()))) {
                    clearest = name;
                    habit = other;
                }
            }
        }
        return habit == null
                ? ""
                : " Of the other heads, "
                        + clearest.words()
                        + " is the clearest: "
                        + percent(habit.on(habit.strongest()))
                        + " to "
                        + words(habit.strongest())
                        + ".";
    }
}
