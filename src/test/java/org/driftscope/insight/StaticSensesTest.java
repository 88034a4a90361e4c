package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.driftscope.math.Matrix;
import org.driftscope.text.Category;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;
import org.driftscope.text.TextSettings;
import org.junit.jupiter.api.Test;

class StaticSensesTest {
    /** About the mean of all four, which is 0, orange lies 45 degrees from apple and from red. */
    @Test
    void aWordHalfWayHasTheSameCosineToBothSenses() {
        Dataset dataset =
                Dataset.of(
                        new Corpus(
                                "by hand",
                                "",
                                "none",
                                List.of("apple red orange blank ."),
                                List.of(
                                        new Category("fruit", List.of("apple", "orange")),
                                        new Category("colours", List.of("red", "orange")),
                                        new Category("others", List.of("blank")))),
                        TextSettings.DEFAULT);
        Matrix embeddings = Matrix.copyOf(5, 2, new float[] {2, 0, 0, 2, 1, 1, -3, -3, 9, 9});
        List<Double> cosines = StaticSenses.cosines(dataset, embeddings, 2);
        assertEquals(2, cosines.size());
        assertEquals(Math.sqrt(0.5), cosines.get(0), 1e-6);
        assertEquals(Math.sqrt(0.5), cosines.get(1), 1e-6);
    }
}
