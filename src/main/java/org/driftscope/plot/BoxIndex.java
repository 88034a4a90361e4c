package org.driftscope.plot;

import java.util.Arrays;

/**
 * Finds quickly whether a box touches one of many, by a coarse grid of cells over a picture. What
 * lies beside the picture belongs to the cells at its edge. Boxes are numbered as they are added.
 */
final class BoxIndex {
    private static final double CELL = 32;
    private static final int NONE = -1;

    private final int columns;
    private final int rows;

    /** The newest entry of each cell; entries are chained. */
    private final int[] newest;

    private int[] older = new int[256];
    private int[] boxOf = new int[256];
    private int entries;

    /** Left, top, right, bottom, box after box. */
    private double[] edges = new double[256];

    private int boxes;

    BoxIndex(double width, double height) {
        columns = (int) Math.max(1, Math.ceil(width / CELL));
        rows = (int) Math.max(1, Math.ceil(height / CELL));
        newest = new int[columns * rows];
        Arrays.fill(newest, NONE);
    }

    /** The number of the box added. */
    int add(double left, double top, double width, double height) {
        if (4 * boxes == edges.length) {
            edges = Arrays.copyOf(edges, 2 * edges.length);
        }
        int at = 4 * boxes;
        edges[at] = left;
        edges[at + 1] = top;
        edges[at + 2] = left + width;
        edges[at + 3] = top + height;
        for (int row = row(top); row <= row(top + height); row++) {
            for (int column = column(left); column <= column(left + width); column++) {
                chain(row * columns + column, boxes);
            }
        }
        return boxes++;
    }

    private void chain(int cell, int box) {
        if (entries == older.length) {
            older = Arrays.copyOf(older, 2 * entries);
            boxOf = Arrays.copyOf(boxOf, 2 * entries);
        }
        older[entries] = newest[cell];
        boxOf[entries] = box;
        newest[cell] = entries++;
    }

    /** Takes a box out. */
    void remove(int box) {
        edges[4 * box + 2] = Double.NEGATIVE_INFINITY;
    }

    /** Whether a box, other than the one of number {@code except}, overlaps this one. */
    boolean overlaps(Box box, int except) {
        double right = box.x() + box.width();
        double bottom = box.y() + box.height();
        for (int row = row(box.y()); row <= row(bottom); row++) {
            for (int column = column(box.x()); column <= column(right); column++) {
                int entry = newest[row * columns + column];
                for (; entry != NONE; entry = older[entry]) {
                    int at = 4 * boxOf[entry];
                    if (edges[at] < right
                            && box.x() < edges[at + 2]
                            && edges[at + 1] < bottom
                            && box.y() < edges[at + 3]
                            && boxOf[entry] != except) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(rows - 1, y / CELL));
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(columns - 1, x / CELL));
    }
}
