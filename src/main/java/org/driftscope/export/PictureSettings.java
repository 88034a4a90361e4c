package org.driftscope.export;

import org.driftscope.plot.CategoryPalette;

/**
 * How a picture of the map is made.
 *
 * @param width in units of the map, which are pixels of a screen
 * @param height likewise
 * @param scale pixels a unit, in pictures of pixels
 * @param transparent whether nothing is painted behind the words, no grid either
 * @param dark whether in the colours for a dark background
 */
public record PictureSettings(int width, int height, int scale, boolean transparent, boolean dark) {
    public static final int SMALLEST = 240;
    public static final int LARGEST = 8000;

    /** A window's size in light colours. */
    public static final PictureSettings DEFAULT = new PictureSettings(1280, 800, 1, false, false);

    private static final long MOST_PIXELS = 100_000_000;

    public PictureSettings {
        if (Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST) {
            throw new IllegalArgumentException(
                    "A picture is "
                            + SMALLEST
                            + " to "
                            + LARGEST
                            + " wide and high, not "
                            + width
                            + "x"
                            + height);
        }
        if (scale < 1 || (long) width * height * scale * scale > MOST_PIXELS) {
            throw new IllegalArgumentException(
                    width + "x" + height + " at scale " + scale + " are too many pixels");
        }
    }

    CategoryPalette palette() {
        return CategoryPalette.of(dark);
    }
}
