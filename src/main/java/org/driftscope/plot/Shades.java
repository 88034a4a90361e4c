package org.driftscope.plot;

import java.util.List;

/**
 * The inks that words of a category have at each opacity, made once: a picture of many words asks
 * for the same few again and again. One thread.
 */
final class Shades {
    private static final double LEAST_CONTRAST = 3;

    private final CategoryPalette palette;
    private final Ramp ramp;
    private final Ramp signedRamp;
    private final Ink[][] fills;
    private final Ink[][] partingOutlines;
    private final Ink[][] plainOutlines;
    private final Ink[][] labels;
    private RampLevels levels = RampLevels.NONE;

    Shades(CategoryPalette palette) {
        this.palette = palette;
        ramp = Ramp.of(palette, false);
        signedRamp = Ramp.of(palette, true);
        int colours = palette.categories().size() + 1 + 2 * Ramp.LEVELS;
        fills = new Ink[colours][Ink.STEPS + 1];
        partingOutlines = new Ink[colours][Ink.STEPS + 1];
        plainOutlines = new Ink[colours][Ink.STEPS + 1];
        labels = new Ink[colours][Ink.STEPS + 1];
    }

    /** From now on words are coloured by these levels of a ramp; by category where empty. */
    void colourBy(RampLevels wordLevels) {
        levels = wordLevels;
    }

    CategoryPalette palette() {
        return palette;
    }

    /** The colour of a word. */
    Ink fill(MapWord word, double opacity) {
        return fill(colour(word), opacity);
    }

    /** The colour of the right half of its marker. */
    Ink secondFill(MapWord word, double opacity) {
        List<Integer> categories = word.categories();
        return levels.isEmpty() && categories.size() > 1
                ? fill(colour(categories.get(1)), opacity)
                : fill(word, opacity);
    }

    private Ink fill(int colour, double opacity) {
        Ink[] made = fills[colour];
        int step = Ink.step(opacity);
        if (made[step] == null) {
            made[step] = plain(colour).faded(opacity);
        }
        return made[step];
    }

    /** A colour before it is faded. */
    private Ink plain(int colour) {
        int categories = palette.categories().size();
        if (colour < categories) {
            return palette.category(colour);
        }
        int level = colour - categories - 1;
        if (level < 0) {
            return palette.muted();
        }
        return level < Ramp.LEVELS ? ramp.ink(level) : signedRamp.ink(level - Ramp.LEVELS);
    }

    /**
     * The background's colour parts markers that touch; a pale marker gets a darker edge. Where
     * {@code parting} is not wanted it is the fill's.
     */
    Ink outline(MapWord word, double opacity, boolean parting) {
        Ink[] made = (parting ? partingOutlines : plainOutlines)[colour(word)];
        int step = Ink.step(opacity);
        if (made[step] == null) {
            made[step] = outline(fill(word, opacity), parting);
        }
        return made[step];
    }

    private Ink outline(Ink fill, boolean parting) {
        if (fill.contrastWith(palette.background()) < LEAST_CONTRAST) {
            return fill.mixedWith(palette.foreground(), 0.45);
        }
        return parting ? palette.background().faded(fill.opacity()) : fill;
    }

    /** The colour of its label. */
    Ink label(MapWord word, double opacity) {
        Ink[] made = labels[colour(word)];
        int step = Ink.step(opacity);
        if (made[step] == null) {
            Ink ink =
                    levels.of(word.tokenId()) == RampLevels.UNKNOWN
                            ? palette.label(levels.isEmpty() ? word.categories() : List.of())
                            : plain(colour(word)).mixedWith(palette.foreground(), 0.6);
            made[step] = ink.faded(opacity);
        }
        return made[step];
    }

    /** First the categories' colours, then the neutral one, then those of the ramps. */
    private int colour(MapWord word) {
        int neutral = palette.categories().size();
        if (!levels.isEmpty()) {
            int level = levels.of(word.tokenId());
            return level == RampLevels.UNKNOWN
                    ? neutral
                    : neutral + 1 + level + (levels.signed() ? Ramp.LEVELS : 0);
        }
        return word.categories().isEmpty() ? neutral : colour(word.categories().get(0));
    }

    private int colour(int category) {
        return Math.floorMod(category, palette.categories().size());
    }
}
