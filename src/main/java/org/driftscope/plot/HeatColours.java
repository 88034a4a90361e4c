package org.driftscope.plot;

/**
 * The colours of a heat map on one background. A symmetric scale goes from blue through the
 * background's own colour at 0 to orange; a scale from 0 goes from the background to a strong
 * green. Blue and orange stay apart for every kind of colour blindness, and away from 0 a colour
 * only grows darker, or on a dark background only brighter, so that greys say the same.
 *
 * @see <a href="https://jfly.uni-koeln.de/color/">Okabe, Ito (2008), Color Universal Design</a>
 */
public final class HeatColours {
    /** Shades between the background and an end colour. */
    private static final int SHADES = 200;

    /** The share of the scale from 0 where the green is the palette's own; then it deepens. */
    private static final double KNEE = 0.6;

    private static final Ink WHITE = Ink.of(0xFFFFFF);
    private static final Ink BLACK = Ink.of(0x000000);
    private static final Ink GREEN = Ink.of(0x009E73);

    private final CategoryPalette palette;
    private final Ink background;
    private final int[] symmetric = new int[2 * SHADES + 1]; // opaque ARGB
    private final int[] fromZero = new int[SHADES + 1];

    /** The colours on {@code background}, which is 0's. */
    public HeatColours(Ink background) {
        this.background = background;
        boolean dark = isDark(background);
        palette = CategoryPalette.of(dark);
        Ink negative = Ink.of(dark ? 0x56B4E9 : 0x0072B2);
        Ink positive = Ink.of(dark ? 0xE69F00 : 0xD55E00);
        Ink full = Ink.of(dark ? 0xB8F0DC : 0x003D2C);
        for (int i = 0; i <= SHADES; i++) {
            double share = (double) i / SHADES;
            symmetric[SHADES - i] = opaque(background.mixedWith(negative, share));
            symmetric[SHADES + i] = opaque(background.mixedWith(positive, share));
            fromZero[i] =
                    opaque(
                            share <= KNEE
                                    ? background.mixedWith(GREEN, share / KNEE)
                                    : GREEN.mixedWith(full, (share - KNEE) / (1 - KNEE)));
        }
    }

    private static boolean isDark(Ink background) {
        return background.contrastWith(WHITE) > background.contrastWith(BLACK);
    }

    private static int opaque(Ink ink) {
        return 0xFF000000 | ink.rgb();
    }

    /** The colours of text, lines and categories that go with it. */
    public CategoryPalette palette() {
        return palette;
    }

    /** The colour of a value as opaque ARGB; NaN, a cell without a value, has a muted one. */
    public int argb(HeatScale scale, double value) {
        if (Double.isNaN(value)) {
            return opaque(masked());
        }
        int shade = (int) Math.round(scale.position(value) * SHADES);
        return scale.isSymmetric() ? symmetric[SHADES + shade] : fromZero[shade];
    }

    /** The colour of a value. */
    public Ink of(HeatScale scale, double value) {
        return Ink.of(argb(scale, value) & 0xFFFFFF);
    }

    /** The colour of a cell without a value. */
    public Ink masked() {
        return background.mixedWith(palette.muted(), 0.14);
    }

    /** The lines across a cell without a value. */
    public Ink hatch() {
        return background.mixedWith(palette.muted(), 0.45);
    }

    /** Black or white, whichever is easier to read on the colour of the value. */
    public Ink textOn(HeatScale scale, double value) {
        Ink cell = of(scale, value);
        return cell.contrastWith(BLACK) >= cell.contrastWith(WHITE) ? BLACK : WHITE;
    }
}
