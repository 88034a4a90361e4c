package org.driftscope.projection;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/**
 * Turns one basis towards the plane (or space) of another by a limited angle, so that points seen
 * in it move no more than they must. Pure functions; any thread. Bases are matrices (C, k) in the
 * formulas, one axis a column.
 *
 * <p>Only the plane of the target matters: which axes span it, in which order and with which signs,
 * makes no difference. (Where a principal angle is exactly 90 degrees, both ways round are equally
 * short and one of them is taken.)
 *
 * @see <a href="https://doi.org/10.1090/S0025-5718-1973-0348991-3">Björck, Golub (1973), Numerical
 *     methods for computing angles between linear subspaces</a>
 * @see <a href="https://doi.org/10.1007/BF02289451">Schönemann (1966), A generalized solution of
 *     the orthogonal Procrustes problem</a>
 */
public final class BasisTurn {
    private BasisTurn() {}

    /**
     * {@code current} turned towards the plane of {@code target}, through the origin of {@code
     * target}.
     *
     * <p>Each principal angle between the planes shrinks by {@code maxDegrees} at most. Where all
     * of them are within that, the result lies in the target's plane exactly.
     *
     * @param maxDegrees the limit, in degrees
     */
    public static Basis towards(Basis current, Basis target, double maxDegrees) {
        PrincipalAngles angles = PrincipalAngles.between(current, target);
        double limit = StrictMath.toRadians(maxDegrees);
        return angles.largest() <= limit
                ? turnedWithin(target, current)
                : Basis.owning(origin(target), rows(nearestOrthonormal(angles.turned(limit))));
    }

    /**
     * {@code plane} turned and mirrored only within itself to lie as close to {@code near} as it
     * can: {@code B·P·Qᵀ} where {@code BᵀD = P·S·Qᵀ}, for B the plane and D the basis to be near.
     */
    public static Basis turnedWithin(Basis plane, Basis near) {
        requireSameShape(plane, near);
        DMatrixRMaj b = columns(plane);
        DMatrixRMaj product = transposedTimes(b, columns(near)); // (k, k)
        return Basis.owning(origin(plane), rows(times(b, nearestOrthonormal(product))));
    }

    /** The largest principal angle between the planes of two bases, 0 to 90 degrees. */
    public static double degreesBetween(Basis a, Basis b) {
        return StrictMath.toDegrees(PrincipalAngles.between(a, b).largest());
    }

    /** The orthogonal factor {@code W·Zᵀ} of the polar decomposition of {@code W·S·Zᵀ}. */
    private static DMatrixRMaj nearestOrthonormal(DMatrixRMaj matrix) {
        SingularValueDecomposition_F64<DMatrixRMaj> svd = svd(matrix);
        return times(svd.getU(null, false), svd.getV(null, true));
    }

    /** The compact decomposition; {@code matrix} is left alone. */
    static SingularValueDecomposition_F64<DMatrixRMaj> svd(DMatrixRMaj matrix) {
        SingularValueDecomposition_F64<DMatrixRMaj> svd =
                DecompositionFactory_DDRM.svd(matrix.numRows, matrix.numCols, true, true, true);
        if (!svd.decompose(matrix.copy())) {
            throw new IllegalStateException("The singular values of a basis did not converge");
        }
        return svd;
    }

    static DMatrixRMaj times(DMatrixRMaj a, DMatrixRMaj b) {
        DMatrixRMaj result = new DMatrixRMaj(a.numRows, b.numCols);
        CommonOps_DDRM.mult(a, b, result);
        return result;
    }

    /** {@code aᵀ·b}. */
    static DMatrixRMaj transposedTimes(DMatrixRMaj a, DMatrixRMaj b) {
        DMatrixRMaj result = new DMatrixRMaj(a.numCols, b.numCols);
        CommonOps_DDRM.multTransA(a, b, result);
        return result;
    }

    static void requireSameShape(Basis a, Basis b) {
        if (a.dimensions() != b.dimensions() || a.channels() != b.channels()) {
            throw new IllegalArgumentException(a + " and " + b + " differ in shape");
        }
    }

    /** The axes as columns (C, k). */
    static DMatrixRMaj columns(Basis basis) {
        DMatrixRMaj columns = new DMatrixRMaj(basis.channels(), basis.dimensions());
        for (int c = 0; c < columns.numRows; c++) {
            for (int j = 0; j < columns.numCols; j++) {
                columns.set(c, j, basis.axis(j, c));
            }
        }
        return columns;
    }

    private static double[] rows(DMatrixRMaj columns) {
        double[] rows = new double[columns.numCols * columns.numRows];
        for (int c = 0; c < columns.numRows; c++) {
            for (int j = 0; j < columns.numCols; j++) {
                rows[j * columns.numRows + c] = columns.get(c, j);
            }
        }
        return rows;
    }

    private static double[] origin(Basis basis) {
        double[] origin = new double[basis.channels()];
        for (int c = 0; c < origin.length; c++) {
            origin[c] = basis.origin(c);
        }
        return origin;
    }
}
