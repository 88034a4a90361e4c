package org.driftscope.projection;

import java.util.Collections;

/**
 * How the embedding space is looked at.
 *
 * @param dimensions k, 2 or 3
 * @param aligned whether each basis is turned to meet the one before; false shows the exact
 *     principal components
 * @param turnLimit the most the basis may turn in one step, in degrees
 * @param hysteresis share of the total variance that favours the shown plane where eigenvalues
 *     nearly tie
 * @param fittedWords which words the components are computed from
 * @param axes what the axes are
 * @param hold whether they stay those of one step
 * @param unitLength whether each vector is shown at length 1, so that only directions count
 */
public record ProjectionSettings(
        int dimensions,
        boolean aligned,
        double turnLimit,
        double hysteresis,
        FittedWords fittedWords,
        Axes axes,
        Hold hold,
        boolean unitLength) {
    public static final ProjectionSettings DEFAULT =
            new ProjectionSettings(2, true, 4.0, 0.01, FittedWords.CATEGORIES);

    public ProjectionSettings {
        if (dimensions != 2 && dimensions != 3) {
            throw new IllegalArgumentException("dimensions must be 2 or 3 but is " + dimensions);
        }
        if (!(turnLimit > 0) || !(hysteresis >= 0)) {
            throw new IllegalArgumentException(
                    "turnLimit " + turnLimit + ", hysteresis " + hysteresis);
        }
    }

    /** Of the main components of each step. */
    public ProjectionSettings(
            int dimensions,
            boolean aligned,
            double turnLimit,
            double hysteresis,
            FittedWords fittedWords) {
        this(dimensions, aligned, turnLimit, hysteresis, fittedWords, Axes.MAIN, Hold.NONE, false);
    }

    /** How many components must be found, which is how many channels a vector must have. */
    public int componentsNeeded() {
        return axes instanceof Axes.Components components
                ? Math.max(dimensions, Collections.max(components.numbers(dimensions)))
                : dimensions;
    }

    /** The same with another number of dimensions. */
    public ProjectionSettings withDimensions(int other) {
        return new ProjectionSettings(
                other, aligned, turnLimit, hysteresis, fittedWords, axes, hold, unitLength);
    }

    /** The same, aligned or exact. */
    public ProjectionSettings withAligned(boolean other) {
        return new ProjectionSettings(
                dimensions, other, turnLimit, hysteresis, fittedWords, axes, hold, unitLength);
    }

    /** The same, fitted on other words. */
    public ProjectionSettings withFittedWords(FittedWords other) {
        return new ProjectionSettings(
                dimensions, aligned, turnLimit, hysteresis, other, axes, hold, unitLength);
    }

    /** The same with other axes. */
    public ProjectionSettings withAxes(Axes other) {
        return new ProjectionSettings(
                dimensions, aligned, turnLimit, hysteresis, fittedWords, other, hold, unitLength);
    }

    /** The same with its axes kept or not. */
    public ProjectionSettings withHold(Hold other) {
        return new ProjectionSettings(
                dimensions, aligned, turnLimit, hysteresis, fittedWords, axes, other, unitLength);
    }

    /** The same, each vector at length 1 or as long as it is. */
    public ProjectionSettings withUnitLength(boolean other) {
        return new ProjectionSettings(
                dimensions, aligned, turnLimit, hysteresis, fittedWords, axes, hold, other);
    }
}
