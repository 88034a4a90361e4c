package org.driftscope.reference;

import java.util.Map;

/** A rule that turns gradients into updates, with the moments it remembers. */
public interface ReferenceOptimizer {
    /** Changes {@code weights} in place; both maps have the same names and shapes at every call. */
    void update(Map<String, double[][]> weights, Map<String, double[][]> gradients);
}
