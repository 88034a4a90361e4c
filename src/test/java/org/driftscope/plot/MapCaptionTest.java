package org.driftscope.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;
import org.driftscope.math.Matrix;
import org.driftscope.projection.AxisMeaning;
import org.driftscope.projection.Basis;
import org.driftscope.projection.Projection;
import org.driftscope.projection.ShownAxis;
import org.driftscope.projection.Viewing;
import org.driftscope.projection.WordPair;
import org.junit.jupiter.api.Test;

class MapCaptionTest {
    private static final ShownAxis FIRST = new ShownAxis(new AxisMeaning.Component(1), 0.31);
    private static final ShownAxis SECOND = new ShownAxis(new AxisMeaning.Component(2), 0.2);
    private static final ShownAxis FOURTH = new ShownAxis(new AxisMeaning.Component(4), 0.1);
    private static final ShownAxis DOG =
            new ShownAxis(new AxisMeaning.Difference(new WordPair("dog", "coffee"), 0), 0.15);
    private static final ShownAxis MORNING =
            new ShownAxis(new AxisMeaning.Difference(new WordPair("morning", "bread"), 12.4), 0.08);
    private static final ShownAxis REST = new ShownAxis(new AxisMeaning.Rest(), 0.25);

    private static Projection projection(OptionalLong held, boolean unit, ShownAxis... axes) {
        int k = axes.length;
        double[][] unitVectors = new double[k][3];
        for (int j = 0; j < k; j++) {
            unitVectors[j][j] = 1;
        }
        Basis basis = new Basis(new double[3], unitVectors);
        return new Projection(
                Matrix.owning(1, k, new float[k]),
                basis,
                basis,
                List.of(0.31, 0.23, 0.2).subList(0, k),
                0.5,
                List.of(0),
                new Viewing(List.of(axes), held, unit));
    }

    private static MapCaption caption(boolean aligned, Projection projection) {
        return new MapCaption(projection, aligned, 1, 0);
    }

    private static OptionalLong never() {
        return OptionalLong.empty();
    }

    @Test
    void otherComponentsAreNumbered() {
        Projection projection = projection(never(), false, FIRST, FOURTH);

        assertEquals(
                "Plane of the components 1 and 4, 41 % of the variance (best\u00a0plane:\u00a054\u00a0%)",
                caption(true, projection).text());
        assertEquals(List.of(), caption(true, projection).axisNames());
        assertEquals(List.of("PC1 31 %", "PC4 10 %"), caption(false, projection).axisNames());
        assertEquals(
                "The components 1, 4 and 2, 61 % of the variance (best\u00a0space:\u00a074\u00a0%)",
                caption(false, projection(never(), false, FIRST, FOURTH, SECOND)).text());
    }

    @Test
    void aViewThatLagsSaysHowFar() {
        assertEquals(
                "Plane of the components 1 and 4, 41 % of the variance (best\u00a0plane:\u00a054\u00a0%)"
                        + " · view still turns, 17° to go",
                new MapCaption(projection(never(), false, FIRST, FOURTH), true, 0.7, 17.3).text());
    }

    @Test
    void keptAxesSayOfWhichStep() {
        Projection projection = projection(OptionalLong.of(1200), false, FIRST, SECOND);

        assertEquals(
                "Plane of the components 1 and 2 of step 1,200, kept, 51 % of the variance"
                        + " (best\u00a0plane:\u00a054\u00a0%)",
                caption(true, projection).text());
        assertEquals(
                List.of("PC1 of step 1,200, 31 %", "PC2 of step 1,200, 20 %"),
                caption(false, projection).axisNames());
        assertEquals(
                "The components 1 and 2 of the random start, kept, 51 % of the variance"
                        + " (best\u00a0plane:\u00a054\u00a0%)",
                caption(false, projection(OptionalLong.of(0), false, FIRST, SECOND)).text());
    }

    @Test
    void axesFromWordsSayWhatWasDoneToThem() {
        Projection projection = projection(never(), false, DOG, MORNING, REST);

        assertEquals(
                "Across dog − coffee, up morning − bread (turned 12° to a right angle),"
                        + " in depth the main direction of the rest, 48 % of the variance"
                        + " (best\u00a0space:\u00a074\u00a0%)",
                caption(true, projection).text());
        assertEquals(
                List.of("dog − coffee 15 %", "morning − bread, turned 12°, 8 %", "rest 25 %"),
                caption(true, projection).axisNames());
        assertEquals(
                "Across dog − coffee, up morning − bread (turned 12° to a right angle),"
                        + " as at step 30, 23 % of the variance (best\u00a0plane:\u00a054\u00a0%)",
                caption(true, projection(OptionalLong.of(30), false, DOG, MORNING)).text());
    }

    @Test
    void lengthOneIsSaid() {
        assertEquals(
                "Plane of the two main components, 54 % of the variance"
                        + " · each vector at length 1",
                caption(true, projection(never(), true, FIRST, SECOND)).text());
    }
}
