package org.driftscope.math;

import org.driftscope.wording.Wording;

/**
 * A product that came out wrong.
 *
 * @param withVector whether that of a matrix and a vector
 * @param m rows of the left factor
 * @param k terms of each sum
 * @param n columns of the right factor
 */
record WrongProduct(boolean withVector, int m, int k, int n) {
    private static final Wording WORDS = Wording.of("math");

    /** Such as "a product of matrices, 5×7 by 7×3, came out wrong". */
    String words() {
        return WORDS.get(
                "wrong-product",
                "kind",
                withVector ? "vector" : "matrices",
                "left",
                m + "×" + k,
                "right",
                k + "×" + n);
    }
}
