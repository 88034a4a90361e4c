package org.driftscope.plot;

import java.util.List;

/**
 * The inks that words of a category have at each opacity, made once: a picture of many words asks
 * for the same few again and again. One thread.
 */
final class Shades {
    private static final double LEAST_CONTRAST = 3;

    private final CategoryPalette palette;
    private final Ink[][] fills;
    private final Ink[][] partingOutlines;
    private final Ink[][] plainOutlines;
    private final Ink[][] labels;

    Shades(CategoryPalette palette) {
        this.palette = palette;
        int colours = palette.categories().size() + 1;
        fills = new Ink[colours][Ink.STEPS + 1];
        partingOutlines = new Ink[colours][Ink.STEPS + 1];
        plainOutlines = new Ink[colours][Ink.STEPS + 1];
        labels = new Ink[colours][Ink.STEPS + 1];
    }

    CategoryPalette palette() {
        return palette;
    }

    /** The colour of a word. */
    Ink fill(MapWord word, double opacity) {
        return fill(word.categories(), opacity);
    }

    /** The colour of the right half of its marker. */
    Ink secondFill(MapWord word, double opacity) {
        List<Integer> categories = word.categories();
        return fill(categories.size() < 2 ? categories : categories.subList(1, 2), opacity);
    }

    private Ink fill(List<Integer> categories, double opacity) {
        Ink[] made = fills[colour(categories)];
        int step = Ink.step(opacity);
        if (made[step] == null) {
            made[step] = palette.fill(categories).faded(opacity);
        }
        return made[step];
    }

    /**
     * The background's colour parts markers that touch; a pale marker gets a darker edge. Where
     * {@code parting} is not wanted it is the fill's.
     */
    Ink outline(MapWord word, double opacity, boolean parting) {
        Ink[] made = (parting ? partingOutlines : plainOutlines)[colour(word.categories())];
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
        Ink[] made = labels[colour(word.categories())];
        int step = Ink.step(opacity);
        if (made[step] == null) {
            made[step] = palette.label(word.categories()).faded(opacity);
        }
        return made[step];
    }

    private int colour(List<Integer> categories) {
        int last = fills.length - 1;
        return categories.isEmpty() ? last : Math.floorMod(categories.get(0), last);
    }
}
