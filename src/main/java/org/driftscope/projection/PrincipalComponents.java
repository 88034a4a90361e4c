package org.driftscope.projection;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.driftscope.math.Matrix;

/**
 * The principal components of a set of points: the eigenvectors of their covariance {@code Σ = XᵀX
 * / n}, in double precision.
 *
 * @param basis the first k components through the mean of the points, largest variance first, each
 *     with its entry of largest magnitude positive
 * @param eigenvalues the variances along the components, largest first and none negative: all C, or
 *     the first k where only those were asked for
 * @param totalVariance the sum of all C, {@code tr(Σ)}
 * @see <a href="https://doi.org/10.1080/14786440109462720">Pearson (1901), On lines and planes of
 *     closest fit to systems of points in space</a>
 */
public record PrincipalComponents(Basis basis, List<Double> eigenvalues, double totalVariance) {
    public PrincipalComponents {
        eigenvalues = List.copyOf(eigenvalues);
    }

    /**
     * The components of the rows with the numbers {@code chosen} (at least one), with all
     * eigenvalues.
     *
     * <p>Where the points have fewer directions than {@code k}, the last axes are some directions
     * orthogonal to the others, always the same ones for the same points.
     *
     * @param rows (any number, C)
     * @param k number of axes, at most C
     * @throws IllegalArgumentException where a chosen row holds a value that isn't finite
     */
    public static PrincipalComponents of(Matrix rows, int[] chosen, int k) {
        Covariance covariance = measured(rows, chosen);
        SymmetricEigen eigen = new SymmetricEigen(rows.columns());
        PrincipalComponents first = first(covariance, eigen, k);
        FullEigen full = new FullEigen(rows.columns());
        full.decompose(eigen.matrix());
        return new PrincipalComponents(
                first.basis,
                variances(IntStream.range(0, rows.columns()).mapToDouble(full::eigenvalue)),
                first.totalVariance);
    }

    /** The same with the first k eigenvalues only, which takes less time. */
    public static PrincipalComponents first(Matrix rows, int[] chosen, int k) {
        return first(measured(rows, chosen), new SymmetricEigen(rows.columns()), k);
    }

    /** The first k components of a measured covariance; its matrix is left in {@code eigen}. */
    static PrincipalComponents first(Covariance covariance, SymmetricEigen eigen, int k) {
        int channels = covariance.channels();
        if (k < 1 || k > channels) {
            throw new IllegalArgumentException(k + " components of " + channels + " channels");
        }
        covariance.copyTo(eigen.matrix());
        eigen.decompose(k);
        return new PrincipalComponents(
                Basis.owning(covariance.mean(), eigen.eigenvectors()),
                variances(IntStream.range(0, k).mapToDouble(eigen::eigenvalue)),
                covariance.total());
    }

    private static Covariance measured(Matrix rows, int[] chosen) {
        Covariance covariance = new Covariance(chosen, rows.columns());
        covariance.measure(rows);
        return covariance;
    }

    /** Eigenvalues that rounding has taken below zero are zero. */
    private static List<Double> variances(DoubleStream eigenvalues) {
        return eigenvalues.mapToObj(eigenvalue -> Math.max(0, eigenvalue)).toList();
    }

    /** Share of the total variance on each axis of the basis, k values; 0 without any variance. */
    public List<Double> explainedVarianceRatio() {
        return eigenvalues.subList(0, basis.dimensions()).stream()
                .map(eigenvalue -> totalVariance > 0 ? eigenvalue / totalVariance : 0.0)
                .toList();
    }
}
