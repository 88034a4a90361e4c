package org.driftscope.projection;

import org.driftscope.math.Matrix;

/** Embeddings (V, C) after a step whose axes are kept. */
public record HeldState(long step, Matrix embeddings) {}
