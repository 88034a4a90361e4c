package org.driftscope.export;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.driftscope.plot.TextSize;

/**
 * Letters of texts: those that a font of our own has, drawn in it as text, and all others in the
 * system's sans-serif font, drawn as outlines, which need no font where they are read. One thread.
 */
final class Typeface implements TextSize {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Optional<Font> own;
    private final Map<Key, List<Run>> runs = new HashMap<>();

    private record Key(String text, boolean strong) {}

    private Typeface(Optional<Font> own) {
        this.own = own.map(font -> font.deriveFont((float) AwtTexts.SIZE));
    }

    /** The system's sans-serif font alone. */
    static Typeface ofSystem() {
        return new Typeface(Optional.empty());
    }

    /** A font, which has no strong form. */
    static Typeface of(Font own) {
        return new Typeface(Optional.of(own));
    }

    /**
     * A stretch of a text in one font.
     *
     * @param x where it begins, from the start of the text
     * @param layout its letters
     * @param asText the text where it is drawn as such; empty where its outlines are drawn
     */
    record Run(double x, TextLayout layout, Font font, Optional<String> asText) {
        /** Its letters, standing on the line y from x on. */
        Shape outline(double left, double y) {
            return layout.getOutline(AffineTransform.getTranslateInstance(left, y));
        }

        /** Draws it in the colour of the graphics. */
        void draw(Graphics2D graphics, double left, double y) {
            if (asText.isPresent()) {
                graphics.setFont(font);
                graphics.drawString(asText.get(), (float) left, (float) y);
            } else {
                graphics.fill(outline(left, y));
            }
        }

        private double end() {
            return x + layout.getAdvance();
        }
    }

    /** The stretches of a text, from left to right. */
    List<Run> runs(String text, boolean strong) {
        return runs.computeIfAbsent(new Key(text, strong), key -> cut(text, strong));
    }

    private List<Run> cut(String text, boolean strong) {
        char[] letters = text.toCharArray();
        if (own.isEmpty() || Font.textRequiresLayout(letters, 0, letters.length)) {
            return List.of(run(0, text, system(strong), Optional.empty()));
        }
        List<Run> cut = new ArrayList<>();
        double x = 0;
        int begin = 0;
        while (begin < text.length()) {
            int missing = own.get().canDisplayUpTo(letters, begin, letters.length);
            int end = missing < 0 ? text.length() : missing;
            if (end > begin) {
                String part = text.substring(begin, end);
                cut.add(run(x, part, own.get(), Optional.of(part)));
            } else {
                end = endOfMissing(text, begin);
                cut.add(run(x, text.substring(begin, end), system(strong), Optional.empty()));
            }
            x = cut.get(cut.size() - 1).end();
            begin = end;
        }
        return List.copyOf(cut);
    }

    private int endOfMissing(String text, int begin) {
        int end = begin;
        while (end < text.length() && !own.get().canDisplay(text.codePointAt(end))) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private static Run run(double x, String part, Font font, Optional<String> asText) {
        return new Run(x, new TextLayout(part, font, CONTEXT), font, asText);
    }

    /** Beside a font of our own no form is strong, so that a text has one weight. */
    private Font system(boolean strong) {
        return new Font(Font.SANS_SERIF, strong && own.isEmpty() ? Font.BOLD : Font.PLAIN, 1)
                .deriveFont((float) AwtTexts.SIZE);
    }

    private Font main() {
        return own.orElse(system(false));
    }

    @Override
    public double width(String text, boolean strong) {
        if (text.isEmpty()) {
            return 0;
        }
        List<Run> all = runs(text, strong);
        return all.get(all.size() - 1).end();
    }

    @Override
    public double height() {
        return ascent() + main().getLineMetrics("Ag", CONTEXT).getDescent();
    }

    /** From the top of a text to the line it stands on. */
    double ascent() {
        return main().getLineMetrics("Ag", CONTEXT).getAscent();
    }
}
