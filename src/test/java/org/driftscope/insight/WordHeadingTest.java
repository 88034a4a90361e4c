package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.driftscope.math.Matrix;
import org.driftscope.math.SeededRandom;
import org.driftscope.model.Activation;
import org.driftscope.model.ActiveParts;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.ParameterLayout;
import org.driftscope.model.Positions;
import org.driftscope.model.Quantity;
import org.driftscope.model.Site;
import org.driftscope.text.Example;
import org.junit.jupiter.api.Test;

class WordHeadingTest {
    /** 0 is followed by 1, 1 and 2. */
    private static final List<Example> CORPUS =
            List.of(new Example(0, 0, 1, 2), new Example(1, 0, 1), new Example(2, 2, 0, 2));

    private static final Matrix START = Matrix.copyOf(3, 2, new float[] {1, 1, 0, 0, 0, 0});

    private static ModelConfig config(boolean tied) {
        return new ModelConfig(3, 2, 1, 1, 2, 4, Activation.GELU, Positions.SINUSOIDAL, tied, 0.5);
    }

    @Test
    void anInputIsDrawnToWhatFollowsIt() {
        ModelConfig config = config(false);
        ParameterLayout layout = new ParameterLayout(config);
        float[] weights = new float[layout.size()];
        System.arraycopy(new float[] {1, 3}, 0, weights, 0, 2); // E[0] moved by (0, 2)
        int output = layout.parameter("output.weight").offset();
        System.arraycopy(new float[] {8, -3, 3, 0, 0, 3}, 0, weights, output, 6);
        ModelCopy copy =
                new ModelCopy(config, ActiveParts.ALL, Matrix.owning(1, weights.length, weights));
        WordHeading heading = WordHeading.of(copy, START, CORPUS, 0).orElseThrow();
        assertFalse(heading.asOutput());
        assertEquals(3, heading.occurrences());
        assertEquals(Matrix.copyOf(1, 2, new float[] {0, 2}), heading.drift());
        // What follows 0 has the mean (6, 3) / 3. All that is predicted is 1, 2, 1, 0 and 2: the
        // mean (14, 3) / 5. Their difference is (-0.8, 0.4).
        assertEquals(-0.8, heading.target().get(0, 0), 1e-6);
        assertEquals(0.4, heading.target().get(0, 1), 1e-6);
        assertEquals(0.4 / Math.sqrt(0.8), heading.cosine(), 1e-6);
        List<Example> last = List.of(new Example(0, 0, 1));
        assertTrue(WordHeading.of(copy, START, last, 1).isEmpty(), "nothing follows it");
    }

    /** 2 comes next at the end of sentences 0 and 2. */
    @Test
    void aTiedWordIsDrawnToTheContextsBeforeIt() {
        try (LanguageModel model = new LanguageModel(config(true), new SeededRandom(3))) {
            ModelCopy copy = model.copy();
            Matrix first = vectors(copy, 0);
            Matrix second = vectors(copy, 1);
            Matrix third = vectors(copy, 2);
            WordHeading heading = WordHeading.of(copy, Matrix.zeros(3, 2), CORPUS, 2).orElseThrow();
            assertTrue(heading.asOutput());
            assertEquals(2, heading.occurrences());
            for (int c = 0; c < 2; c++) {
                double own = (first.get(1, c) + third.get(1, c)) / 2.0;
                double all =
                        (first.get(0, c)
                                        + first.get(1, c)
                                        + second.get(0, c)
                                        + third.get(0, c)
                                        + third.get(1, c))
                                / 5.0;
                assertEquals(own - all, heading.target().get(0, c), 1e-6);
                assertEquals(copy.tokenEmbeddings().get(2, c), heading.drift().get(0, c));
            }
        }
    }

    private static Matrix vectors(ModelCopy copy, int sentence) {
        return new SentenceTrace(copy, CORPUS.get(sentence)).of(Site.of(Quantity.FINAL_NORM));
    }
}
