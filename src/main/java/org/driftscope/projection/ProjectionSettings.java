package org.driftscope.projection;

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
 */
public record ProjectionSettings(
        int dimensions,
        boolean aligned,
        double turnLimit,
        double hysteresis,
        FittedWords fittedWords) {
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

    /** The same with another number of dimensions. */
    public ProjectionSettings withDimensions(int other) {
        return new ProjectionSettings(other, aligned, turnLimit, hysteresis, fittedWords);
    }

    /** The same, aligned or exact. */
    public ProjectionSettings withAligned(boolean other) {
        return new ProjectionSettings(dimensions, other, turnLimit, hysteresis, fittedWords);
    }

    /** The same, fitted on other words. */
    public ProjectionSettings withFittedWords(FittedWords other) {
        return new ProjectionSettings(dimensions, aligned, turnLimit, hysteresis, other);
    }
}
