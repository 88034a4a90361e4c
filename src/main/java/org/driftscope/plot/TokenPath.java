package org.driftscope.plot;

import org.driftscope.math.Matrix;

/**
 * The way of a word through the layers of a model.
 *
 * @param name what stands at its end
 * @param group which of the sentences it belongs to, from 0
 * @param main whether it is the word the picture is about
 * @param points (S + 1, 2 or more), from the word alone to the last stage
 */
public record TokenPath(String name, int group, boolean main, Matrix points) {}
