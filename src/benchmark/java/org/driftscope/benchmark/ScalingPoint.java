package org.driftscope.benchmark;

/**
 * How fast a model of one size trains.
 *
 * @param sweep which size grows
 * @param size its value
 * @param threads at work
 * @param tokensPerSecond median of the rounds
 * @param operationsPerToken see {@link ScalingSweep#operationsPerToken}
 */
record ScalingPoint(
        ScalingSweep sweep,
        int size,
        int threads,
        double tokensPerSecond,
        double operationsPerToken) {
    /** Billions of operations of the matrix products in a second. */
    double gigaflops() {
        return tokensPerSecond * operationsPerToken / 1e9;
    }
}
