package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.driftscope.math.Matrix;
import org.driftscope.text.Example;
import org.junit.jupiter.api.Test;

class WordHeadingTest {
    /** 0 is followed by 1, 1 and 2. */
    private static final List<Example> CORPUS =
            List.of(new Example(0, 0, 1, 2), new Example(1, 0, 1), new Example(2, 2, 0, 2));

    private static final Matrix OUTPUTS =
            Matrix.copyOf(3, 2, new float[] {8, -3, 3, 0, 0, 3});

    @Test
    void theTargetIsTheMeanOfWhatFollows() {
        Matrix start = Matrix.copyOf(3, 2, new float[] {1, 1, 0, 0, 0, 0});
        Matrix now = Matrix.copyOf(3, 2, new float[] {1, 3, 0, 0, 0, 0});
        WordHeading heading = WordHeading.of(start, now, OUTPUTS, CORPUS, 0).orElseThrow();
        assertEquals(3, heading.occurrences());
        assertEquals(Matrix.copyOf(1, 2, new float[] {2, 1}), heading.target());
        assertEquals(Matrix.copyOf(1, 2, new float[] {0, 2}), heading.drift());
        assertEquals(1 / Math.sqrt(5), heading.cosine(), 1e-6);
        // predicted are 1, 2, 1, 0, 2: their mean is (14, 3) / 5, which leaves (-0.8, 0.4)
        assertEquals(0.4 / Math.sqrt(0.8), heading.centredCosine(), 1e-6);
    }

    @Test
    void aLastTokenHeadsNowhere() {
        List<Example> last = List.of(new Example(0, 0, 1));
        assertTrue(WordHeading.of(OUTPUTS, OUTPUTS, OUTPUTS, last, 1).isEmpty());
    }
}
