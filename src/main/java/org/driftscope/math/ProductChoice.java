package org.driftscope.math;

import java.util.Optional;
import org.driftscope.problem.Problem;

/**
 * Who computes the products.
 *
 * @param notice what a person should know where it isn't the fast one
 */
record ProductChoice(Products products, Optional<Problem> notice) {
    /** The fast products where they pass {@link ProductCheck}, plain Java where they don't. */
    static ProductChoice of(Products fast) {
        Optional<String> error = ProductCheck.firstError(fast);
        return error.isEmpty()
                ? new ProductChoice(fast, Optional.empty())
                : new ProductChoice(new PlainProducts(), Optional.of(notice(error.get())));
    }

    private static Problem notice(String error) {
        return new Problem(
                "The fast arithmetic of OpenBLAS is not used, because it computes wrongly on this"
                        + " processor.",
                "In the test at the start, "
                        + error
                        + "; plain Java takes its place, which is right"
                        + " but several times slower.",
                "To have the speed back, try the environment variable OPENBLAS_CORETYPE=Haswell,"
                        + " or Nehalem, and start again.");
    }
}
