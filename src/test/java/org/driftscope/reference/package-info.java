/**
 * The yardstick: a slow and obvious double-precision transformer in plain Java arrays, its
 * optimizers, numerical gradient checks of both, and the data of an independent numpy program. The
 * product's single-precision trainer is held against it.
 *
 * <p>Activations are arrays of token vectors, {@code x[n][c]} (N, C). Weights are {@code
 * weight[out][in]}. Letters: B sequences, T their lengths, N tokens of the batch, C channels, H
 * heads, D = C / H, V vocabulary, F feed-forward.
 */
package org.driftscope.reference;
