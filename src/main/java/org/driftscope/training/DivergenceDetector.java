package org.driftscope.training;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import org.driftscope.problem.Problem;
import org.driftscope.wording.Wording;

/**
 * Notices when training has run away: the loss, smoothed with weight 0.9 on what was before, is
 * half as much again as that of guessing blindly, ln V, and above the first one, so that a bad
 * random start that is getting better goes on. Owned by one thread.
 */
public final class DivergenceDetector {
    private static final Wording WORDS = Wording.of("training");
    private static final double SMOOTHING = 0.9;
    private static final double FACTOR = 1.5;
    private static final int FIRST_STEP = 10;

    /** Weights moved further than this could leave the range of single precision. */
    private static final double LONGEST_UPDATE = 1e30;

    /** A larger loss is not worth its digits. */
    private static final double MOST_READABLE = 1e6;

    private final double blindLoss;
    private double first = Double.NaN;
    private double smoothed;

    /** For models of this vocabulary. */
    public DivergenceDetector(int vocabularySize) {
        blindLoss = StrictMath.log(vocabularySize);
    }

    /**
     * What it remembers.
     *
     * @param first the first loss it observed; NaN before that
     * @param smoothed the loss smoothed over the steps
     */
    public record State(double first, double smoothed) {
        /** That it has observed nothing. */
        public static final State NOTHING = new State(Double.NaN, 0);
    }

    State state() {
        return new State(first, smoothed);
    }

    void restore(State state) {
        first = state.first();
        smoothed = state.smoothed();
    }

    /**
     * What to tell about this step before its update is made; empty while all is well.
     *
     * @param reach length of the update, for a rule that follows the gradient
     */
    public Optional<Problem> observe(StepResult result, double reach) {
        boolean finite = Double.isFinite(result.loss()) && Double.isFinite(result.gradientNorm());
        if (!finite || reach > LONGEST_UPDATE) {
            return Optional.of(overflow(result));
        }
        if (Double.isNaN(first)) {
            first = result.loss();
            smoothed = first;
        }
        smoothed = SMOOTHING * smoothed + (1 - SMOOTHING) * result.loss();
        boolean lost = smoothed > Math.max(FACTOR * blindLoss, first);
        return result.step() >= FIRST_STEP && lost
                ? Optional.of(worseThanBlind(result))
                : Optional.empty();
    }

    private Problem worseThanBlind(StepResult result) {
        return WORDS.problem(
                "worse-than-blind",
                "step",
                result.step(),
                "loss",
                readable(smoothed),
                "blind",
                readable(blindLoss),
                "rate",
                plain(BigDecimal.valueOf(result.learningRate())),
                "kept",
                result.step() - 1,
                "lower",
                tenth(result));
    }

    private static Problem overflow(StepResult result) {
        return WORDS.problem(
                "overflow",
                "step",
                result.step(),
                "rate",
                plain(BigDecimal.valueOf(result.learningRate())),
                "kept",
                result.step() - 1,
                "lower",
                tenth(result));
    }

    /** A tenth of the learning rate, in one figure. */
    private static String tenth(StepResult result) {
        return plain(BigDecimal.valueOf(result.learningRate() / 10).round(new MathContext(1)));
    }

    private static String readable(double loss) {
        return loss < MOST_READABLE
                ? String.format(Locale.ROOT, "%.1f", loss)
                : WORDS.get("loss-huge");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
