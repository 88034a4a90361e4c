package org.driftscope.ui.similarity;

import java.util.Optional;

/**
 * The same words at two steps.
 *
 * @param start at step 0; empty where the run's start was not seen
 * @param now at the newest step
 */
record SimilarityAnswer(Optional<SimilarityState> start, SimilarityState now) {}
