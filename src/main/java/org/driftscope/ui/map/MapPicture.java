package org.driftscope.ui.map;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.driftscope.plot.raster.Raster;

/**
 * A node that shows pixels. There are two pictures, shown in turns: the render thread may still
 * read the one shown last while the next one is painted.
 */
final class MapPicture extends ImageView {
    private Page shown;
    private Page next;

    /** Pixels and the image made of them. */
    private record Page(Raster raster, PixelBuffer<IntBuffer> buffer, WritableImage image) {
        static Page of(int width, int height) {
            IntBuffer pixels = IntBuffer.allocate(width * height);
            PixelBuffer<IntBuffer> buffer =
                    new PixelBuffer<>(width, height, pixels, PixelFormat.getIntArgbPreInstance());
            return new Page(
                    new Raster(width, height, pixels.array()), buffer, new WritableImage(buffer));
        }
    }

    MapPicture() {
        setPickOnBounds(true);
        setSmooth(false);
    }

    /** Pixels to paint the next picture on, so many to a unit of the scene. */
    Raster raster(double width, double height, double scale) {
        int across = (int) Math.max(1, Math.ceil(scale * width));
        int down = (int) Math.max(1, Math.ceil(scale * height));
        if (next == null || next.raster.width() != across || next.raster.height() != down) {
            next = Page.of(across, down);
        }
        return next.raster;
    }

    /** Shows what was painted on the raster given last. */
    void show(double scale) {
        Page before = shown;
        shown = next;
        next = before;
        shown.buffer.updateBuffer(all -> null);
        setImage(shown.image);
        setFitWidth(shown.raster.width() / scale);
        setFitHeight(shown.raster.height() / scale);
    }
}
