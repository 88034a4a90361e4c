package org.driftscope.projection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.driftscope.math.Matrix;

/**
 * Projects the embeddings after every training step onto their principal components, so that a
 * point moves only because its word did. It remembers the basis it showed last and turns it towards
 * the new components: once a call, so call it once a step. One owner, one thread.
 *
 * <p>With X the fitted rows less their mean, {@code Σ = XᵀX/n} and D the basis shown last:
 *
 * <ol>
 *   <li>The target plane is spanned by the first k eigenvectors of {@code Σ + μ·tr(Σ)·DDᵀ}: where
 *       eigenvalues nearly tie, it stays with the plane that is shown.
 *   <li>D is turned towards it ({@link BasisTurn#towards}), by the turn limit at most.
 * </ol>
 *
 * <p>docs/math/projection.md derives each step.
 */
public final class PcaProjector {
    /**
     * The least μ. It lies above the rounding of single-precision embeddings and far below any
     * difference that can be seen, and it decides where the points leave an axis free: without any
     * spread along it, the shown one stays.
     */
    private static final double TIE_BREAK = 1e-12;

    private final ProjectionSettings settings;
    private final List<Integer> fittedIds;
    private final int[] fitted;
    private Covariance covariance;
    private SymmetricEigen eigen;
    private Basis shown;
    private PrincipalComponents components;

    /**
     * A projector that has shown nothing yet: its first picture is the exact components.
     *
     * @param fittedIds numbers of the rows the components are computed from, at least one
     */
    public PcaProjector(ProjectionSettings settings, List<Integer> fittedIds) {
        if (fittedIds.isEmpty()) {
            throw new IllegalArgumentException("There are no words to fit the components on");
        }
        this.settings = settings;
        this.fittedIds = List.copyOf(fittedIds);
        this.fitted = fittedIds.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * The next picture.
     *
     * @param embeddings (V, C), with the same C in every call, at least the dimensions asked for
     * @throws IllegalArgumentException where C is smaller, or a value isn't finite; the basis shown
     *     last then stays
     */
    public Projection project(Matrix embeddings) {
        measure(embeddings);
        PrincipalComponents exact =
                PrincipalComponents.first(covariance, eigen, settings.dimensions());
        Basis next = turnsFromLast() ? turned(exact) : exact.basis();
        Matrix points = next.project(embeddings);
        requireFinite(points);
        shown = next;
        components = exact;
        double total = covariance.total();
        return new Projection(
                points,
                next,
                next.equals(exact.basis()) ? next : BasisTurn.turnedWithin(exact.basis(), next),
                exact.explainedVarianceRatio(),
                total > 0 ? covariance.along(next) / total : 0,
                fittedIds);
    }

    /**
     * The exact components of the last picture, first k only, where they are those of the rows
     * {@code words}, in that order; empty where they are fitted on others, and before the first
     * picture.
     */
    public Optional<PrincipalComponents> componentsOf(int[] words) {
        return Arrays.equals(words, fitted) ? Optional.ofNullable(components) : Optional.empty();
    }

    private void measure(Matrix embeddings) {
        int channels = embeddings.columns();
        if (shown != null && shown.channels() != channels) {
            throw new IllegalArgumentException(embeddings + " doesn't fit " + shown);
        }
        if (covariance == null || covariance.channels() != channels) {
            covariance = new Covariance(fitted, channels);
            eigen = new SymmetricEigen(channels);
        }
        covariance.measure(embeddings);
    }

    private boolean turnsFromLast() {
        return settings.aligned() && shown != null;
    }

    private Basis turned(PrincipalComponents exact) {
        if (covariance.total() == 0) {
            return shown.through(exact.basis());
        }
        double favour = Math.max(settings.hysteresis(), TIE_BREAK) * covariance.total();
        covariance.copyTo(eigen.matrix());
        addOuterProducts(eigen.matrix(), shown, favour);
        eigen.decompose(settings.dimensions());
        Basis target = Basis.owning(covariance.mean(), eigen.eigenvectors());
        return BasisTurn.towards(shown, target, settings.turnLimit());
    }

    /** Adds {@code factor·DDᵀ} to {@code matrix} (C, C). */
    private static void addOuterProducts(double[][] matrix, Basis basis, double factor) {
        int channels = basis.channels();
        for (int j = 0; j < basis.dimensions(); j++) {
            for (int a = 0; a < channels; a++) {
                double scaled = factor * basis.axis(j, a);
                for (int b = 0; b < channels; b++) {
                    matrix[a][b] += scaled * basis.axis(j, b);
                }
            }
        }
    }

    private static void requireFinite(Matrix points) {
        for (int i = 0; i < points.rows(); i++) {
            for (int j = 0; j < points.columns(); j++) {
                if (!Float.isFinite(points.get(i, j))) {
                    throw new IllegalArgumentException(
                            "Row " + i + " of the embeddings has no finite place in the picture");
                }
            }
        }
    }
}
