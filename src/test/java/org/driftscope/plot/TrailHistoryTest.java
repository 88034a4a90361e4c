package org.driftscope.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.driftscope.math.Matrix;
import org.driftscope.projection.Basis;
import org.junit.jupiter.api.Test;

class TrailHistoryTest {
    private static final Basis FIRST_TWO =
            new Basis(new double[3], new double[][] {{1, 0, 0}, {0, 1, 0}});
    private static final Basis LAST_TWO =
            new Basis(new double[3], new double[][] {{0, 1, 0}, {0, 0, 1}});

    private static Matrix embeddings(float x) {
        return Matrix.copyOf(2, 3, new float[] {9, 9, 9, x, 2 * x, 3 * x});
    }

    @Test
    void thePastIsSeenInTodaysBasis() {
        TrailHistory history = new TrailHistory(List.of(1));
        history.add(0, embeddings(1));
        history.add(1, embeddings(2));

        assertEquals(
                List.of(
                        Matrix.copyOf(1, 2, new float[] {1, 2}),
                        Matrix.copyOf(1, 2, new float[] {2, 4})),
                history.projected(FIRST_TWO));
        assertEquals(Matrix.copyOf(1, 2, new float[] {4, 6}), history.projected(LAST_TWO).get(1));
    }

    /** Of a run that was opened at step 40, which began where it is told. */
    @Test
    void theFirstStepThatIsSeenIsNotTakenForTheStart() {
        TrailHistory history = new TrailHistory(List.of());
        history.follow(List.of(1));
        history.add(40, embeddings(5));
        assertEquals(Optional.empty(), history.projectedStart(FIRST_TWO));

        history.beginWith(embeddings(1));
        history.add(41, embeddings(6));
        assertEquals(1, history.projectedStart(FIRST_TWO).orElseThrow().get(0, 0));

        history.forgetTrails();
        history.add(90, embeddings(8));
        assertEquals(1, history.projected(FIRST_TWO).size());
        assertEquals(1, history.projectedStart(FIRST_TWO).orElseThrow().get(0, 0));
    }

    /** The words to follow are known only with the first frame. */
    @Test
    void theStartMayBeToldBeforeTheWords() {
        TrailHistory history = new TrailHistory(List.of());
        history.beginWith(embeddings(1));
        history.follow(List.of(1));
        history.add(40, embeddings(5));
        assertEquals(1, history.projectedStart(FIRST_TWO).orElseThrow().get(0, 0));
    }

    @Test
    void theStartIsKeptWhenItsPictureIsLongGone() {
        TrailHistory history = new TrailHistory(List.of(1));
        for (int step = 0; step < 100; step++) {
            history.add(step, embeddings(step + 1));
        }

        assertEquals(TrailHistory.MOST_PICTURES, history.projected(FIRST_TWO).size());
        assertEquals(61, history.projected(FIRST_TWO).get(0).get(0, 0));
        assertEquals(1, history.projectedStart(FIRST_TWO).orElseThrow().get(0, 0));
    }

    @Test
    void aStepSeenTwiceCountsOnceAndAnEarlierOneStartsAnew() {
        TrailHistory history = new TrailHistory(List.of(1));
        history.add(4, embeddings(1));
        history.add(4, embeddings(1));
        assertEquals(1, history.projected(FIRST_TWO).size());

        history.add(0, embeddings(7));

        assertEquals(1, history.projected(FIRST_TWO).size());
        assertEquals(7, history.projectedStart(FIRST_TWO).orElseThrow().get(0, 0));
    }

    @Test
    void hugeVocabulariesStayWithinTheBudget() {
        // 100,000 words of 64 channels are 25.6 MB: one picture fits into the budget, two don't.
        TrailHistory history = new TrailHistory(IntStream.range(0, 100_000).boxed().toList());
        Basis basis = new Basis(new double[64], new double[2][64]);
        history.add(0, Matrix.owning(100_000, 64, new float[6_400_000]));
        history.add(1, Matrix.owning(100_000, 64, new float[6_400_000]));

        assertEquals(1, history.projected(basis).size());
        assertTrue(history.projectedStart(basis).isPresent());
    }

    @Test
    void otherWordsBeginTheirTrailAnewButKeepTheirStart() {
        TrailHistory history = new TrailHistory(List.of(1));
        history.add(0, embeddings(1));
        history.add(1, embeddings(2));

        history.follow(List.of(1, 0));
        history.add(1, embeddings(2));
        history.add(2, embeddings(3));

        assertEquals(2, history.projected(FIRST_TWO).size());
        assertEquals(
                Matrix.copyOf(2, 2, new float[] {1, 2, 9, 9}),
                history.projectedStart(FIRST_TWO).orElseThrow());
        assertEquals(
                Matrix.copyOf(2, 2, new float[] {3, 6, 9, 9}), history.projected(FIRST_TWO).get(1));
    }
}
