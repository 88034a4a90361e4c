package org.driftscope.training;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import org.driftscope.problem.Problem;

/**
 * Notices when training has run away: the loss, smoothed with weight 0.9 on what was before, is
 * half as much again as that of guessing blindly, ln V, and above the first one, so that a bad
 * random start that is getting better goes on. Owned by one thread.
 */
public final class DivergenceDetector {
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
        return new Problem(
                String.format(
                        Locale.ROOT,
                        "Step %d: the loss, smoothed over the last steps, is %s; blind guessing"
                                + " has %.1f.",
                        result.step(),
                        readable(smoothed),
                        blindLoss),
                overshoots(result.learningRate()),
                remedy(result));
    }

    private static Problem overflow(StepResult result) {
        return new Problem(
                "Step " + result.step() + ": the loss has grown beyond all numbers.",
                overshoots(result.learningRate()),
                remedy(result));
    }

    private static String overshoots(double learningRate) {
        return "The learning rate " + plain(BigDecimal.valueOf(learningRate)) + " overshoots.";
    }

    private static String remedy(StepResult result) {
        BigDecimal tenth = BigDecimal.valueOf(result.learningRate() / 10).round(new MathContext(1));
        return String.format(
                Locale.ROOT,
                "The weights of step %d are kept; restart with a learning rate of %s.",
                result.step() - 1,
                plain(tenth));
    }

    private static String readable(double loss) {
        return loss < MOST_READABLE ? String.format(Locale.ROOT, "%.1f", loss) : "over a million";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
