package org.driftscope.model;

/** How the model knows where in the sentence a token stands. */
public enum Positions {
    /** A learned vector for each position. */
    LEARNED,
    /** Fixed sines and cosines (Vaswani et al. 2017, arXiv:1706.03762, section 3.5). */
    SINUSOIDAL,
    /** Nothing is added. */
    NONE
}
