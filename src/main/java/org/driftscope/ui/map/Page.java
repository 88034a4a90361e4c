package org.driftscope.ui.map;

import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.driftscope.plot.raster.Raster;

/**
 * Pixels and the image made of them, which shows them without a copy. Painted by one thread while
 * no other reads it.
 *
 * @param scale pixels to a unit of the scene
 */
record Page(Raster raster, double scale, PixelBuffer<IntBuffer> buffer, WritableImage image) {
    /** Without any colour yet; its size is in units of the scene. */
    static Page of(double width, double height, double scale) {
        int across = pixels(width, scale);
        int down = pixels(height, scale);
        IntBuffer pixels = IntBuffer.allocate(across * down);
        PixelBuffer<IntBuffer> buffer =
                new PixelBuffer<>(across, down, pixels, PixelFormat.getIntArgbPreInstance());
        return new Page(
                new Raster(across, down, pixels.array()), scale, buffer, new WritableImage(buffer));
    }

    private static int pixels(double length, double scale) {
        return (int) Math.max(1, Math.ceil(scale * length));
    }

    /** Whether it is one that {@link #of} would make. */
    boolean fits(double width, double height, double otherScale) {
        return scale == otherScale
                && raster.width() == pixels(width, scale)
                && raster.height() == pixels(height, scale);
    }
}
