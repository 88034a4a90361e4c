package org.driftscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.driftscope.insight.Neighbor;
import org.driftscope.math.Matrix;
import org.driftscope.plot.TokenSet;
import org.driftscope.projection.Basis;
import org.driftscope.projection.Projection;
import org.driftscope.run.Frame;
import org.driftscope.run.RunState;
import org.junit.jupiter.api.Test;

class NearestWordsTest {
    private final NearestWords nearest = new NearestWords();

    /** Word 0 points east, word 1 so many degrees from it, word 2 north-west, all others north. */
    private static Frame frame(int words, double degrees, RunState state, List<Integer> fitted) {
        float[] values = new float[2 * words];
        for (int id = 3; id < words; id++) {
            values[2 * id + 1] = 1;
        }
        values[0] = 1;
        values[2] = (float) Math.cos(Math.toRadians(degrees));
        values[3] = (float) Math.sin(Math.toRadians(degrees));
        values[4] = -1;
        values[5] = 1;
        Matrix embeddings = Matrix.owning(words, 2, values);
        Basis basis = new Basis(new double[2], new double[][] {{1, 0}, {0, 1}});
        return new Frame(
                0,
                state,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                embeddings,
                embeddings,
                new Projection(embeddings, basis, basis, List.of(0.5, 0.5), 1, fitted),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private double cosineToTheFirst() {
        return nearest.of(0).get(0).cosine();
    }

    @Test
    void areFoundAmongTheFittedWordsOrAmongAllWhereWanted() {
        nearest.show(frame(4, 60, RunState.PAUSED, List.of(0, 1, 2)));
        assertEquals(List.of(1, 2), nearest.of(0).stream().map(Neighbor::tokenId).toList());

        nearest.amongAllProperty().set(true);

        assertEquals(List.of(1, 3, 2), nearest.of(0).stream().map(Neighbor::tokenId).toList());
    }

    @Test
    void ofFewWordsAreFoundAnewWithEachFrame() {
        nearest.show(frame(4, 60, RunState.PLAYING, List.of(0, 1, 2)));
        assertEquals(0.5, cosineToTheFirst(), 1e-6);
        nearest.show(frame(4, 0, RunState.PLAYING, List.of(0, 1, 2)));
        assertEquals(1, cosineToTheFirst(), 1e-6);
    }

    @Test
    void ofManyWordsAreFoundAnewWithEveryTwentiethFrameAndWithAPause() {
        List<Integer> fitted = List.of(0, 1, 2);
        nearest.show(frame(60_000, 60, RunState.PLAYING, fitted));
        assertEquals(0.5, cosineToTheFirst(), 1e-6);
        for (int i = 1; i < 20; i++) {
            nearest.show(frame(60_000, 0, RunState.PLAYING, fitted));
            assertEquals(0.5, cosineToTheFirst(), 1e-6);
        }
        nearest.show(frame(60_000, 0, RunState.PLAYING, fitted));
        assertEquals(1, cosineToTheFirst(), 1e-6);
        nearest.show(frame(60_000, 60, RunState.PAUSED, fitted));
        assertEquals(0.5, cosineToTheFirst(), 1e-6);
    }

    @Test
    void thereAreNoneOfAnotherRunBeforeItsFirstFrame() {
        nearest.show(frame(4, 60, RunState.PAUSED, List.of(0, 1, 2)));
        nearest.forget();
        assertEquals(List.of(), nearest.of(0));
        assertEquals(List.of(), nearest.of(Selection.NONE));
    }

    @Test
    void wordsThatAreLeftOutAreNotNamed() {
        nearest.amongAllProperty().set(true);
        nearest.show(frame(4, 60, RunState.PAUSED, List.of(0, 1, 2)));

        nearest.leftOutProperty().set(TokenSet.of(List.of(0, 3)));

        assertEquals(List.of(1, 2), nearest.of(0).stream().map(Neighbor::tokenId).toList());
    }
}
