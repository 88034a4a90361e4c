package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.driftscope.math.Matrix;
import org.driftscope.math.SeededRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingleCosinesTest {
    @ParameterizedTest
    @CsvSource({"1,2", "5,3", "127,16", "128,64", "129,30", "300,128"})
    void eachPairIsAsNearTheExactCosineAsIsPromised(int words, int channels) {
        SeededRandom random = new SeededRandom(8);
        float[] values = new float[words * channels];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (1 + random.nextGaussian()); // more than half of the terms add up
        }
        Matrix rows = Matrix.copyOf(words, channels, values);
        UnitVectors units = new UnitVectors(IntStream.range(0, words).toArray());
        units.load(rows);
        try (SingleCosines cosines = new SingleCosines(words, units.channels())) {
            cosines.load(units);
            float[] row = new float[words];
            int word = 0;
            for (int block = 0; block < cosines.blocks(); block++) {
                cosines.compute(block);
                int first = word;
                for (int r = 0; r < cosines.rows(block); r++, word++) {
                    cosines.copyRow(r, row);
                    for (int other = first; other < words; other++) {
                        double exact = PairSimilarity.cosine(rows, word, other);
                        assertEquals(exact, row[other], cosines.error());
                    }
                }
            }
            assertEquals(words, word);
            assertTrue(cosines.error() < (channels + 8) * 0x1p-24);
        }
    }
}
