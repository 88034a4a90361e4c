package org.driftscope.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import org.driftscope.plot.ScatterLayout;
import org.driftscope.plot.raster.LayoutPainter;
import org.driftscope.plot.raster.Raster;

/** Paints layouts as the window does, into pictures of pixels. One thread. */
public final class PngPicture {
    private final PictureSettings settings;
    private final LayoutPainter painter;
    private final AwtTexts texts;

    public PngPicture(PictureSettings settings) {
        this.settings = settings;
        painter = new LayoutPainter(settings.scale());
        texts = new AwtTexts(settings.scale());
    }

    /** Writes a layout as PNG. */
    public void write(ScatterLayout layout, OutputStream out) throws IOException {
        write(image(layout), out);
    }

    /** Writes pixels as PNG. */
    public static void write(BufferedImage image, OutputStream out) throws IOException {
        if (!ImageIO.write(image, "png", out)) {
            throw new IOException("This Java writes no PNG");
        }
    }

    /** The layout in pixels. */
    public BufferedImage image(ScatterLayout layout) {
        BufferedImage image =
                new BufferedImage(
                        settings.scale() * settings.width(),
                        settings.scale() * settings.height(),
                        settings.transparent()
                                ? BufferedImage.TYPE_INT_ARGB_PRE
                                : BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        painter.paint(
                layout,
                texts,
                settings.palette().muted(),
                new Raster(image.getWidth(), image.getHeight(), pixels));
        return image;
    }
}
