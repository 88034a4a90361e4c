package org.driftscope.plot.raster;

import java.util.Arrays;
import org.driftscope.plot.Ink;

/**
 * Pixels to paint on: 0xAARRGGBB with the colours multiplied by alpha, row by row. Different rows
 * may be painted by different threads.
 *
 * <p>Painting is source over destination in sRGB: {@code d += a·(s − d)} for each channel, with the
 * share a in steps of 1/256 and rounding to nearest.
 */
public final class Raster {
    private static final int OPAQUE = 0xFF000000;
    private static final int EVEN = 0x00FF00FF;
    private static final int WHOLE = 256;
    private static final int HALF = 0x00800080;

    private final int width;
    private final int height;
    private final int[] pixels;

    /** Without any colour yet. */
    public Raster(int width, int height) {
        this(width, height, new int[width * height]);
    }

    /** On these pixels, which stay the caller's. */
    public Raster(int width, int height, int[] pixels) {
        if (pixels.length != width * height) {
            throw new IllegalArgumentException(
                    pixels.length + " pixels, not " + width + " x " + height);
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The pixel at this place, 0xAARRGGBB with the colours multiplied by alpha. */
    public int pixel(int x, int y) {
        return pixels[y * width + x];
    }

    /** Makes all pixels this colour, and as opaque as it is. */
    public void clear(Ink ink) {
        clear(ink, new Rows(0, height));
    }

    void clear(Ink ink, Rows rows) {
        int opacity = (int) Math.round(WHOLE * ink.opacity());
        int pixel = mixed(0, OPAQUE | ink.rgb(), opacity);
        Arrays.fill(pixels, rows.top() * width, rows.bottom() * width, pixel);
    }

    /** A band of rows, of the picture or a part of it. */
    record Rows(int top, int bottom) {}

    /** Paints what {@code mask}, placed at a pixel, covers of these rows. */
    void paint(Mask mask, int x, int y, Ink ink, Rows rows) {
        int top = y + mask.top();
        int from = Math.max(0, rows.top() - top);
        int to = Math.min(mask.height(), rows.bottom() - top);
        if (from >= to) {
            return;
        }
        Spots solid = new Spots(mask, mask.firstSolid(from), mask.firstSolid(to));
        Spots partly = new Spots(mask, mask.firstPartly(from), mask.firstPartly(to));
        int left = x + mask.left();
        int color = OPAQUE | ink.rgb();
        int opacity = (int) Math.round(WHOLE * ink.opacity());
        if (left < 0 || left + mask.width() > width) {
            mixInside(solid, left, top, color, opacity);
            mixInside(partly, left, top, color, opacity);
            return;
        }
        int first = top * width + left;
        if (opacity == WHOLE) {
            cover(solid, first, color);
        } else {
            mix(solid, first, color, opacity);
        }
        mix(partly, first, color, opacity);
    }

    /** Some of a mask's spots. */
    private record Spots(Mask mask, int from, int to) {}

    private void cover(Spots spots, int first, int color) {
        Mask mask = spots.mask();
        for (int i = spots.from(); i < spots.to(); i++) {
            pixels[first + mask.row(i) * width + mask.column(i)] = color;
        }
    }

    private void mix(Spots spots, int first, int color, int opacity) {
        Mask mask = spots.mask();
        for (int i = spots.from(); i < spots.to(); i++) {
            int at = first + mask.row(i) * width + mask.column(i);
            pixels[at] = mixed(pixels[at], color, product(mask.share(i), opacity));
        }
    }

    /** Passes over what lies beside the picture. */
    private void mixInside(Spots spots, int left, int top, int color, int opacity) {
        Mask mask = spots.mask();
        for (int i = spots.from(); i < spots.to(); i++) {
            int x = left + mask.column(i);
            if (x >= 0 && x < width) {
                int at = (top + mask.row(i)) * width + x;
                pixels[at] = mixed(pixels[at], color, product(mask.share(i), opacity));
            }
        }
    }

    /** Of two shares of 256. */
    private static int product(int share, int opacity) {
        return (share * opacity + WHOLE / 2) >> 8;
    }

    /**
     * {@code share} 256ths of the way from one colour to another, two channels at a time: what a
     * channel that falls borrows from the next one is given back by the sum.
     */
    private static int mixed(int from, int to, int share) {
        int even = from & EVEN;
        int odd = (from >>> 8) & EVEN;
        int mixedEven = (even << 8) + ((to & EVEN) - even) * share + HALF;
        int mixedOdd = (odd << 8) + (((to >>> 8) & EVEN) - odd) * share + HALF;
        return ((mixedEven >>> 8) & EVEN) | (mixedOdd & ~EVEN);
    }
}
