package org.driftscope.run;

import java.util.OptionalDouble;

/**
 * What a trial had come to after a step.
 *
 * @param step updates made
 * @param loss mean over the whole corpus, in nats
 * @param silhouette of the categories in the plane; empty without categories
 */
public record TrialPoint(long step, double loss, OptionalDouble silhouette) {}
