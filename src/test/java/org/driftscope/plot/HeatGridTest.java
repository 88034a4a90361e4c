package org.driftscope.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.driftscope.math.Matrix;
import org.junit.jupiter.api.Test;

class HeatGridTest {
    private static final float MASKED = Float.NaN;

    @Test
    void cellsFillTheSpaceInWholePixels() {
        // 105 / 10 = 10.5 → 10 wide; 100 / 4 = 25 high
        HeatGrid grid = HeatGrid.within(new Box(30, 20, 105, 100), 4, 10, false);
        assertEquals(new Box(30, 20, 100, 100), grid.box());
        assertEquals(10, grid.cellWidth());
        assertEquals(25, grid.cellHeight());
        assertEquals(60, grid.x(3));
        assertEquals(70, grid.y(2));
        assertTrue(grid.hasLines());
    }

    @Test
    void squareCellsTakeTheSmallerSide() {
        HeatGrid grid = HeatGrid.within(new Box(0, 0, 105, 100), 4, 10, true);
        assertEquals(new Box(0, 0, 100, 40), grid.box());
    }

    @Test
    void fewCellsAreNotBlownUp() {
        HeatGrid grid = HeatGrid.within(new Box(0, 0, 500, 500), 2, 1, false);
        assertEquals(new Box(0, 0, 56, 112), grid.box());
    }

    @Test
    void everyPlaceBelongsToTheCellThatCoversIt() {
        HeatGrid grid = new HeatGrid(4, 10, new Box(30, 20, 100, 100));
        assertEquals(OptionalInt.of(0), grid.columnAt(30));
        assertEquals(OptionalInt.of(2), grid.columnAt(59.9));
        assertEquals(OptionalInt.of(3), grid.columnAt(60));
        assertEquals(OptionalInt.of(9), grid.columnAt(129.9));
        assertEquals(OptionalInt.empty(), grid.columnAt(130));
        assertEquals(OptionalInt.empty(), grid.columnAt(29.9));
        assertEquals(OptionalInt.of(3), grid.rowAt(119));
        assertEquals(OptionalInt.empty(), grid.rowAt(19));
    }

    @Test
    void aMovedGridHasTheSameCells() {
        HeatGrid grid = new HeatGrid(4, 10, new Box(30, 20, 100, 100)).moved(3, -4);
        assertEquals(OptionalInt.of(0), grid.columnAt(33));
        assertEquals(OptionalInt.of(0), grid.rowAt(16));
        assertEquals(10, grid.cellWidth());
    }

    @Test
    void tenThousandRowsOnFiveHundredPixelsAreBlocksOfTwenty() {
        HeatGrid grid = HeatGrid.within(new Box(0, 0, 256, 500), 10_000, 128, false);
        assertEquals(500, grid.blockRows());
        assertEquals(128, grid.blockColumns());
        assertTrue(grid.isAveraged());
        assertEquals(new HeatGrid.Span(0, 19), grid.rowsWith(19));
        assertEquals(new HeatGrid.Span(20, 39), grid.rowsWith(20));
        assertEquals(new HeatGrid.Span(9_980, 9_999), grid.rowsWith(9_999));
        assertEquals(new HeatGrid.Span(7, 7), grid.columnsWith(7));
        assertFalse(grid.hasLines());
        assertEquals(OptionalInt.of(9_999), grid.rowAt(499.99));
        assertEquals(220, grid.rowsPerName()); // 11 pixels of 0.05
    }

    @Test
    void blocksAreAsEvenAsTheyCanBe() {
        // 7 columns on 2.8 pixels: 0.4 each, so at most 3 to a block: 3, 2 and 2.
        HeatGrid grid = new HeatGrid(2, 7, new Box(0, 0, 2.8, 20));
        assertEquals(3, grid.blockColumns());
        assertEquals(new HeatGrid.Span(0, 2), grid.columnsWith(1));
        assertEquals(new HeatGrid.Span(3, 4), grid.columnsWith(3));
        assertEquals(new HeatGrid.Span(5, 6), grid.columnsWith(6));
    }

    @Test
    void aBlockIsTheMeanOfItsCellsThatHaveAValue() {
        HeatGrid grid = new HeatGrid(2, 7, new Box(0, 0, 2.8, 20));
        Matrix values =
                Matrix.copyOf(
                        2,
                        7,
                        new float[] {
                            1, 2, 6, /**/ -1, MASKED, /**/ 3, 9, //
                            0, 0, 0, /**/ 4, 5, /**/ MASKED, MASKED
                        });
        Matrix painted = grid.painted(values);
        assertArrayEquals(new float[] {3, -1, 6, 0, 4.5f, MASKED}, painted.toArray());
    }

    @Test
    void rowsAreAveragedWithinTheirBlock() {
        HeatGrid grid = new HeatGrid(3, 1, new Box(0, 0, 10, 1.5));
        assertEquals(2, grid.blockRows());
        Matrix painted = grid.painted(Matrix.copyOf(3, 1, new float[] {1, 2, 7}));
        assertArrayEquals(new float[] {1.5f, 7}, painted.toArray());
    }

    @Test
    void cellsOfAPixelOrMoreAreLeftAsTheyAre() {
        HeatGrid grid = new HeatGrid(2, 2, new Box(0, 0, 2, 2));
        Matrix values = Matrix.copyOf(2, 2, new float[] {1, 2, 3, 4});
        assertSame(values, grid.painted(values));
    }

    @Test
    void namesAreThinnedOutBelowElevenPixels() {
        assertEquals(1, new HeatGrid(10, 10, new Box(0, 0, 110, 110)).rowsPerName());
        assertEquals(2, new HeatGrid(10, 10, new Box(0, 0, 110, 109)).rowsPerName());
        assertEquals(4, new HeatGrid(10, 10, new Box(0, 0, 30, 109)).columnsPerName());
    }
}
