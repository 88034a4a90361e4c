package org.driftscope.training;

import org.driftscope.math.Matrix;

/**
 * Copies of all that training has made so far.
 *
 * @param step updates made
 * @param weights one row, in the order of the model's parameters
 * @param optimizer what the optimizer remembers
 */
public record TrainerState(long step, Matrix weights, OptimizerState optimizer) {}
