package org.driftscope.ui.map;

import java.util.List;
import java.util.Optional;
import org.driftscope.math.Matrix;
import org.driftscope.plot.Motion;
import org.driftscope.plot.Push;
import org.driftscope.plot.TrailHistory;
import org.driftscope.projection.Basis;
import org.driftscope.projection.BasisTurn;
import org.driftscope.projection.Projection;
import org.driftscope.projection.UnitRows;
import org.driftscope.run.Frame;
import org.driftscope.run.RunState;

/**
 * The points as they are shown over time: eased from frame to frame, and, while the run is paused,
 * turned on towards the exact plane. The turn is for the eye alone; training never sees it. Times
 * are nanoseconds. On the JavaFX Application Thread.
 */
final class ShownPoints {
    private static final double DEGREES_PER_SECOND = 60;
    private static final double REACHED_DEGREES = 1e-4;

    private final TrailHistory history = new TrailHistory(List.of());
    private List<Integer> trailed = List.of();
    private Motion motion;
    private Frame frame;
    private Basis basis;
    private boolean turned;
    private boolean turning;
    private double degreesLeft;
    private List<Matrix> trails = List.of();
    private Optional<Matrix> start = Optional.empty();

    boolean isEmpty() {
        return frame == null;
    }

    Frame frame() {
        return frame;
    }

    /** The embeddings (V, C) that the run began with. */
    void beganWith(Matrix embeddings) {
        history.beginWith(embeddings);
    }

    void forgetTrails() {
        history.forgetTrails();
    }

    /**
     * Shows a frame.
     *
     * @param still whether the points jump to their new places
     */
    void show(Frame newest, long now, boolean still) {
        boolean sameStep = frame != null && frame.step() == newest.step();
        boolean sameBasis = sameStep && frame.projection().equals(newest.projection());
        frame = newest;
        if (!newest.projection().fittedWords().equals(trailed)) {
            trailed = newest.projection().fittedWords();
            history.follow(trailed);
        }
        history.add(newest.step(), newest.embeddings());
        if (motion == null) {
            motion = new Motion(newest.projection().points());
        }
        if (!sameBasis) {
            basis = newest.projection().basis();
            turned = false;
            motion.moveTo(newest.projection().points(), now);
            if (still) {
                motion.jumpTo(motion.target());
            }
            project();
        }
        Basis exact = newest.projection().exactBasis();
        degreesLeft = BasisTurn.degreesBetween(basis, exact);
        turning = newest.state() != RunState.PLAYING && degreesLeft > REACHED_DEGREES;
    }

    /** Moves on by so many seconds; whether there is some way left. */
    boolean advance(double seconds, long now) {
        if (frame == null || motion.isMoving(now)) {
            return frame != null;
        }
        if (turning) {
            turn(DEGREES_PER_SECOND * seconds);
        }
        return turning;
    }

    private void turn(double degrees) {
        Basis exact = frame.projection().exactBasis();
        degreesLeft = Math.max(0, BasisTurn.degreesBetween(basis, exact) - degrees);
        turning = degreesLeft > 0;
        turned = true;
        basis = BasisTurn.towards(basis, exact, degrees);
        motion.jumpTo(frame.projection().place(frame.embeddings(), basis));
        project();
    }

    private void project() {
        Projection projection = frame.projection();
        Basis placing = basis;
        trails = history.placed(vectors -> projection.place(vectors, placing));
        start = history.placedStart(vectors -> projection.place(vectors, placing));
    }

    /** Where every token (V, k) is shown now. */
    Matrix at(long now) {
        return motion.at(now);
    }

    /** Where every token (V, k) comes to rest. */
    Matrix target() {
        return motion.target();
    }

    /** What the last update moved, (V, k). */
    Matrix update() {
        boolean unit = frame.projection().viewing().unitLength();
        Matrix after = unit ? UnitRows.of(frame.embeddings()) : frame.embeddings();
        Matrix before = unit ? UnitRows.of(frame.previousEmbeddings()) : frame.previousEmbeddings();
        float[] moved = after.toArray();
        for (int row = 0, i = 0; row < after.rows(); row++) {
            for (int c = 0; c < after.columns(); c++, i++) {
                moved[i] -= before.get(row, c);
            }
        }
        return basis.projectDifferences(Matrix.owning(after.rows(), after.columns(), moved));
    }

    /** Where pushes move the point of a word, (n, k). */
    Matrix pushed(int token, List<Push> pushes) {
        Matrix vector = frame.embeddings().selectRows(token);
        float[] rows = new float[pushes.size() * vector.columns()];
        for (int i = 0; i < pushes.size(); i++) {
            pushes.get(i).vector().copyRow(0, rows, i * vector.columns());
        }
        return frame.projection()
                .placeDirections(
                        Matrix.owning(pushes.size(), vector.columns(), rows), vector, basis);
    }

    /** Where vectors (n, C) lie in the picture, (n, k). */
    Matrix placed(Matrix vectors) {
        return frame.projection().place(vectors, basis);
    }

    /** Past points of the trailed words, oldest first. */
    List<Matrix> trails() {
        return trails;
    }

    /** The first points of the trailed words. */
    Optional<Matrix> start() {
        return start;
    }

    /** By how much the shown plane still has to turn to be the one asked for. */
    double degreesLeft() {
        return degreesLeft;
    }

    /** Share of the best plane's variance that the shown plane holds. */
    double shareOfBest() {
        return turned && !turning ? 1 : frame.projection().shareOfBest();
    }
}
