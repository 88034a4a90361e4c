package org.driftscope.plot;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Colours for categories that colour-blind people can tell apart, as published. The themes take
 * them in different orders, so that the first ones stand out from the background. One family is in
 * use in the whole program, as one language is spoken.
 *
 * @see <a href="https://jfly.uni-koeln.de/color/">Okabe, Ito (2008), Color Universal Design</a>
 * @see <a href="https://personal.sron.nl/~pault/">Tol (2021), Colour Schemes, SRON/EPS/TN/09-002,
 *     issue 3.2</a>
 */
public enum ColourFamily {
    /** The seven chromatic ones. */
    OKABE_ITO(
            "okabe-ito",
            new int[] {0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9, 0xF0E442},
            new int[] {0x56B4E9, 0xE69F00, 0x009E73, 0xCC79A7, 0xD55E00, 0x0072B2, 0xF0E442}),
    /** Without the grey. */
    TOL_BRIGHT(
            "tol-bright",
            new int[] {0x4477AA, 0xEE6677, 0x228833, 0xAA3377, 0xCCBB44, 0x66CCEE},
            new int[] {0x66CCEE, 0xEE6677, 0xCCBB44, 0x228833, 0xAA3377, 0x4477AA}),
    /** Without the grey. */
    TOL_VIBRANT(
            "tol-vibrant",
            new int[] {0x0077BB, 0xCC3311, 0x009988, 0xEE3377, 0xEE7733, 0x33BBEE},
            new int[] {0x33BBEE, 0xEE7733, 0x009988, 0xEE3377, 0xCC3311, 0x0077BB});

    private static volatile ColourFamily inUse = OKABE_ITO;

    private final String id;
    private final List<Ink> light;
    private final List<Ink> dark;

    ColourFamily(String id, int[] light, int[] dark) {
        this.id = id;
        this.light = inks(light);
        this.dark = inks(dark);
    }

    private static List<Ink> inks(int[] rgb) {
        return IntStream.of(rgb).mapToObj(Ink::of).toList();
    }

    /** What it is called in files. */
    public String id() {
        return id;
    }

    /** The one that is called so in files; the first one where none is. */
    public static ColourFamily of(String id) {
        return Arrays.stream(values())
                .filter(one -> one.id.equals(id))
                .findFirst()
                .orElse(OKABE_ITO);
    }

    /** In the order of the categories. */
    List<Ink> inks(boolean onDark) {
        return onDark ? dark : light;
    }

    /** The one in use. */
    public static ColourFamily inUse() {
        return inUse;
    }

    /** Uses another one from now on. What was painted before stays as it is. */
    public static void use(ColourFamily other) {
        inUse = other;
    }
}
