package org.driftscope.export;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import org.driftscope.plot.TextSize;
import org.driftscope.plot.raster.Mask;
import org.driftscope.plot.raster.TextMasks;

/** Texts of pictures, drawn without a screen in the system's sans-serif font. One thread. */
final class AwtTexts implements TextMasks {
    /** The size of the window's labels. */
    static final double SIZE = 12.5;

    private static final double HALO = 1.6; // as in the window
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final int MARGIN = 4; // letters may reach beyond their box

    private final double scale;
    private final Mask.Builder builder = new Mask.Builder();
    private final Map<Key, Mask> masks = new HashMap<>();
    private final Map<Key, Mask> halos = new HashMap<>();
    private final Map<Key, Double> widths = new HashMap<>();

    private record Key(String text, boolean strong) {}

    /** For pictures of so many pixels a unit. */
    AwtTexts(double scale) {
        this.scale = scale;
    }

    /** Sizes in units of the picture, whatever its scale. */
    static TextSize sizes() {
        AwtTexts texts = new AwtTexts(1);
        return new TextSize() {
            @Override
            public double width(String text, boolean strong) {
                return texts.width(text, strong);
            }

            @Override
            public double height() {
                return texts.height();
            }
        };
    }

    private Font font(boolean strong) {
        return new Font(Font.SANS_SERIF, strong ? Font.BOLD : Font.PLAIN, 1)
                .deriveFont((float) (scale * SIZE));
    }

    @Override
    public double width(String text, boolean strong) {
        return widths.computeIfAbsent(
                new Key(text, strong),
                key -> font(strong).getStringBounds(text, CONTEXT).getWidth());
    }

    @Override
    public double height() {
        return ascent() + font(false).getLineMetrics("Ag", CONTEXT).getDescent();
    }

    /** Pixels from the top of a text to the line it stands on. */
    double ascent() {
        return font(false).getLineMetrics("Ag", CONTEXT).getAscent();
    }

    @Override
    public Mask mask(String text, boolean strong) {
        return masks.computeIfAbsent(new Key(text, strong), key -> drawn(text, strong));
    }

    @Override
    public Mask halo(String text, boolean strong) {
        return halos.computeIfAbsent(
                new Key(text, strong),
                key -> mask(text, strong).grown((int) Math.round(scale * HALO)));
    }

    private Mask drawn(String text, boolean strong) {
        int across = (int) Math.ceil(width(text, strong)) + 2 * MARGIN;
        int down = (int) Math.ceil(height()) + 2 * MARGIN;
        BufferedImage image = new BufferedImage(across, down, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setFont(font(strong));
        graphics.setColor(Color.BLACK);
        graphics.drawString(text, MARGIN, (float) (MARGIN + ascent()));
        graphics.dispose();
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                builder.cover(y, x, image.getRGB(x, y) >>> 24);
            }
        }
        return builder.mask(-MARGIN, -MARGIN, across, down);
    }
}
