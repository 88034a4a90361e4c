package org.driftscope.training;

/** Which rule turns gradients into updates. */
public enum OptimizerKind {
    /** Kingma, Ba 2014, arXiv:1412.6980, algorithm 1. */
    ADAM,
    /** Adam with decoupled weight decay: Loshchilov, Hutter 2017, arXiv:1711.05101, algorithm 2. */
    ADAMW,
    /** Stochastic gradient descent with momentum. */
    SGD
}
