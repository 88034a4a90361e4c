package org.driftscope.insight;

import java.util.Optional;
import org.driftscope.math.Matrix;

/**
 * Where a head looks in one sentence, as means over its tokens. Only tokens from the third on
 * count: for those before it, the token itself, the one before and the first are not three places.
 *
 * @param self mean weight on the token itself
 * @param previous mean weight on the token before
 * @param first mean weight on the first token
 * @param even what each of them would be if every token looked at all it may look at alike
 */
public record HeadHabit(double self, double previous, double first, double even) {
    /** The token from which on the places differ. */
    private static final int FROM = 2;

    /** A place that a head may look at. */
    public enum Place {
        SELF,
        PREVIOUS,
        FIRST
    }

    /** The habit seen in weights (T, T), row the token that looks; empty where T is below 3. */
    public static Optional<HeadHabit> of(Matrix weights) {
        int tokens = weights.rows();
        if (tokens <= FROM) {
            return Optional.empty();
        }
        double self = 0;
        double previous = 0;
        double first = 0;
        double even = 0;
        for (int t = FROM; t < tokens; t++) {
            self += weights.get(t, t);
            previous += weights.get(t, t - 1);
            first += weights.get(t, 0);
            even += 1.0 / (t + 1);
        }
        int count = tokens - FROM;
        return Optional.of(
                new HeadHabit(self / count, previous / count, first / count, even / count));
    }

    /** The mean weight on a place. */
    public double on(Place place) {
        return switch (place) {
            case SELF -> self;
            case PREVIOUS -> previous;
            case FIRST -> first;
        };
    }

    /** The place it looks at most. */
    public Place strongest() {
        Place strongest = Place.SELF;
        for (Place place : Place.values()) {
            if (on(place) > on(strongest)) {
                strongest = place;
            }
        }
        return strongest;
    }
}
