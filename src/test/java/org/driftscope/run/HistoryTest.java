package org.driftscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.driftscope.math.Matrix;
import org.driftscope.model.Activation;
import org.driftscope.model.ActiveParts;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.Positions;
import org.junit.jupiter.api.Test;

class HistoryTest {
    /** A quarter of a million numbers, so that twelve of them fill the room. */
    private static PastStep large(long step) {
        ModelConfig config =
                new ModelConfig(10, 2, 1, 1, 1, 1, Activation.RELU, Positions.NONE, true, 0.1);
        return new PastStep(
                step,
                new ModelCopy(config, ActiveParts.ALL, Matrix.zeros(1, 240_000)),
                Matrix.zeros(10, 1_000),
                List.of());
    }

    @Test
    void whereTheRoomIsFullEverySecondStepIsDropped() {
        History history = new History();
        for (long step = 0; step <= 40; step++) {
            if (history.wants(step)) {
                history.keep(large(step));
            }
        }
        List<Long> kept = history.steps().stream().map(PastStep::step).toList();
        assertEquals(List.of(0L, 4L, 8L, 12L, 16L, 20L, 24L, 28L, 32L, 36L, 40L), kept);
    }

    @Test
    void aStepThatIsNotWantedIsKeptUntilTheNext() {
        History history = new History();
        for (long step = 0; step <= 40; step++) {
            if (history.wants(step)) {
                history.keep(large(step));
            }
        }
        history.keep(large(41));
        assertEquals(41, history.steps().get(history.steps().size() - 1).step());
        history.addGradient(Matrix.zeros(1, 2)); // of step 42
        assertEquals(40, history.steps().get(history.steps().size() - 1).step());
    }

    @Test
    void gradientsAddUp() {
        History history = new History();
        history.addGradient(Matrix.copyOf(1, 2, new float[] {1, -2}));
        history.addGradient(Matrix.copyOf(1, 2, new float[] {0.5f, 4}));
        assertEquals(
                Matrix.copyOf(1, 2, new float[] {1.5f, 2}), history.gradientSum(1, 2).toMatrix());
        assertTrue(history.steps().isEmpty());
    }
}
