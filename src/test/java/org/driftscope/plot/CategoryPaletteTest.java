package org.driftscope.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CategoryPaletteTest {
    @Test
    void bothThemesUseTheSevenColoursOfOkabeAndIto() {
        Set<Integer> published =
                Set.of(0xE69F00, 0x56B4E9, 0x009E73, 0xF0E442, 0x0072B2, 0xD55E00, 0xCC79A7);

        for (CategoryPalette palette : List.of(CategoryPalette.LIGHT, CategoryPalette.DARK)) {
            Set<Integer> used = new HashSet<>();
            palette.categories().forEach(ink -> used.add(ink.rgb()));
            assertEquals(published, used);
        }
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertEquals(21, Ink.of(0x000000).contrastWith(Ink.of(0xFFFFFF)), 1e-9);
        assertEquals(4.54, Ink.of(0x767676).contrastWith(Ink.of(0xFFFFFF)), 0.005);
    }

    @ParameterizedTest
    @EnumSource(ColourFamily.class)
    void labelsOfEveryCategoryAreReadable(ColourFamily family) {
        for (CategoryPalette palette : palettes(family)) {
            for (int category = 0; category < palette.categories().size(); category++) {
                double contrast =
                        palette.label(List.of(category)).contrastWith(palette.background());
                assertTrue(contrast >= 4.5, "category " + category + ": " + contrast);
            }
        }
    }

    private static List<CategoryPalette> palettes(ColourFamily family) {
        ColourFamily before = ColourFamily.inUse();
        ColourFamily.use(family);
        try {
            return List.of(CategoryPalette.of(false), CategoryPalette.of(true));
        } finally {
            ColourFamily.use(before);
        }
    }

    @ParameterizedTest
    @EnumSource(ColourFamily.class)
    void theSameColoursStandOnBothGrounds(ColourFamily family) {
        List<CategoryPalette> both = palettes(family);
        assertEquals(
                new HashSet<>(both.get(0).categories()), new HashSet<>(both.get(1).categories()));
        assertEquals(CategoryPalette.LIGHT.background(), both.get(0).background());
        assertEquals(CategoryPalette.DARK.background(), both.get(1).background());
    }

    @Test
    void fiftySixCategoriesDifferInColourOrShape() {
        Set<String> signs = new HashSet<>();
        for (int category = 0; category < 56; category++) {
            signs.add(CategoryPalette.LIGHT.category(category) + " " + MarkerShape.of(category));
        }
        assertEquals(56, signs.size());
    }

    @Test
    void wordsWithoutACategoryAreNeutral() {
        assertEquals(CategoryPalette.DARK.muted(), CategoryPalette.DARK.fill(List.of()));
        assertNotEquals(
                CategoryPalette.DARK.fill(List.of(0)),
                CategoryPalette.DARK.secondFill(List.of(0, 1)));
    }

    @ParameterizedTest
    @EnumSource(MarkerShape.class)
    void theRightHalfIsHalfOfEveryShape(MarkerShape shape) {
        assertEquals(area(shape.outline()) / 2, area(shape.rightHalf()), 1e-9);
        shape.rightHalf().forEach(corner -> assertTrue(corner.x() >= -1e-9));
    }

    /** The shoelace formula. */
    private static double area(List<MarkerShape.Corner> corners) {
        double sum = 0;
        for (int i = 0; i < corners.size(); i++) {
            MarkerShape.Corner a = corners.get(i);
            MarkerShape.Corner b = corners.get((i + 1) % corners.size());
            sum += a.x() * b.y() - b.x() * a.y();
        }
        return Math.abs(sum) / 2;
    }
}
