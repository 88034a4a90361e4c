package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.driftscope.insight.Contribution.Way;
import org.driftscope.math.Matrix;
import org.junit.jupiter.api.Test;

class PartGroupTest {
    private static final Matrix TOTAL = Matrix.copyOf(1, 2, new float[] {3, 1});

    private static Contribution part(int sentence, int predicted, Way way, float x, float y) {
        return new Contribution(
                sentence,
                OptionalInt.of(0),
                predicted,
                way,
                Matrix.copyOf(1, 2, new float[] {x, y}));
    }

    /** (1, 0) + (0, 2) + (2, -1) = (3, 1); along it they reach 3, 2 and 5 of 10. */
    private static final List<Contribution> PARTS =
            List.of(
                    part(0, 1, Way.LOCAL, 1, 0),
                    part(0, 2, Way.ATTENTION, 0, 2),
                    part(7, 1, Way.LOCAL, 2, -1));

    private static List<Double> shares(PartGrouping grouping) {
        return PartGroup.of(PARTS, TOTAL, grouping).stream()
                .map(group -> Math.rint(group.share() * 1e6) / 1e6)
                .toList();
    }

    @Test
    void aShareIsTheLengthAlongTheWhole() {
        assertEquals(List.of(0.5, 0.3, 0.2), shares(PartGrouping.PART));
        assertEquals(List.of(0.5, 0.3, 0.2), shares(PartGrouping.PREDICTION));
    }

    @Test
    void sharesOfAGroupAddUp() {
        List<PartGroup> sentences = PartGroup.of(PARTS, TOTAL, PartGrouping.SENTENCE);
        assertEquals(0.5, sentences.get(0).share(), 1e-9);
        assertEquals(Math.sqrt(5), sentences.get(0).length(), 1e-6);
        assertEquals(List.of(0.8, 0.2), shares(PartGrouping.WAY));
    }

    @Test
    void whereNothingIsLeftThereAreNoShares() {
        PartGroup only =
                PartGroup.of(PARTS.subList(0, 1), Matrix.zeros(1, 2), PartGrouping.PART).get(0);
        assertEquals(0, only.share());
        assertEquals(1, only.length());
    }
}
