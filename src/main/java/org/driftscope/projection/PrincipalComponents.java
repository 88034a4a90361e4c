package org.driftscope.projection;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.math.Matrix;

/**
 * The principal components of a set of points: the eigenvectors of their covariance {@code Σ = XᵀX
 * / n}, in double precision.
 *
 * @param basis the first k components through the mean of the points, largest variance first, each
 *     with its entry of largest magnitude positive
 * @param eigenvalues all C variances, largest first; none is negative
 * @param totalVariance their sum, {@code tr(Σ)}
 * @see <a href="https://doi.org/10.1080/14786440109462720">Pearson (1901), On lines and planes of
 *     closest fit to systems of points in space</a>
 */
public record PrincipalComponents(Basis basis, List<Double> eigenvalues, double totalVariance) {
    public PrincipalComponents {
        eigenvalues = List.copyOf(eigenvalues);
    }

    /**
     * The components of the rows with the numbers {@code chosen} (at least one).
     *
     * <p>Where the points have fewer directions than {@code k}, the last axes are some directions
     * orthogonal to the others, always the same ones for the same points.
     *
     * @param rows (any number, C)
     * @param k number of axes, at most C
     * @throws IllegalArgumentException where a chosen row holds a value that isn't finite
     */
    public static PrincipalComponents of(Matrix rows, int[] chosen, int k) {
        Covariance covariance = new Covariance(chosen, rows.columns());
        covariance.measure(rows);
        return of(covariance, new SymmetricEigen(rows.columns()), k);
    }

    static PrincipalComponents of(Covariance covariance, SymmetricEigen eigen, int k) {
        int channels = covariance.channels();
        if (k < 1 || k > channels) {
            throw new IllegalArgumentException(k + " components of " + channels + " channels");
        }
        covariance.copyTo(eigen.matrix());
        eigen.decompose();
        List<Double> eigenvalues = new ArrayList<>();
        for (int i = 0; i < channels; i++) {
            eigenvalues.add(Math.max(0, eigen.eigenvalue(i)));
        }
        Basis basis = Basis.owning(covariance.mean(), eigen.eigenvectors(k));
        return new PrincipalComponents(basis, eigenvalues, covariance.total());
    }

    /** Share of the total variance on each axis of the basis, k values; 0 without any variance. */
    public List<Double> explainedVarianceRatio() {
        return eigenvalues.subList(0, basis.dimensions()).stream()
                .map(eigenvalue -> totalVariance > 0 ? eigenvalue / totalVariance : 0.0)
                .toList();
    }
}
