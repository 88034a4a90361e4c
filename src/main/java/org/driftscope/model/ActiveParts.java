package org.driftscope.model;

/**
 * Which parts of a model take part. A part that is off adds nothing to the residual stream, and no
 * gradient reaches its weights.
 *
 * @param positions the position vectors
 * @param attention attention, in all layers
 * @param feedForward the feed-forward halves of all layers
 */
public record ActiveParts(boolean positions, boolean attention, boolean feedForward) {
    public static final ActiveParts ALL = new ActiveParts(true, true, true);
}
