package org.driftscope.ui.attention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.driftscope.insight.AttentionWeights;
import org.driftscope.insight.HeadHabit;
import org.driftscope.insight.HeadHabit.Place;
import org.driftscope.math.Matrix;
import org.driftscope.wording.Wording;

/** What the attention of a sentence shows, in words. */
final class AttentionStory {
    private static final Wording WORDS = Wording.of("ui.attention");

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
            return WORDS.get("off");
        }
        return habit(step, matrix.get(), shown)
                + strongestLook(matrix.get(), words)
                + otherHead(weights, shown);
    }

    private static String habit(long step, Matrix weights, HeadName shown) {
        Optional<HeadHabit> habit = HeadHabit.of(weights);
        if (habit.isEmpty()) {
            return WORDS.get("habit-none", "step", step, "head", shown.words());
        }
        HeadHabit found = habit.get();
        Place place = found.strongest();
        return WORDS.get(
                found.on(place) < STRONG * found.even() ? "habit-spread" : "habit",
                "step",
                step,
                "head",
                shown.words(),
                "place",
                chosen(place),
                "share",
                percent(found.on(place)),
                "even",
                percent(found.even()));
    }

    /** As the texts choose by it. */
    private static String chosen(Place place) {
        return place.name().toLowerCase(Locale.ROOT);
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
        return " "
                + WORDS.get(
                        weights.rows() > 2 ? "strongest" : "strongest-of-two",
                        "word",
                        words.get(cell[0]),
                        "seen",
                        words.get(cell[1]),
                        "share",
                        percent(weights.get(cell[0], cell[1])));
    }

    /** Such as "every looks 62 % at coffee". */
    static String look(int row, int column, double weight, List<String> words) {
        return WORDS.get(
                row == column ? "look-itself" : "look",
                "word",
                words.get(row),
                "seen",
                words.get(column),
                "share",
                percent(weight));
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
                : " "
                        + WORDS.get(
                                "other-head",
                                "head",
                                clearest.words(),
                                "share",
                                percent(habit.on(habit.strongest())),
                                "place",
                                chosen(habit.strongest()));
    }
}
