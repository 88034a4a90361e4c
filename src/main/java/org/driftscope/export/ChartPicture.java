package org.driftscope.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.Ink;

/** Writes charts of a run as pictures. One thread. */
public final class ChartPicture {
    private final PictureSettings settings;
    private final CategoryPalette palette;

    public ChartPicture(PictureSettings settings) {
        this.settings = settings;
        palette = settings.palette();
    }

    /**
     * Writes a chart as PNG.
     *
     * @throws org.driftscope.problem.ProblemException where the run has no such chart
     */
    public void writePng(RunChart which, RunCurves curves, OutputStream out) throws IOException {
        if (!ImageIO.write(image(which.of(curves)), "png", out)) {
            throw new IOException("This Java writes no PNG");
        }
    }

    /**
     * Writes a chart as SVG, titled with what it is.
     *
     * @throws org.driftscope.problem.ProblemException where the run has no such chart
     */
    public void writeSvg(RunChart which, RunCurves curves, OutputStream out) throws IOException {
        Chart chart = which.of(curves);
        Ink paper = palette.background();
        SvgPen.write(
                settings,
                settings.transparent() ? new Ink(paper.rgb(), 0) : paper,
                curves.dataset().corpus().name() + ", " + chart.title(),
                pen -> draw(pen, chart),
                out);
    }

    private BufferedImage image(Chart chart) {
        BufferedImage image =
                new BufferedImage(
                        settings.scale() * settings.width(),
                        settings.scale() * settings.height(),
                        settings.transparent()
                                ? BufferedImage.TYPE_INT_ARGB
                                : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        if (!settings.transparent()) {
            graphics.setColor(new Color(palette.background().rgb()));
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        }
        graphics.scale(settings.scale(), settings.scale());
        draw(new GraphicsPen(graphics, Typeface.ofSystem()), chart);
        graphics.dispose();
        return image;
    }

    private void draw(Pen pen, Chart chart) {
        ChartDrawing.draw(pen, chart, palette, settings.width(), settings.height());
    }
}
