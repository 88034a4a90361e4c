package org.driftscope.projection;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.math.Matrix;

/**
 * Axes from words: the directions {@code plus − minus}, made orthonormal one after another (Gram
 * and Schmidt), through the mean of the fitted words. Where a direction vanishes, or lies in those
 * before it, and for the third axis, the direction of largest variance at right angles to the axes
 * before it takes the place.
 */
final class WordAxes {
    /** A direction that keeps a smaller share of its length than this is none of its own. */
    private static final double LEAST_SHARE = 1e-6;

    private final Matrix rows;
    private final Covariance covariance;
    private final SymmetricEigen eigen;
    private final List<double[]> axes = new ArrayList<>();
    private final List<AxisMeaning> meanings = new ArrayList<>();

    private WordAxes(Matrix rows, Covariance covariance, SymmetricEigen eigen) {
        this.rows = rows;
        this.covariance = covariance;
        this.eigen = eigen;
    }

    /**
     * The axes in these rows (V, C), whose covariance was measured.
     *
     * @param pairs rows of the words, axis by axis
     * @param before axes that directions without a sign of their own are turned towards, or null
     */
    static FoundAxes of(
            Matrix rows,
            Covariance covariance,
            SymmetricEigen eigen,
            Axes.Words words,
            List<Anchors.Rows> pairs,
            int dimensions,
            Basis before) {
        WordAxes found = new WordAxes(rows, covariance, eigen);
        found.add(words.x(), pairs.get(0), before);
        found.add(words.y(), pairs.get(1), before);
        if (dimensions > 2) {
            found.addRest(before);
        }
        return new FoundAxes(
                new Basis(covariance.mean(), found.axes.toArray(double[][]::new)), found.meanings);
    }

    private void add(WordPair words, Anchors.Rows pair, Basis before) {
        double[] direction = new double[rows.columns()];
        for (int c = 0; c < direction.length; c++) {
            direction[c] = (double) rows.get(pair.plus(), c) - rows.get(pair.minus(), c);
        }
        double whole = length(direction);
        double left = orthogonalize(direction);
        if (!(left > LEAST_SHARE * whole)) {
            addRest(before);
            return;
        }
        double along = Math.sqrt(Math.max(0, whole * whole - left * left));
        double degrees = axes.isEmpty() ? 0 : StrictMath.toDegrees(StrictMath.atan2(along, left));
        orthogonalize(direction); // once more for what rounding left
        scale(direction, 1 / length(direction));
        axes.add(direction);
        meanings.add(new AxisMeaning.Difference(words, degrees));
    }

    /** The first component of Σ with the axes taken out, {@code PΣP} where {@code P = 1 − QQᵀ}. */
    private void addRest(Basis before) {
        double[][] matrix = eigen.matrix();
        covariance.copyTo(matrix);
        // The axes' own eigenvalue becomes the least, so that they never come first.
        double push = 1 + covariance.total();
        axes.forEach(axis -> takeOut(matrix, axis, push));
        eigen.decompose(1);
        double[] rest = eigen.eigenvectors();
        orthogonalize(rest);
        boolean turned = before != null && along(rest, before, axes.size()) < 0;
        scale(rest, (turned ? -1 : 1) / length(rest));
        axes.add(rest);
        meanings.add(new AxisMeaning.Rest());
    }

    /** {@code A ← PAP − push·qqᵀ} with {@code P = 1 − qqᵀ}. */
    private static void takeOut(double[][] matrix, double[] q, double push) {
        int size = q.length;
        double[] product = new double[size]; // A·q
        double inner = 0; // qᵀAq
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                product[a] += matrix[a][b] * q[b];
            }
            inner += q[a] * product[a];
        }
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                matrix[a][b] +=
                        (inner - push) * q[a] * q[b] - q[a] * product[b] - product[a] * q[b];
            }
        }
    }

    private static double along(double[] axis, Basis basis, int j) {
        double sum = 0;
        for (int c = 0; c < axis.length; c++) {
            sum += axis[c] * basis.axis(j, c);
        }
        return sum;
    }

    /** Leaves what is at right angles to the axes so far, and says how long that is. */
    private double orthogonalize(double[] direction) {
        for (double[] axis : axes) {
            double along = 0;
            for (int c = 0; c < axis.length; c++) {
                along += axis[c] * direction[c];
            }
            for (int c = 0; c < axis.length; c++) {
                direction[c] -= along * axis[c];
            }
        }
        return length(direction);
    }

    private static double length(double[] vector) {
        double squares = 0;
        for (double entry : vector) {
            squares += entry * entry;
        }
        return Math.sqrt(squares);
    }

    private static void scale(double[] vector, double factor) {
        for (int c = 0; c < vector.length; c++) {
            vector[c] *= factor;
        }
    }
}
