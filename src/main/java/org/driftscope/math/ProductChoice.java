package org.driftscope.math;

import java.util.List;
import java.util.Optional;
import org.driftscope.problem.Problem;
import org.driftscope.wording.Wording;

/**
 * Who computes the products.
 *
 * @param error what the libraries computed wrongly, where plain Java computes in their place
 */
record ProductChoice(Products products, Optional<WrongProduct> error) {
    private static final Wording WORDS = Wording.of("math");

    /** The first products that pass {@link ProductCheck}; plain Java where none does. */
    static ProductChoice of(List<Products> fastestFirst) {
        Optional<WrongProduct> error = Optional.empty();
        for (Products products : fastestFirst) {
            Optional<WrongProduct> own = ProductCheck.firstError(products);
            if (own.isEmpty()) {
                return new ProductChoice(products, Optional.empty());
            }
            error = own;
        }
        return new ProductChoice(new PlainProducts(), error);
    }

    /** What a person should know where no library computes. */
    Optional<Problem> notice() {
        return error.map(wrong -> WORDS.problem("wrong-products", "error", wrong.words()));
    }
}
