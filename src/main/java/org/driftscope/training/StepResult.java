package org.driftscope.training;

/**
 * What one training step did.
 *
 * @param step number of the update, from 1
 * @param loss mean cross-entropy of the batch in nats, before the update
 * @param gradientNorm Euclidean norm of the whole gradient before clipping
 * @param learningRate the rate the update used
 */
public record StepResult(long step, double loss, double gradientNorm, double learningRate) {}
