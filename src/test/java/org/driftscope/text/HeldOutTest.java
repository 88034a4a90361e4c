package org.driftscope.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.driftscope.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldOutTest {
    private static Dataset dataset(int sentences) {
        List<String> texts =
                IntStream.range(0, sentences).mapToObj(i -> "word" + i + " follows").toList();
        return Dataset.of(new Corpus("c", "", "", texts, List.of()), TextSettings.DEFAULT);
    }

    /** The share of the sentences, rounded, but one at least. */
    @ParameterizedTest
    @CsvSource({"10, 0, 0", "10, 30, 3", "10, 1, 1", "11, 50, 6", "200, 10, 20"})
    void theShareIsRounded(int sentences, int percent, int expected) {
        Set<Integer> held = HeldOut.sentences(dataset(sentences), percent, 1);
        assertEquals(expected, held.size());
        assertTrue(held.stream().allMatch(s -> s >= 0 && s < sentences));
    }

    @Test
    void theSeedDraws() {
        Dataset dataset = dataset(100);
        assertEquals(HeldOut.sentences(dataset, 20, 1), HeldOut.sentences(dataset, 20, 1));
        assertNotEquals(HeldOut.sentences(dataset, 20, 1), HeldOut.sentences(dataset, 20, 2));
    }

    /**
     * Every sentence has its chance: over 400 seeds about 80 times in 400, binomial within 5 sd.
     */
    @Test
    void noSentenceIsPreferred() {
        Dataset dataset = dataset(10);
        int[] held = new int[10];
        for (int seed = 0; seed < 400; seed++) {
            HeldOut.sentences(dataset, 20, seed).forEach(s -> held[s]++);
        }
        for (int count : held) {
            assertEquals(80, count, 40);
        }
    }

    @Test
    void oneSentenceCannotBeSpared() {
        ProblemException refused =
                assertThrows(ProblemException.class, () -> HeldOut.sentences(dataset(1), 10, 1));
        assertTrue(refused.getMessage().contains("only one sentence"));
    }
}
