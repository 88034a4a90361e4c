package org.driftscope.plot;

/**
 * How a heat map shares its space among names, bands and cells.
 *
 * @param grid the cells
 * @param rowNames where the names of the rows stand, flush right
 * @param columnNames where the names of the columns stand, on its lower edge
 * @param level whether the names of the columns fit as they are; else they are written upwards
 */
public record HeatLayout(HeatGrid grid, Box rowNames, Box columnNames, boolean level) {
    /** Between names, bands and cells. */
    public static final double GAP = 4;

    /** Across a band. */
    public static final double BAND = 6;

    /** Names have at most this share of the width or height; the cells are what counts. */
    private static final double MOST_FOR_NAMES = 0.3;

    /**
     * What is to be shown.
     *
     * @param rows of the matrix
     * @param columns of the matrix
     * @param square whether cells are as high as they are wide
     * @param rowNames pixels of the longest name of a row, 0 without names
     * @param columnNames pixels of the longest name of a column, 0 without names
     * @param lineHeight pixels
     * @param rowBands whether bands run beside the rows
     * @param columnBands whether bands run above the columns
     */
    public record Content(
            int rows,
            int columns,
            boolean square,
            double rowNames,
            double columnNames,
            double lineHeight,
            boolean rowBands,
            boolean columnBands) {}

    /** Lays the content out in a space of this size, larger than 0. */
    public static HeatLayout of(Content content, double width, double height) {
        double names = Math.ceil(Math.min(content.columnNames, MOST_FOR_NAMES * height));
        HeatLayout upward = of(content, width, height, names, false);
        if (content.columnNames == 0
                || upward.grid.cellWidth() < content.columnNames + GAP
                || content.lineHeight > height / 2) {
            return upward;
        }
        return of(content, width, height, Math.ceil(content.lineHeight), true);
    }

    private static HeatLayout of(
            Content content, double width, double height, double columnNames, boolean level) {
        double rowNames = Math.ceil(Math.min(content.rowNames, MOST_FOR_NAMES * width));
        double left = taken(rowNames) + (content.rowBands ? BAND + GAP / 2 : 0);
        double top = taken(columnNames) + (content.columnBands ? BAND + GAP / 2 : 0);
        Box area = new Box(left, top, Math.max(1, width - left), Math.max(1, height - top));
        HeatGrid grid = HeatGrid.within(area, content.rows, content.columns, content.square);
        return new HeatLayout(
                grid,
                new Box(0, top, rowNames, grid.box().height()),
                new Box(left, 0, grid.box().width(), columnNames),
                level);
    }

    private static double taken(double names) {
        return names > 0 ? names + GAP : 0;
    }
}
