package org.driftscope.math;

import java.util.List;
import java.util.Optional;
import org.driftscope.problem.Problem;

/**
 * Who computes the products.
 *
 * @param notice what a person should know where no library does
 */
record ProductChoice(Products products, Optional<Problem> notice) {
    /** The first products that pass {@link ProductCheck}; plain Java where none does. */
    static ProductChoice of(List<Products> fastestFirst) {
        Optional<String> error = Optional.empty();
        for (Products products : fastestFirst) {
            Optional<String> own = ProductCheck.firstError(products);
            if (own.isEmpty()) {
                return new ProductChoice(products, Optional.empty());
            }
            error = own;
        }
        return new ProductChoice(new PlainProducts(), error.map(ProductChoice::notice));
    }

    /** Who computes the products and how the test went, in words. */
    String words() {
        return notice.map(
                        problem ->
                                String.format(
                                        "%s, since the libraries failed: %s",
                                        products.maker(), problem.why()))
                .orElseGet(() -> String.format("%s, passed the self-test", products.maker()));
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
