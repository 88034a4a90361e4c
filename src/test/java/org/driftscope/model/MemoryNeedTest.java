package org.driftscope.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.math.SeededRandom;
import org.driftscope.problem.ProblemException;
import org.junit.jupiter.api.Test;

class MemoryNeedTest {
    private static ModelConfig config(int vocabulary, int channels) {
        return new ModelConfig(
                vocabulary, channels, 1, 2, 64, 6, Activation.GELU, Positions.LEARNED, true, 0.1);
    }

    @Test
    void parametersNeedFourVectorsOfTheirNumber() {
        MemoryNeed need = MemoryNeed.ofParameters(config(70, 16));
        assertEquals(2 * 4534 * 4, need.offHeap());
        assertEquals(2 * 4534 * 4, need.heap());
    }

    @Test
    void aModelTooLargeForTheMachineIsRefusedInWords() {
        ProblemException problem =
                assertThrows(
                        ProblemException.class,
                        () -> new LanguageModel(config(100_000, 4_000), new SeededRandom(1)));
        assertTrue(problem.getMessage().contains("MB"), problem.getMessage());
    }

    @Test
    void garbageThatIsNotYetCollectedIsNoReasonToRefuse() {
        System.gc();
        long free = freeHeap();
        MemoryNeed need = new MemoryNeed(0, (long) (0.9 * free), 1);
        List<byte[]> run = megabytes(free / 3_000_000);
        assertThrows(ProblemException.class, need::requireRoom);
        run.clear();
        need.requireRoom();
    }

    private static List<byte[]> megabytes(long count) {
        List<byte[]> arrays = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            arrays.add(new byte[1_000_000]);
        }
        return arrays;
    }

    private static long freeHeap() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.maxMemory() - (runtime.totalMemory() - runtime.freeMemory());
    }

    @Test
    void aBatchTooLargeForTheMachineIsRefusedInWords() {
        try (LanguageModel model = new LanguageModel(config(70, 16), new SeededRandom(1))) {
            ProblemException problem =
                    assertThrows(
                            ProblemException.class,
                            () -> model.newPass(new Capacity(100_000_000, 100_000)));
            assertTrue(problem.getMessage().contains("smaller batch"), problem.getMessage());
        }
    }

    /**
     * A table of 30,002 words by 20,000 tokens has 600 million numbers, 2.4 GB: more than one
     * buffer can hold.
     */
    @Test
    void aTableTooLargeForOneBufferIsRefusedInWords() {
        try (LanguageModel model = new LanguageModel(config(30_002, 16), new SeededRandom(1))) {
            ProblemException problem =
                    assertThrows(
                            ProblemException.class, () -> model.newPass(new Capacity(20_000, 2)));
            assertTrue(problem.getMessage().contains("600 million"), problem.getMessage());
        }
    }
}
