package org.driftscope.plot.raster;

import java.util.Arrays;
import org.driftscope.plot.Ink;

/**
 * Pixels to paint on: 0xAARRGGBB with the colours multiplied by alpha, row by row. One thread.
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

    /** Makes all pixels this colour, whatever its opacity. */
    public void clear(Ink ink) {
        clear(ink, new Rows(0, height));
    }

    void clear(Ink ink, Rows rows) {
        Arrays.fill(pixels, rows.top() * width, rows.bottom() * width, OPAQUE | ink.rgb());
    }

    /** A band of rows, of the picture or a part of it. */
    record Rows(int top, int bottom) {}

    /** Paints what {@code mask}, placed at a pixel, covers of these rows. */
    void paint(Mask mask, int x, int y, Ink ink, Rows rows) {
        int left = x + mask.left();
        int top = y + mask.top();
        boolean inside =
                left >= 0
                        && left + mask.width() <= width
                        && top >= rows.top()
                        && top + mask.height() <= rows.bottom();
        if (inside) {
            paintWhole(mask, top * width + left, OPAQUE | ink.rgb(), share(ink.opacity()));
        } else {
            paintPart(mask, left, top, ink, rows);
        }
    }

    private void paintWhole(Mask mask, int first, int color, int opacity) {
        int solid = opacity == WHOLE ? mask.solidSpots() : 0;
        for (int i = 0; i < solid; i++) {
            pixels[first + mask.row(i) * width + mask.column(i)] = color;
        }
        for (int i = solid; i < mask.spots(); i++) {
            int at = first + mask.row(i) * width + mask.column(i);
            pixels[at] = mixed(pixels[at], color, product(mask.share(i), opacity));
        }
    }

    private void paintPart(Mask mask, int left, int top, Ink ink, Rows rows) {
        int color = OPAQUE | ink.rgb();
        int opacity = share(ink.opacity());
        int[] groups = {0, mask.solidSpots(), mask.spots()};
        for (int group = 0; group < 2; group++) {
            int end = mask.firstSpot(groups[group], groups[group + 1], rows.bottom() - top);
            int i = mask.firstSpot(groups[group], groups[group + 1], rows.top() - top);
            for (; i < end; i++) {
                int x = left + mask.column(i);
                if (x >= 0 && x < width) {
                    int at = (top + mask.row(i)) * width + x;
                    pixels[at] = mixed(pixels[at], color, product(mask.share(i), opacity));
                }
            }
        }
    }

    /** Of two shares of 256. */
    private static int product(int share, int opacity) {
        return (share * opacity + WHOLE / 2) >> 8;
    }

    private static int share(double opacity) {
        return (int) Math.round(WHOLE * opacity);
    }

    /** {@code share} 256ths of the way from one colour to another, two channels at a time. */
    private static int mixed(int from, int to, int share) {
        int rest = WHOLE - share;
        int even = ((from & EVEN) * rest + (to & EVEN) * share + HALF) >>> 8 & EVEN;
        int odd = ((from >>> 8 & EVEN) * rest + (to >>> 8 & EVEN) * share + HALF) & ~EVEN;
        return even | odd;
    }
}
