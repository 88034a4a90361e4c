package org.driftscope.reference;

/**
 * A layer that treats each token vector by itself. It remembers its last forward pass; the backward
 * pass is of that one.
 */
public interface ReferenceLayer {
    /** From x (N, in) to y (N, out). */
    double[][] forward(double[][] x);

    /**
     * From dL/dy (N, out) to dL/dx (N, in). Adds dL/dparameter to the gradient of each parameter.
     */
    double[][] backward(double[][] outputGradient);
}
