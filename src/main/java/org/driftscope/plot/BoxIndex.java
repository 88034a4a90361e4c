package org.driftscope.plot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds quickly whether a box touches one of many, by a coarse grid of cells. */
final class BoxIndex {
    private static final double CELL = 48;

    private final Map<Long, List<Box>> cells = new HashMap<>();

    void add(Box box) {
        for (int row = cell(box.y()); row <= cell(box.y() + box.height()); row++) {
            for (int column = cell(box.x()); column <= cell(box.x() + box.width()); column++) {
                cells.computeIfAbsent(key(row, column), unused -> new ArrayList<>(4)).add(box);
            }
        }
    }

    /** Takes one box out that was added. */
    void remove(Box box) {
        for (int row = cell(box.y()); row <= cell(box.y() + box.height()); row++) {
            for (int column = cell(box.x()); column <= cell(box.x() + box.width()); column++) {
                cells.get(key(row, column)).remove(box);
            }
        }
    }

    /** Whether a box, other than {@code except} itself, overlaps this one. */
    boolean overlaps(Box box, Box except) {
        for (int row = cell(box.y()); row <= cell(box.y() + box.height()); row++) {
            for (int column = cell(box.x()); column <= cell(box.x() + box.width()); column++) {
                for (Box other : cells.getOrDefault(key(row, column), List.of())) {
                    if (!other.equals(except) && other.overlaps(box)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static int cell(double coordinate) {
        return (int) Math.floor(coordinate / CELL);
    }

    private static long key(int row, int column) {
        return ((long) row << 32) | (column & 0xFFFFFFFFL);
    }
}
