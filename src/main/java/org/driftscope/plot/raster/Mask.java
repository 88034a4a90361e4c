package org.driftscope.plot.raster;

import java.util.Arrays;

/**
 * How far each pixel of a rectangle is covered, to be painted in any colour. Immutable.
 *
 * <p>It keeps only the pixels that are covered, first those that are covered wholly, each group row
 * by row: painting then is two plain loops.
 */
public final class Mask {
    private static final int COLUMN_BITS = 16;
    private static final int COLUMN = (1 << COLUMN_BITS) - 1;

    private final int left;
    private final int top;
    private final int width;
    private final int height;

    /** Row and column of each covered pixel. */
    private final int[] places;

    /** One less than how many 256ths of it are covered. */
    private final byte[] coverage;

    /** Number of the first spot in each row or below, among the solid ones and the others. */
    private final int[] firstSolid;

    private final int[] firstPartly;

    private Mask(Builder builder, int left, int top, int width, int height) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        places = new int[builder.count];
        coverage = new byte[builder.count];
        int nextSolid = 0;
        int nextPartly = builder.solid;
        for (int i = 0; i < builder.count; i++) {
            int at = builder.coverage[i] == Builder.SOLID ? nextSolid++ : nextPartly++;
            places[at] = builder.places[i];
            coverage[at] = builder.coverage[i];
        }
        firstSolid = firstOfRows(0, builder.solid);
        firstPartly = firstOfRows(builder.solid, builder.count);
    }

    private int[] firstOfRows(int from, int to) {
        int[] first = new int[height + 1];
        int spot = from;
        for (int row = 0; row <= height; row++) {
            while (spot < to && row(spot) < row) {
                spot++;
            }
            first[row] = spot;
        }
        return first;
    }

    /** Collects the pixels of masks, one mask after the other. One thread. */
    public static final class Builder {
        private static final byte SOLID = (byte) 255;

        private int[] places = new int[256];
        private byte[] coverage = new byte[256];
        private int count;
        private int solid;

        /** Covers a pixel, 0 to 255 of 255; pixels come row by row. */
        public void cover(int row, int column, int share) {
            if (share == 0) {
                return;
            }
            if (count == places.length) {
                places = Arrays.copyOf(places, 2 * count);
                coverage = Arrays.copyOf(coverage, 2 * count);
            }
            places[count] = (row << COLUMN_BITS) | column;
            coverage[count] = (byte) (share + (share >> 7) - 1);
            solid += coverage[count] == SOLID ? 1 : 0;
            count++;
        }

        /**
         * The mask of the pixels covered since the last one: of a rectangle of at most 32,767
         * pixels each way, which lies at ({@code left}, {@code top}) relative to where it is
         * painted.
         */
        public Mask mask(int left, int top, int width, int height) {
            if (Math.max(width, height) > Short.MAX_VALUE) {
                throw new IllegalArgumentException(width + " x " + height);
            }
            Mask mask = new Mask(this, left, top, width, height);
            count = 0;
            solid = 0;
            return mask;
        }
    }

    /** The same, but every spot reaches so many pixels further to all sides. */
    public Mask grown(int pixels) {
        int wide = width + 2 * pixels;
        int[] most = new int[(height + 2 * pixels) * wide];
        for (int spot = 0; spot < spots(); spot++) {
            for (int dy = -pixels; dy <= pixels; dy++) {
                int at = (row(spot) + pixels + dy) * wide + column(spot) + pixels;
                int reach = (int) Math.sqrt((pixels + 0.5) * (pixels + 0.5) - dy * dy);
                for (int dx = -reach; dx <= reach; dx++) {
                    most[at + dx] = Math.max(most[at + dx], share(spot));
                }
            }
        }
        Builder builder = new Builder();
        for (int i = 0; i < most.length; i++) {
            builder.cover(i / wide, i % wide, most[i] - (most[i] > 128 ? 1 : 0));
        }
        return builder.mask(left - pixels, top - pixels, wide, height + 2 * pixels);
    }

    int left() {
        return left;
    }

    int top() {
        return top;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** How many pixels are covered. */
    int spots() {
        return places.length;
    }

    /** The first wholly covered spot in a row, 0 to the height, or below. */
    int firstSolid(int row) {
        return firstSolid[row];
    }

    /** The first partly covered spot in a row, 0 to the height, or below. */
    int firstPartly(int row) {
        return firstPartly[row];
    }

    int row(int spot) {
        return places[spot] >>> COLUMN_BITS;
    }

    int column(int spot) {
        return places[spot] & COLUMN;
    }

    /** 1 to 256, of 256. */
    int share(int spot) {
        return (coverage[spot] & 0xFF) + 1;
    }
}
