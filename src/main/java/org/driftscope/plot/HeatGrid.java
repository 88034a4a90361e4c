package org.driftscope.plot;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.driftscope.math.Matrix;

/**
 * Where the cells of a heat map lie. All are of one size, which may be less than a pixel: then so
 * many neighbours as share a pixel are one block, and are painted as their mean.
 *
 * @param rows of the matrix, at least 1
 * @param columns of the matrix, at least 1
 * @param box what they fill, in pixels
 */
public record HeatGrid(int rows, int columns, Box box) {
    /** Larger cells say nothing more. */
    static final double LARGEST_CELL = 56;

    /** From this size on, cells have whole pixels, and lines between them. */
    static final double WHOLE_PIXELS = 8;

    /** Names need so many pixels of height. */
    private static final double NAME_HEIGHT = 11;

    private static final double ROUNDING = 1e-9;

    public HeatGrid {
        if (rows < 1 || columns < 1) {
            throw new IllegalArgumentException(rows + " rows, " + columns + " columns");
        }
    }

    /** The largest cells that fit into {@code area}, from its top left corner on. */
    static HeatGrid within(Box area, int rows, int columns, boolean square) {
        double width = Math.min(LARGEST_CELL, area.width() / columns);
        double height = Math.min(LARGEST_CELL, area.height() / rows);
        if (square) {
            width = Math.min(width, height);
            height = width;
        }
        return new HeatGrid(
                rows,
                columns,
                new Box(area.x(), area.y(), whole(width) * columns, whole(height) * rows));
    }

    private static double whole(double cell) {
        return cell >= WHOLE_PIXELS ? Math.floor(cell) : cell;
    }

    /** The same cells elsewhere. */
    public HeatGrid moved(double dx, double dy) {
        return new HeatGrid(
                rows, columns, new Box(box.x() + dx, box.y() + dy, box.width(), box.height()));
    }

    public double cellWidth() {
        return box.width() / columns;
    }

    public double cellHeight() {
        return box.height() / rows;
    }

    /** The left edge of a column, or one past the last, where the last ends. */
    public double x(int column) {
        return box.x() + column * cellWidth();
    }

    /** The upper edge of a row, or one past the last, where the last ends. */
    public double y(int row) {
        return box.y() + row * cellHeight();
    }

    /** The column at a place; empty beside the cells. */
    public OptionalInt columnAt(double x) {
        return index((x - box.x()) / cellWidth(), columns);
    }

    /** The row at a place; empty beside the cells. */
    public OptionalInt rowAt(double y) {
        return index((y - box.y()) / cellHeight(), rows);
    }

    private static OptionalInt index(double place, int count) {
        return place >= 0 && place < count ? OptionalInt.of((int) place) : OptionalInt.empty();
    }

    /** Whether there is room for lines between the cells. */
    public boolean hasLines() {
        return Math.min(cellWidth(), cellHeight()) >= WHOLE_PIXELS;
    }

    /** How many blocks there are from top to bottom: one a row, or about one a pixel. */
    public int blockRows() {
        return blocks(cellHeight(), rows);
    }

    /** How many blocks there are from left to right: one a column, or about one a pixel. */
    public int blockColumns() {
        return blocks(cellWidth(), columns);
    }

    private static int blocks(double cell, int count) {
        double perPixel = Math.max(1, Math.min(count, Math.ceil(1 / cell - ROUNDING)));
        return (int) Math.ceil(count / perPixel);
    }

    /** Whether some cells are painted together with others. */
    public boolean isAveraged() {
        return blockRows() < rows || blockColumns() < columns;
    }

    /** The rows that are painted together with a row. */
    public Span rowsWith(int row) {
        return Span.around(row, rows, blockRows());
    }

    /** The columns that are painted together with a column. */
    public Span columnsWith(int column) {
        return Span.around(column, columns, blockColumns());
    }

    /**
     * Neighbours that are painted as one; all blocks have the same number of them, or one less.
     *
     * @param first index
     * @param last index
     */
    public record Span(int first, int last) {
        private static Span around(int index, int count, int blocks) {
            int block = block(index, count, blocks);
            return new Span(start(block, count, blocks), start(block + 1, count, blocks) - 1);
        }

        private static int start(long block, int count, int blocks) {
            return (int) ((block * count + blocks - 1) / blocks);
        }
    }

    private static int block(long index, int count, int blocks) {
        return (int) (index * blocks / count);
    }

    /** Every so many rows one has room for its name. */
    public int rowsPerName() {
        return perName(cellHeight());
    }

    /** Every so many columns one has room for its name, written upwards. */
    public int columnsPerName() {
        return perName(cellWidth());
    }

    private static int perName(double cell) {
        return (int) Math.max(1, Math.ceil(NAME_HEIGHT / cell - ROUNDING));
    }

    /**
     * What is painted: the means of the blocks, (blocks down, blocks across). Cells without a value
     * (NaN) don't count; a block of nothing else has none either.
     *
     * @param values (rows, columns)
     */
    public Matrix painted(Matrix values) {
        return isAveraged() ? blockMeans(values) : values;
    }

    private Matrix blockMeans(Matrix values) {
        int down = blockRows();
        int across = blockColumns();
        int[] blocks = IntStream.range(0, columns).map(c -> block(c, columns, across)).toArray();
        float[] means = new float[down * across];
        float[] row = new float[columns];
        float[] sums = new float[across];
        int[] counts = new int[across];
        for (int r = 0; r < rows; r++) {
            values.copyRow(r, row, 0);
            for (int c = 0; c < columns; c++) {
                boolean counted = !Float.isNaN(row[c]);
                sums[blocks[c]] += counted ? row[c] : 0;
                counts[blocks[c]] += counted ? 1 : 0;
            }
            int block = block(r, rows, down);
            if (r == rows - 1 || block(r + 1L, rows, down) > block) {
                for (int b = 0; b < across; b++) {
                    means[block * across + b] = sums[b] / counts[b];
                    sums[b] = 0;
                    counts[b] = 0;
                }
            }
        }
        return Matrix.owning(down, across, means);
    }
}
