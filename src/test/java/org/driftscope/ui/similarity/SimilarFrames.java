package org.driftscope.ui.similarity;

import org.driftscope.math.Matrix;
import org.driftscope.run.Frame;
import org.driftscope.run.RunState;
import org.driftscope.ui.HandMade;

/** Frames of {@link HandMade#CORPUS} with three words that were moved by hand. */
final class SimilarFrames {
    private static final int DOG = 1;
    private static final int CAT = 4;
    private static final int MILK = 6;

    private SimilarFrames() {}

    /** The random start: dog and cat at right angles, milk opposite to dog. */
    static Frame start() {
        return frame(0, new float[] {1, 0}, new float[] {0, 1}, new float[] {-1, 0});
    }

    /** Dog (3, 4) and cat (4, 3) side by side, milk (-4, 3) at right angles to dog. */
    static Frame later(long step) {
        return frame(step, new float[] {3, 4}, new float[] {4, 3}, new float[] {-4, 3});
    }

    private static Frame frame(long step, float[] dog, float[] cat, float[] milk) {
        Frame frame = HandMade.frame(step, RunState.PAUSED);
        float[] values = frame.embeddings().toArray();
        System.arraycopy(dog, 0, values, 2 * DOG, 2);
        System.arraycopy(cat, 0, values, 2 * CAT, 2);
        System.arraycopy(milk, 0, values, 2 * MILK, 2);
        return new Frame(
                step,
                frame.state(),
                frame.result(),
                frame.corpusLoss(),
                frame.measures(),
                frame.clearStep(),
                Matrix.owning(7, 2, values),
                frame.previousEmbeddings(),
                frame.projection(),
                frame.losses(),
                frame.corpusLosses(),
                frame.stopped(),
                frame.problem());
    }
}
