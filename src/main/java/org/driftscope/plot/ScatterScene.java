package org.driftscope.plot;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.driftscope.math.Matrix;

/**
 * What there is to draw, in the coordinates of the projection.
 *
 * @param words row i of {@code points} is words i
 * @param points (V, k), k 2 or 3
 * @param update (V, k), what the last update moved; empty where arrows are not wanted
 * @param trails past points (F, k) of the fitted words in their order, oldest first; not copied, as
 *     they may be projected only where they are drawn
 * @param start the first points (F, k) of the fitted words; empty where ghosts are not wanted
 * @param focus what the person looks at
 * @param options what else is drawn
 * @param axisNames names of the axes where each is a component of its own, else empty
 */
public record ScatterScene(
        List<MapWord> words,
        Matrix points,
        Optional<Matrix> update,
        List<Matrix> trails,
        Optional<Matrix> start,
        Focus focus,
        Options options,
        List<String> axisNames) {
    public ScatterScene {
        words = List.copyOf(words);
        axisNames = List.copyOf(axisNames);
        if (words.size() != points.rows()) {
            throw new IllegalArgumentException(words.size() + " words but " + points);
        }
    }

    /**
     * What the person looks at.
     *
     * @param selected token id or -1
     * @param hovered token id or -1
     * @param neighbours of the selected word, nearest first
     * @param dimmed numbers of the categories that are held back
     */
    public record Focus(int selected, int hovered, List<Integer> neighbours, Set<Integer> dimmed) {
        public static final Focus NONE = new Focus(-1, -1, List.of(), Set.of());

        public Focus {
            neighbours = List.copyOf(neighbours);
            dimmed = Set.copyOf(dimmed);
        }

        boolean isOn(int tokenId) {
            return tokenId == selected || tokenId == hovered;
        }

        /** Whether it is one of the neighbours. */
        boolean isNear(int tokenId) {
            for (int neighbour : neighbours) {
                if (neighbour == tokenId) {
                    return true;
                }
            }
            return false;
        }

        /** Whether all of the word's categories are held back. */
        boolean isDimmed(MapWord word) {
            return !dimmed.isEmpty()
                    && !word.categories().isEmpty()
                    && dimmed.containsAll(word.categories());
        }
    }

    /**
     * What is drawn besides the fitted words.
     *
     * @param labels names of the words
     * @param others the words the projection is not fitted on
     */
    public record Options(boolean labels, boolean others) {}

    boolean isSpatial() {
        return points.columns() > 2;
    }

    /** Whether a word is drawn at all. */
    boolean isShown(MapWord word) {
        return word.fitted()
                || options.others()
                || focus.isOn(word.tokenId())
                || focus.isNear(word.tokenId());
    }

    /** The largest distance of a fitted word from the origin, empty without one. */
    public OptionalDouble radius() {
        double largest = -1;
        for (MapWord word : words) {
            double square = word.fitted() ? square(word.tokenId()) : -1;
            if (square < Double.POSITIVE_INFINITY) {
                largest = Math.max(largest, square);
            }
        }
        return largest < 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(largest));
    }

    /** Of its distance from the origin. */
    private double square(int row) {
        double sum = 0;
        for (int j = 0; j < points.columns(); j++) {
            sum += points.get(row, j) * points.get(row, j);
        }
        return sum;
    }
}
