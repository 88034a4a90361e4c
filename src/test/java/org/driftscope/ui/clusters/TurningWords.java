package org.driftscope.ui.clusters;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.driftscope.insight.ClusterMeasures;
import org.driftscope.math.Matrix;
import org.driftscope.projection.Basis;
import org.driftscope.projection.Projection;
import org.driftscope.run.Frame;
import org.driftscope.run.RunState;
import org.driftscope.ui.HandMade;

/** Frames of the seven tokens by hand, each somewhere on a circle and the picture the same. */
final class TurningWords {
    private TurningWords() {}

    /** The dog runs are near each other, and so are . cat drinks milk. */
    static Frame start() {
        return frame(1, 0, 5, 12, 90, 97, 109, 126);
    }

    /** The full stop and drinks have come to the dog and runs has left it. */
    static Frame later() {
        return frame(2, 0, 5, 60, 20, 97, 2, 126);
    }

    private static Frame frame(long step, int... degrees) {
        float[] values = new float[2 * degrees.length];
        for (int id = 0; id < degrees.length; id++) {
            values[2 * id] = (float) Math.cos(Math.toRadians(degrees[id]));
            values[2 * id + 1] = (float) Math.sin(Math.toRadians(degrees[id]));
        }
        Matrix embeddings = Matrix.owning(degrees.length, 2, values);
        Basis basis = new Basis(new double[2], new double[][] {{1, 0}, {0, 1}});
        Frame frame = HandMade.frame(step, RunState.PAUSED);
        return new Frame(
                step,
                frame.state(),
                frame.result(),
                frame.corpusLoss(),
                Optional.of(new ClusterMeasures(0.1 * step, 0.25 * step)),
                OptionalLong.empty(),
                embeddings,
                embeddings,
                new Projection(
                        basis.project(embeddings),
                        basis,
                        basis,
                        List.of(0.6, 0.4),
                        1.0,
                        List.of(0, 1, 2, 3, 4, 5, 6)),
                frame.losses(),
                frame.corpusLosses(),
                frame.stopped(),
                frame.problem());
    }
}
