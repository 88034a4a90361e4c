package org.driftscope.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeatColoursTest {
    private static final int LIGHT = 0xFFFFFF;
    private static final int DARK = 0x0D1117;

    private final HeatColours light = new HeatColours(Ink.of(LIGHT));
    private final HeatColours dark = new HeatColours(Ink.of(DARK));

    @Test
    void aSymmetricScaleGoesFromBlueThroughTheBackgroundToOrange() {
        HeatScale scale = HeatScale.symmetric(2);
        assertEquals(Ink.of(0x0072B2), light.of(scale, -2));
        assertEquals(Ink.of(LIGHT), light.of(scale, 0));
        assertEquals(Ink.of(0xD55E00), light.of(scale, 2));
        assertEquals(Ink.of(0x56B4E9), dark.of(scale, -2));
        assertEquals(Ink.of(DARK), dark.of(scale, 0));
        assertEquals(Ink.of(0xE69F00), dark.of(scale, 2));
    }

    @Test
    void halfOfTheLimitIsHalfTheWayToItsColour() {
        // White to 00 72 B2: (255 + 0) / 2 = 127.5, (255 + 114) / 2 = 184.5, (255 + 178) / 2 =
        // 216.5
        assertEquals(Ink.of(0x80B9D9), light.of(HeatScale.symmetric(2), -1));
        // 0D 11 17 to E6 9F 00: (13 + 230) / 2 = 121.5, (17 + 159) / 2 = 88, (23 + 0) / 2 = 11.5
        assertEquals(Ink.of(0x7A580C), dark.of(HeatScale.symmetric(2), 1));
    }

    @Test
    void aScaleFromZeroGoesFromTheBackgroundThroughGreen() {
        assertEquals(Ink.of(LIGHT), light.of(HeatScale.PROBABILITY, 0));
        assertEquals(Ink.of(0x009E73), light.of(HeatScale.PROBABILITY, 0.6));
        assertEquals(Ink.of(0x003D2C), light.of(HeatScale.PROBABILITY, 1));
        assertEquals(Ink.of(DARK), dark.of(HeatScale.PROBABILITY, 0));
        assertEquals(Ink.of(0xB8F0DC), dark.of(HeatScale.PROBABILITY, 1));
    }

    @Test
    void cellsWithoutAValueHaveAColourOfNoValue() {
        for (HeatColours colours : List.of(light, dark)) {
            int masked = colours.argb(HeatScale.COSINE, Double.NaN);
            assertEquals(0xFF000000 | colours.masked().rgb(), masked);
            for (int i = -20; i <= 20; i++) {
                assertNotEquals(masked, colours.argb(HeatScale.COSINE, i / 20.0));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {LIGHT, DARK, 0xF6F8FA, 0x161B22})
    void awayFromZeroContrastWithTheBackgroundOnlyGrows(int rgb) {
        Ink background = Ink.of(rgb);
        HeatColours colours = new HeatColours(background);
        double[] last = {1, 1, 1};
        for (int i = 1; i <= 10; i++) {
            double[] now = {
                colours.of(HeatScale.COSINE, -i / 10.0).contrastWith(background),
                colours.of(HeatScale.COSINE, i / 10.0).contrastWith(background),
                colours.of(HeatScale.PROBABILITY, i / 10.0).contrastWith(background)
            };
            for (int kind = 0; kind < now.length; kind++) {
                assertTrue(now[kind] > last[kind], "scale " + kind + " at " + i);
            }
            last = now;
        }
        for (double end : last) {
            assertTrue(end >= 3, "the ends stand out only by " + end);
        }
    }

    @Test
    void valuesCanBeReadOnEveryColour() {
        for (HeatColours colours : List.of(light, dark)) {
            for (int i = -50; i <= 50; i++) {
                for (HeatScale scale : List.of(HeatScale.COSINE, HeatScale.PROBABILITY)) {
                    Ink cell = colours.of(scale, i / 50.0);
                    double contrast = colours.textOn(scale, i / 50.0).contrastWith(cell);
                    assertTrue(contrast >= 4.5, i + ": " + contrast);
                }
            }
        }
    }
}
