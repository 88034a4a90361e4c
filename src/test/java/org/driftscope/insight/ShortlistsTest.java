package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.driftscope.math.Matrix;
import org.driftscope.math.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against all pairs compared and sorted in double precision. */
class ShortlistsTest {
    private static final int NEAREST = 3;
    private static final int CROWD = 5;

    private final SeededRandom random = new SeededRandom(6);

    private float[] scattered(int words, int channels) {
        float[] values = new float[words * channels];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }

    /** Crowds of a few words around random ones, by how much each coordinate differs. */
    private float[] crowded(int words, int channels, double difference) {
        float[] values = scattered(words, channels);
        for (int i = 0; i < values.length; i++) {
            int word = i / channels;
            double centre = values[(word - word % CROWD) * channels + i % channels];
            values[i] = (float) (centre * (1 + difference * random.nextGaussian()));
        }
        return values;
    }

    private static UnitVectors units(int words, float[] values) {
        UnitVectors units = new UnitVectors(IntStream.range(0, words).toArray());
        units.load(Matrix.copyOf(words, values.length / words, values));
        return units;
    }

    /** The numbers of the nearest, the smaller ones first where they are equally near. */
    private static int[] nearest(UnitVectors units, int word, int words) {
        return IntStream.range(0, words)
                .filter(other -> other != word)
                .boxed()
                .sorted(Comparator.comparingDouble(other -> -units.cosine(word, other)))
                .limit(NEAREST)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Fails where one of the nearest is missing; how many lists were complete. */
    private static int assertNoneIsMissing(Shortlists lists, UnitVectors units, int words) {
        int complete = 0;
        for (int word = 0; word < words; word++) {
            if (lists.complete(word)) {
                complete++;
                int own = word;
                int[] listed =
                        IntStream.range(0, lists.count(word))
                                .map(rank -> lists.other(own, rank))
                                .toArray();
                for (int other : nearest(units, word, words)) {
                    assertTrue(
                            IntStream.of(listed).anyMatch(o -> o == other),
                            () -> own + " lacks " + other + " in " + Arrays.toString(listed));
                }
            }
        }
        return complete;
    }

    private static int fillAndCheck(int words, float[] values, NearestLists last) {
        UnitVectors units = units(words, values);
        try (Shortlists lists = new Shortlists(words, units.channels(), NEAREST)) {
            lists.fill(units, last);
            return assertNoneIsMissing(lists, units, words);
        }
    }

    private static NearestLists none(int words) {
        return new NearestLists(words, NEAREST);
    }

    /** The nearest of these vectors, or of one another in any case. */
    private static NearestLists nearestOf(int words, float[] values) {
        UnitVectors units = units(words, values);
        NearestLists lists = none(words);
        for (int word = 0; word < words; word++) {
            for (int other : nearest(units, word, words)) {
                lists.offer(word, other, units.cosine(word, other));
            }
        }
        return lists;
    }

    @ParameterizedTest
    @CsvSource({
        "4,2", "7,3", "8,16", "9,64", "127,16", "128,32", "129,30", "135,64", "136,128", "257,10"
    })
    void scatteredVectorsHaveCompleteLists(int words, int channels) {
        float[] values = scattered(words, channels);
        assertEquals(words, fillAndCheck(words, values, none(words)));
        assertEquals(words, fillAndCheck(words, values, nearestOf(words, values)));
        float[] others = scattered(words, channels);
        assertEquals(words, fillAndCheck(words, values, nearestOf(words, others)));
    }

    @ParameterizedTest
    @CsvSource({
        "1e-2,16",
        "1e-3,16",
        "1e-4,16",
        "1e-5,16",
        "1e-6,16",
        "1e-7,16",
        "1e-6,2",
        "1e-6,5",
        "1e-6,128",
        "3e-7,64"
    })
    void vectorsThatSinglePrecisionCannotTellApartAreAllListed(double difference, int channels) {
        int words = 180;
        float[] values = crowded(words, channels, difference);
        assertTrue(fillAndCheck(words, values, none(words)) > 0);
        assertTrue(fillAndCheck(words, values, nearestOf(words, values)) > 0);
        float[] others = scattered(words, channels);
        assertTrue(fillAndCheck(words, values, nearestOf(words, others)) > 0);
    }

    @Test
    void moreEqualVectorsThanThereIsRoomForLeaveTheirListsIncomplete() {
        int words = 40;
        float[] values = scattered(words, 6);
        for (int word = 0; word < 20; word++) { // alike, and then 10 of length 0
            System.arraycopy(values, 0, values, word * 6, 6);
        }
        Arrays.fill(values, 20 * 6, 30 * 6, 0);
        int complete = fillAndCheck(words, values, none(words));
        assertTrue(complete <= 10, complete + " lists are complete");
    }
}
