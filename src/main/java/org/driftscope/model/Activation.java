package org.driftscope.model;

/** The nonlinearity of the feed-forward layer. */
public enum Activation {
    /** Gaussian error linear unit in its tanh form (Hendrycks, Gimpel 2016, arXiv:1606.08415). */
    GELU,
    /** max(0, x). */
    RELU
}
