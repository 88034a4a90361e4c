package org.driftscope.plot;

/**
 * A colour to draw with.
 *
 * @param rgb 0xRRGGBB, sRGB
 * @param opacity 0 (nothing) to 1 (covers)
 */
public record Ink(int rgb, double opacity) {
    /** How many opacities there are besides 0 once an ink was {@link #faded}. */
    static final int STEPS = 64;

    public Ink {
        if (rgb < 0 || rgb > 0xFFFFFF || !(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException(
                    "rgb " + Integer.toHexString(rgb) + ", opacity " + opacity);
        }
    }

    /** An ink that covers. */
    public static Ink of(int rgb) {
        return new Ink(rgb, 1);
    }

    public int red() {
        return rgb >> 16;
    }

    public int green() {
        return rgb >> 8 & 0xFF;
    }

    public int blue() {
        return rgb & 0xFF;
    }

    /** The same colour with its opacity multiplied, in steps of 1/64 so that few inks occur. */
    public Ink faded(double factor) {
        return new Ink(rgb, step(opacity * factor) / (double) STEPS);
    }

    /** Which of the steps an opacity belongs to. */
    static int step(double opacity) {
        return (int) Math.round(Math.max(0, Math.min(1, opacity)) * STEPS);
    }

    /** This colour with {@code share} of the other mixed in, channel by channel. */
    public Ink mixedWith(Ink other, double share) {
        int r = mix(red(), other.red(), share);
        int g = mix(green(), other.green(), share);
        int b = mix(blue(), other.blue(), share);
        return new Ink(r << 16 | g << 8 | b, opacity);
    }

    private static int mix(int mine, int theirs, double share) {
        return (int) Math.round(mine + (theirs - mine) * share);
    }

    /**
     * Contrast with another colour, 1 to 21, opacity left aside.
     *
     * @see <a href="https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio">WCAG 2.1, contrast ratio</a>
     */
    public double contrastWith(Ink other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }
}
