package org.driftscope.plot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The colours of a map, light or dark.
 *
 * @param background of the map
 * @param foreground for text
 * @param muted for what is not in the foreground: other tokens, captions
 * @param grid for lines of the grid
 * @param accent for the selection
 * @param categories colours in the order of the categories
 */
public record CategoryPalette(
        Ink background, Ink foreground, Ink muted, Ink grid, Ink accent, List<Ink> categories) {
    public static final CategoryPalette LIGHT =
            new CategoryPalette(
                    Ink.of(0xFFFFFF),
                    Ink.of(0x1F2328),
                    Ink.of(0x6E7781),
                    Ink.of(0xECEFF2),
                    Ink.of(0x1F2328),
                    ColourFamily.OKABE_ITO.inks(false));

    public static final CategoryPalette DARK =
            new CategoryPalette(
                    Ink.of(0x0D1117),
                    Ink.of(0xE6EDF3),
                    Ink.of(0x8B949E),
                    Ink.of(0x1C222A),
                    Ink.of(0xFFFFFF),
                    ColourFamily.OKABE_ITO.inks(true));

    public CategoryPalette {
        categories = List.copyOf(categories);
    }

    /** Light or dark, with the colours in use. */
    public static CategoryPalette of(boolean dark) {
        return (dark ? DARK : LIGHT).with(ColourFamily.inUse().inks(dark));
    }

    /** Light or dark, with text and lines that are at least 7:1 against the background. */
    public static CategoryPalette strong(boolean dark) {
        CategoryPalette theme = of(dark);
        return new CategoryPalette(
                Ink.of(dark ? 0x000000 : 0xFFFFFF),
                Ink.of(dark ? 0xFFFFFF : 0x000000),
                Ink.of(dark ? 0xC4CCD4 : 0x3D444D),
                Ink.of(dark ? 0x3D444D : 0xC4CCD4),
                theme.accent,
                theme.categories);
    }

    /** Whether it is one of the strong ones, or made of one. */
    private boolean isStrong() {
        return foreground.contrastWith(background) > 20; // black and white have 21
    }

    private CategoryPalette with(List<Ink> colours) {
        return new CategoryPalette(background, foreground, muted, grid, accent, colours);
    }

    /** The colours of their own, 0xRRGGBB, that some of these categories have, by number. */
    public static Map<Integer, Ink> own(List<OptionalInt> colours) {
        Map<Integer, Ink> own = new HashMap<>();
        for (int number = 0; number < colours.size(); number++) {
            int place = number;
            colours.get(number).ifPresent(rgb -> own.put(place, Ink.of(rgb)));
        }
        return own;
    }

    /** The same with some categories, by number, in a colour of their own. */
    public CategoryPalette with(Map<Integer, Ink> own) {
        if (own.isEmpty()) {
            return this;
        }
        // Whole rounds of colours, for those that follow to recur as they would have.
        int rounds = 1 + Collections.max(own.keySet()) / categories.size();
        List<Ink> all = new ArrayList<>();
        for (int number = 0; number < rounds * categories.size(); number++) {
            all.add(own.getOrDefault(number, category(number)));
        }
        return with(all);
    }

    /** Whether it is one for a dark background. */
    boolean isDark() {
        return background.contrastWith(Ink.of(0xFFFFFF)) > background.contrastWith(Ink.of(0));
    }

    /** The colour of a category, by its number; they recur, with another shape. */
    public Ink category(int number) {
        return categories.get(Math.floorMod(number, categories.size()));
    }

    /** The colour of a word of these categories; neutral where there are none. */
    public Ink fill(List<Integer> numbers) {
        return numbers.isEmpty() ? muted : category(numbers.get(0));
    }

    /** The colour of the right half of its marker: that of the second category, if there is one. */
    public Ink secondFill(List<Integer> numbers) {
        return numbers.size() < 2 ? fill(numbers) : category(numbers.get(1));
    }

    /** A readable colour for a word's label: its category's, drawn towards the foreground. */
    public Ink label(List<Integer> numbers) {
        return fill(numbers)
                .mixedWith(foreground, numbers.isEmpty() ? 0.35 : isStrong() ? 0.8 : 0.6);
    }
}
