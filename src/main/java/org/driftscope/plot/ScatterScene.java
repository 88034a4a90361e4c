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
 * @param pushes what pushes the selected word
 * @param paths ways of words through the layers
 */
public record ScatterScene(
        List<MapWord> words,
        Matrix points,
        Optional<Matrix> update,
        List<Matrix> trails,
        Optional<Matrix> start,
        Focus focus,
        Options options,
        List<String> axisNames,
        Pushes pushes,
        Paths paths) {
    public ScatterScene {
        words = List.copyOf(words);
        axisNames = List.copyOf(axisNames);
        if (words.size() != points.rows()) {
            throw new IllegalArgumentException(words.size() + " words but " + points);
        }
    }

    /** Without pushes and paths. */
    public ScatterScene(
            List<MapWord> words,
            Matrix points,
            Optional<Matrix> update,
            List<Matrix> trails,
            Optional<Matrix> start,
            Focus focus,
            Options options,
            List<String> axisNames) {
        this(
                words,
                points,
                update,
                trails,
                start,
                focus,
                options,
                axisNames,
                Pushes.NONE,
                Paths.NONE);
    }

    /**
     * What pushes the selected word.
     *
     * @param all the first is drawn first
     * @param moves (n, k), where each of them pushes in the coordinates of the points
     */
    public record Pushes(List<Push> all, Matrix moves) {
        public static final Pushes NONE = new Pushes(List.of(), Matrix.zeros(0, 0));

        public Pushes {
            all = List.copyOf(all);
            if (all.size() != moves.rows()) {
                throw new IllegalArgumentException(all.size() + " pushes but " + moves);
            }
        }
    }

    /**
     * Ways of words through the layers.
     *
     * @param all what they are
     * @param points for each of them (S + 1, k), where it leads in the coordinates of the points
     */
    public record Paths(SentencePaths all, List<Matrix> points) {
        public static final Paths NONE = new Paths(SentencePaths.NONE, List.of());

        public Paths {
            points = List.copyOf(points);
            if (all.paths().size() != points.size()) {
                throw new IllegalArgumentException(all.paths().size() + " paths but " + points);
            }
        }
    }

    /**
     * What the person looks at.
     *
     * @param selected token id or -1
     * @param hovered token id or -1
     * @param neighbours of the selected word, nearest first
     * @param dimmed numbers of the categories that are held back
     * @param chosen token ids of the words that are marked
     * @param hidden token ids of the words that are not drawn
     */
    public record Focus(
            int selected,
            int hovered,
            List<Integer> neighbours,
            Set<Integer> dimmed,
            Set<Integer> chosen,
            TokenSet hidden) {
        public static final Focus NONE = new Focus(-1, -1, List.of(), Set.of());

        public Focus {
            neighbours = List.copyOf(neighbours);
            dimmed = Set.copyOf(dimmed);
            chosen = Set.copyOf(chosen);
        }

        /** Without words that are marked or not drawn. */
        public Focus(int selected, int hovered, List<Integer> neighbours, Set<Integer> dimmed) {
            this(selected, hovered, neighbours, dimmed, Set.of(), TokenSet.NONE);
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

        boolean isChosen(int tokenId) {
            return !chosen.isEmpty() && chosen.contains(tokenId);
        }

        /** Whether a word is left out, unless it is looked at all the same. */
        boolean isHidden(int tokenId) {
            return hidden.contains(tokenId) && !isOn(tokenId);
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
     * @param levels for each word a step of the {@link Ramp} to colour it by; empty where colours
     *     are those of the categories
     * @param nameless token ids of words without a name
     */
    public record Options(boolean labels, boolean others, RampLevels levels, TokenSet nameless) {
        /** With names for all words. */
        public Options(boolean labels, boolean others, RampLevels levels) {
            this(labels, others, levels, TokenSet.NONE);
        }

        /** In the colours of the categories. */
        public Options(boolean labels, boolean others) {
            this(labels, others, RampLevels.NONE);
        }
    }

    boolean isSpatial() {
        return points.columns() > 2;
    }

    /** Whether a word is drawn at all. */
    boolean isShown(MapWord word) {
        int id = word.tokenId();
        boolean wanted =
                word.fitted()
                        || options.others()
                        || focus.isOn(id)
                        || focus.isChosen(id)
                        || focus.isNear(id);
        return wanted && !focus.isHidden(id);
    }

    /** Whether it is one of the words the picture is made for. */
    boolean isFittedAndShown(MapWord word) {
        return word.fitted() && !focus.isHidden(word.tokenId());
    }

    /**
     * The largest distance from the origin of a fitted word that is drawn, or of one that is
     * selected or chosen; empty without one.
     */
    public OptionalDouble radius() {
        double largest = -1;
        for (MapWord word : words) {
            int id = word.tokenId();
            boolean counts = isFittedAndShown(word) || id == focus.selected() || focus.isChosen(id);
            double square = counts ? square(id) : -1;
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
