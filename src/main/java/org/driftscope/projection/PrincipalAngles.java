package org.driftscope.projection;

import org.ejml.data.DMatrixRMaj;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/**
 * The principal angles between the planes of two bases D and B (C, k), and the directions they open
 * in.
 *
 * <p>{@code DᵀB = U·diag(c)·Vᵀ} gives the principal vectors {@code D̂ = D·U}, {@code B̂ = B·V}, and
 * from them {@code qᵢ = b̂ᵢ − d̂ᵢ(d̂ᵢ·b̂ᵢ)}, {@code θᵢ = atan2(‖qᵢ‖, d̂ᵢ·b̂ᵢ)}. The arc cosine of c
 * would lose half of the digits of a small angle.
 *
 * @see <a href="https://doi.org/10.1090/S0025-5718-1973-0348991-3">Björck, Golub (1973), Numerical
 *     methods for computing angles between linear subspaces</a>
 */
final class PrincipalAngles {
    private final DMatrixRMaj from; // D̂ (C, k)
    private final DMatrixRMaj outwards; // qᵢ/‖qᵢ‖ as columns (C, k); 0 where ‖qᵢ‖ is 0
    private final DMatrixRMaj unmixed; // Uᵀ (k, k)
    private final double[] angles; // θ (k), radians

    private PrincipalAngles(DMatrixRMaj from, DMatrixRMaj to, DMatrixRMaj unmixed) {
        this.from = from;
        this.unmixed = unmixed;
        outwards = new DMatrixRMaj(from.numRows, from.numCols);
        angles = new double[from.numCols];
        for (int i = 0; i < angles.length; i++) {
            open(i, to);
        }
    }

    static PrincipalAngles between(Basis current, Basis target) {
        BasisTurn.requireSameShape(current, target);
        DMatrixRMaj d = BasisTurn.columns(current);
        DMatrixRMaj b = BasisTurn.columns(target);
        SingularValueDecomposition_F64<DMatrixRMaj> svd =
                BasisTurn.svd(BasisTurn.transposedTimes(d, b)); // (k, k)
        return new PrincipalAngles(
                BasisTurn.times(d, svd.getU(null, false)),
                BasisTurn.times(b, svd.getV(null, false)),
                svd.getU(null, true));
    }

    private void open(int i, DMatrixRMaj to) {
        double cosine = 0;
        for (int c = 0; c < from.numRows; c++) {
            cosine += from.get(c, i) * to.get(c, i);
        }
        double squared = 0;
        for (int c = 0; c < from.numRows; c++) {
            double q = to.get(c, i) - from.get(c, i) * cosine;
            outwards.set(c, i, q);
            squared += q * q;
        }
        double norm = Math.sqrt(squared);
        for (int c = 0; norm > 0 && c < from.numRows; c++) {
            outwards.set(c, i, outwards.get(c, i) / norm);
        }
        angles[i] = StrictMath.atan2(norm, cosine);
    }

    /** The largest angle, in radians. */
    double largest() {
        double largest = 0;
        for (double angle : angles) {
            largest = Math.max(largest, angle);
        }
        return largest;
    }

    /**
     * D turned by each angle, at most by {@code limit} radians: {@code [n₁ … nₖ]·Uᵀ} (C, k) with
     * {@code nᵢ = d̂ᵢ·cos φᵢ + (qᵢ/‖qᵢ‖)·sin φᵢ}, {@code φᵢ = min(θᵢ, limit)}.
     */
    DMatrixRMaj turned(double limit) {
        DMatrixRMaj turned = new DMatrixRMaj(from.numRows, from.numCols);
        for (int i = 0; i < angles.length; i++) {
            double angle = Math.min(angles[i], limit);
            double cos = StrictMath.cos(angle);
            double sin = StrictMath.sin(angle);
            for (int c = 0; c < from.numRows; c++) {
                turned.set(c, i, from.get(c, i) * cos + outwards.get(c, i) * sin);
            }
        }
        return BasisTurn.times(turned, unmixed);
    }
}
