package org.driftscope.projection;

/** What an axis of the picture stands for. */
public sealed interface AxisMeaning {
    /** The principal component of this number, 1 for the largest. */
    record Component(int number) implements AxisMeaning {}

    /**
     * The direction between two words.
     *
     * @param degrees by how much it was turned to be at right angles to the axes before it
     */
    record Difference(WordPair words, double degrees) implements AxisMeaning {}

    /** The direction of largest variance at right angles to the axes before it. */
    record Rest() implements AxisMeaning {}
}
