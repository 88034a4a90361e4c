package org.driftscope.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.driftscope.math.Matrix;

/**
 * Projects the embeddings after every training step onto their principal components, or onto other
 * {@link Axes}, so that a point moves only because its word did. It remembers the basis it showed
 * last and turns it towards the new components: once a call, so call it once a step. One owner, one
 * thread.
 *
 * <p>With X the fitted rows less their mean, {@code Σ = XᵀX/n} and D the basis shown last:
 *
 * <ol>
 *   <li>The target plane is spanned by the first k eigenvectors of {@code Σ + μ·tr(Σ)·DDᵀ}: where
 *       eigenvalues nearly tie, it stays with the plane that is shown.
 *   <li>D is turned towards it ({@link BasisTurn#towards}), by the turn limit at most.
 * </ol>
 *
 * <p>Other components than the first are turned towards without the first step, and neither axes
 * from words nor axes that are kept are turned at all.
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
    private final Anchors anchors;
    private final boolean main;
    private final List<Integer> fittedIds;
    private final int[] fitted;
    private Covariance covariance;
    private SymmetricEigen eigen;
    private Basis shown;
    private PrincipalComponents components;
    private FoundAxes kept;

    /**
     * A projector that has shown nothing yet: its first picture is the exact components.
     *
     * @param fittedIds numbers of the rows the components are computed from, at least one
     */
    public PcaProjector(ProjectionSettings settings, List<Integer> fittedIds) {
        this(settings, fittedIds, Anchors.NONE);
    }

    /** How it looks at the embeddings. */
    public ProjectionSettings settings() {
        return settings;
    }

    /** The same for settings that need {@code anchors}. */
    public PcaProjector(ProjectionSettings settings, List<Integer> fittedIds, Anchors anchors) {
        if (fittedIds.isEmpty()) {
            throw new IllegalArgumentException("There are no words to fit the components on");
        }
        if (settings.axes() instanceof Axes.Words && anchors.words().size() != 2) {
            throw new IllegalArgumentException(
                    settings.axes() + " with the rows " + anchors.words());
        }
        if (settings.hold() != Hold.NONE && anchors.held().isEmpty()) {
            throw new IllegalArgumentException("There is no state whose axes could be kept");
        }
        this.settings = settings;
        this.anchors = anchors;
        this.main =
                settings.hold() == Hold.NONE
                        && settings.axes() instanceof Axes.Components components
                        && components.isMain(settings.dimensions());
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
        Matrix rows = settings.unitLength() ? UnitRows.of(embeddings) : embeddings;
        measure(rows);
        PrincipalComponents exact =
                PrincipalComponents.first(covariance, eigen, settings.componentsNeeded());
        FoundAxes axes = settings.hold() == Hold.NONE ? axes(rows, exact) : kept(rows.columns());
        Basis next = turnsFromLast() ? turned(axes.basis()) : axes.basis();
        Matrix points = next.project(rows);
        requireFinite(points);
        shown = next;
        components = exact;
        double total = covariance.total();
        return new Projection(
                points,
                next,
                next.equals(axes.basis()) ? next : BasisTurn.turnedWithin(axes.basis(), next),
                exact.explainedVarianceRatio().subList(0, settings.dimensions()),
                total > 0 ? covariance.along(next) / total : 0,
                fittedIds,
                viewing(axes, exact));
    }

    /**
     * Goes on from a picture of these embeddings that another projector with the same settings, on
     * the same words, made last.
     *
     * @param embeddings (V, C)
     * @param basis the basis it showed
     */
    public void goOn(Matrix embeddings, Basis basis) {
        shown = basis;
        measure(settings.unitLength() ? UnitRows.of(embeddings) : embeddings);
        components = PrincipalComponents.first(covariance, eigen, settings.componentsNeeded());
    }

    /** The axes asked for as they are in {@code rows}, whose covariance was measured. */
    private FoundAxes axes(Matrix rows, PrincipalComponents exact) {
        return settings.axes() instanceof Axes.Components chosen
                ? FoundAxes.components(exact, chosen.numbers(settings.dimensions()))
                : words(rows, covariance, shown);
    }

    private FoundAxes words(Matrix rows, Covariance measured, Basis before) {
        return WordAxes.of(
                rows,
                measured,
                new SymmetricEigen(rows.columns()),
                (Axes.Words) settings.axes(),
                anchors.words(),
                settings.dimensions(),
                before);
    }

    /** The axes of the state that is held, found once. */
    private FoundAxes kept(int channels) {
        if (kept == null) {
            Matrix held = anchors.held().orElseThrow().embeddings();
            Matrix rows = settings.unitLength() ? UnitRows.of(held) : held;
            Covariance measured = new Covariance(fitted, channels);
            measured.measure(rows);
            kept =
                    settings.axes() instanceof Axes.Components chosen
                            ? keptComponents(measured, chosen)
                            : words(rows, measured, null);
        }
        return kept;
    }

    private FoundAxes keptComponents(Covariance measured, Axes.Components chosen) {
        PrincipalComponents exact =
                PrincipalComponents.first(
                        measured,
                        new SymmetricEigen(measured.channels()),
                        settings.componentsNeeded());
        FoundAxes found = FoundAxes.components(exact, chosen.numbers(settings.dimensions()));
        return anchors.near()
                .filter(near -> settings.aligned())
                .filter(near -> near.dimensions() == settings.dimensions())
                .filter(near -> near.channels() == measured.channels())
                .map(near -> BasisTurn.turnedWithin(found.basis(), near))
                .map(basis -> new FoundAxes(basis, found.meanings()))
                .orElse(found);
    }

    private Viewing viewing(FoundAxes axes, PrincipalComponents exact) {
        if (main && !settings.unitLength()) {
            return Viewing.ofMain(exact.explainedVarianceRatio());
        }
        List<ShownAxis> each = new ArrayList<>();
        for (int j = 0; j < axes.meanings().size(); j++) {
            double variance = covariance.along(axes.basis(), j);
            each.add(
                    new ShownAxis(
                            axes.meanings().get(j),
                            covariance.total() > 0 ? variance / covariance.total() : 0));
        }
        return new Viewing(
                each,
                settings.hold() == Hold.NONE
                        ? OptionalLong.empty()
                        : OptionalLong.of(anchors.held().orElseThrow().step()),
                settings.unitLength());
    }

    /**
     * The exact components of the last picture, the first few only, where they are those of the
     * rows {@code words}, in that order, at the length they have; empty where they are fitted on
     * others, and before the first picture.
     */
    public Optional<PrincipalComponents> componentsOf(int[] words) {
        return Arrays.equals(words, fitted) && !settings.unitLength()
                ? Optional.ofNullable(components)
                : Optional.empty();
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
        return settings.aligned()
                && shown != null
                && settings.hold() == Hold.NONE
                && settings.axes() instanceof Axes.Components;
    }

    private Basis turned(Basis exact) {
        if (covariance.total() == 0) {
            return shown.through(exact);
        }
        return BasisTurn.towards(shown, main ? target() : exact, settings.turnLimit());
    }

    /** Spans the plane to turn towards. */
    private Basis target() {
        double favour = Math.max(settings.hysteresis(), TIE_BREAK) * covariance.total();
        covariance.copyTo(eigen.matrix());
        addOuterProducts(eigen.matrix(), shown, favour);
        eigen.decompose(settings.dimensions());
        return Basis.owning(covariance.mean(), eigen.eigenvectors());
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
