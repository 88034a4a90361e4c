package org.driftscope.ui.senses;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.driftscope.insight.ContextualPath;
import org.driftscope.insight.SenseOccurrence;
import org.driftscope.insight.SenseSilhouette;
import org.driftscope.projection.Projection;

/**
 * What is known of static and contextual vectors at one step.
 *
 * @param step updates made
 * @param occurrences of ambiguous words in the text
 * @param comparison of the two sentences, where they can be compared
 * @param senses how far the senses of all ambiguous words are apart; empty without such words
 */
record SensesAnswer(
        long step,
        List<SenseOccurrence> occurrences,
        Optional<Comparison> comparison,
        Optional<SenseSilhouette> senses) {
    SensesAnswer {
        occurrences = List.copyOf(occurrences);
    }

    /** The same before two other sentences are read. */
    SensesAnswer withoutComparison() {
        return new SensesAnswer(step, occurrences, Optional.empty(), senses);
    }

    /**
     * One word in two sentences.
     *
     * @param sentences what was read
     * @param first every word's vectors in the first sentence
     * @param second the same in the second
     * @param projection the map's of the same step
     * @param cosines of the word's two vectors, from the word alone on
     * @param firstSense the category it is meant as in the first sentence
     * @param secondSense the same in the second
     * @param staticCosines of the word's own vector with each of its categories
     */
    record Comparison(
            SensesQuestion.Pair sentences,
            ContextualPath first,
            ContextualPath second,
            Projection projection,
            List<Double> cosines,
            OptionalInt firstSense,
            OptionalInt secondSense,
            List<Double> staticCosines) {
        Comparison {
            cosines = List.copyOf(cosines);
            staticCosines = List.copyOf(staticCosines);
        }
    }
}
