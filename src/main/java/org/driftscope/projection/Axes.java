package org.driftscope.projection;

import java.util.List;
import java.util.stream.IntStream;

/** Which directions of the embedding space the axes of the picture are. */
public sealed interface Axes {
    /** Largest number of a component that can be an axis. */
    int MOST_COMPONENT = 8;

    /** The plane, or space, of largest variance. */
    Axes MAIN = new Components(1, 2, 3);

    /**
     * Principal components, numbered from 1 by falling variance; three different ones.
     *
     * @param x across
     * @param y up
     * @param z in depth; plays no part in two dimensions
     */
    record Components(int x, int y, int z) implements Axes {
        public Components {
            if (x == y || y == z || x == z) {
                throw new IllegalArgumentException("Axes " + x + ", " + y + ", " + z);
            }
            for (int number : new int[] {x, y, z}) {
                if (number < 1 || number > MOST_COMPONENT) {
                    throw new IllegalArgumentException("There is no component " + number);
                }
            }
        }

        /** The numbers on the first {@code dimensions} axes. */
        public List<Integer> numbers(int dimensions) {
            return List.of(x, y, z).subList(0, dimensions);
        }

        /** Whether these are the first {@code dimensions} components in their order. */
        boolean isMain(int dimensions) {
            return IntStream.range(0, dimensions).allMatch(j -> numbers(3).get(j) == j + 1);
        }
    }

    /**
     * Directions between words, made orthonormal: the second axis is what {@code y} has at right
     * angles to {@code x}. A third one is the direction of largest variance at right angles to
     * both.
     */
    record Words(WordPair x, WordPair y) implements Axes {}
}
