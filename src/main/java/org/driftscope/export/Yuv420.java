package org.driftscope.export;

import java.awt.image.BufferedImage;
import org.jcodec.common.model.Picture;

/**
 * Turns sRGB into luma and two chroma planes of half the size, in the narrow range of video: luma
 * 16 to 235, chroma 16 to 240.
 *
 * @see <a href="https://www.itu.int/rec/R-REC-BT.709">BT.709-6, items 3.2 to 3.5</a>
 */
final class Yuv420 {
    private static final double RED = 0.2126;
    private static final double BLUE = 0.0722;
    private static final double GREEN = 1 - RED - BLUE;
    private static final int LUMA_RANGE = 219;
    private static final int CHROMA_RANGE = 224;
    private static final int LUMA_ZERO = 16;
    private static final int CHROMA_ZERO = 128;
    private static final int SIGN = 128; // the library's bytes are signed

    private final int[] pixels;
    private final int width;
    private final int height;

    private Yuv420(BufferedImage image) {
        width = image.getWidth();
        height = image.getHeight();
        pixels = image.getRGB(0, 0, width, height, null, 0, width);
    }

    /** Fills all of the planes; beyond the picture's edge its last row and column go on. */
    static void fill(BufferedImage image, Picture planes) {
        Yuv420 source = new Yuv420(image);
        source.fillLuma(planes.getPlaneData(0), planes.getWidth());
        source.fillChroma(planes.getPlaneData(1), planes.getPlaneData(2), planes.getPlaneWidth(1));
    }

    private int pixel(int x, int y) {
        return pixels[Math.min(y, height - 1) * width + Math.min(x, width - 1)];
    }

    private void fillLuma(byte[] plane, int across) {
        for (int i = 0; i < plane.length; i++) {
            int rgb = pixel(i % across, i / across);
            plane[i] = (byte) (Math.round(LUMA_ZERO + LUMA_RANGE * luma(rgb) / 255) - SIGN);
        }
    }

    private static double luma(int rgb) {
        return RED * (rgb >> 16 & 0xFF) + GREEN * (rgb >> 8 & 0xFF) + BLUE * (rgb & 0xFF);
    }

    /** Each value is that of the mean of four pixels. */
    private void fillChroma(byte[] blues, byte[] reds, int across) {
        for (int i = 0; i < blues.length; i++) {
            int x = 2 * (i % across);
            int y = 2 * (i / across);
            double blue = 0;
            double red = 0;
            for (int part = 0; part < 4; part++) {
                int rgb = pixel(x + part % 2, y + part / 2);
                double luma = luma(rgb);
                blue += (rgb & 0xFF) - luma;
                red += (rgb >> 16 & 0xFF) - luma;
            }
            blues[i] = chroma(blue / 4 / (2 - 2 * BLUE));
            reds[i] = chroma(red / 4 / (2 - 2 * RED));
        }
    }

    private static byte chroma(double difference) {
        return (byte) (Math.round(CHROMA_ZERO + CHROMA_RANGE * difference / 255) - SIGN);
    }
}
