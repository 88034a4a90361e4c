package org.driftscope.ui.why;

import org.driftscope.math.Matrix;

/**
 * Where one of the largest groups of parts pushes the word.
 *
 * @param label in words
 * @param vector (1, C) minus the group's part of the gradient
 */
public record Arrow(String label, Matrix vector) {}
