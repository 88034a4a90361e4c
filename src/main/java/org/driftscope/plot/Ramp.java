package org.driftscope.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * Colours for little to much, in equal steps: the further from the background, the more. Light and
 * dark, blue and green, never red against green, so that colour-blind people can tell them apart.
 * For numbers with a sign blue to orange, with a grey for 0.
 *
 * @param inks {@link #LEVELS} of them, for the least first
 * @see <a href="https://colorbrewer2.org/#type=sequential&amp;scheme=YlGnBu">Brewer, Harrower,
 *     ColorBrewer, scheme YlGnBu</a>
 */
public record Ramp(List<Ink> inks) {
    /** How many steps there are. */
    public static final int LEVELS = 9;

    private static final Ramp LIGHT = between(Ink.of(0xA1DAB4), Ink.of(0x2C9FC0), Ink.of(0x172A77));
    private static final Ramp DARK = between(Ink.of(0x2A4C9B), Ink.of(0x2FA8BC), Ink.of(0xF2F8C0));

    private static final Ramp LIGHT_SIGNED =
            between(Ink.of(0x00528A), Ink.of(0xD5DADF), Ink.of(0xB34700));
    private static final Ramp DARK_SIGNED =
            between(Ink.of(0x56B4E9), Ink.of(0x4A525C), Ink.of(0xF0AE1E));

    public Ramp {
        inks = List.copyOf(inks);
    }

    /** That goes with a palette, for numbers from 0 up or for such with a sign. */
    public static Ramp of(CategoryPalette palette, boolean signed) {
        boolean dark = palette.isDark();
        if (signed) {
            return dark ? DARK_SIGNED : LIGHT_SIGNED;
        }
        return dark ? DARK : LIGHT;
    }

    private static Ramp between(Ink least, Ink middle, Ink most) {
        List<Ink> inks = new ArrayList<>();
        for (int level = 0; level < LEVELS; level++) {
            double way = 2.0 * level / (LEVELS - 1);
            inks.add(way <= 1 ? least.mixedWith(middle, way) : middle.mixedWith(most, way - 1));
        }
        return new Ramp(inks);
    }

    /** The colour of a level, 0 for the least. */
    public Ink ink(int level) {
        return inks.get(level);
    }

    /** The level of a share from 0 to 1 of the most there is. */
    public static int level(double share) {
        return (int) Math.max(0, Math.min(LEVELS - 1, Math.floor(share * LEVELS)));
    }
}
