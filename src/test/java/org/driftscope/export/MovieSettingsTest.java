package org.driftscope.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MovieSettingsTest {
    @Test
    void theLastStepIsShownWhateverTheDistance() {
        Stretch stretch = new Stretch(3, 14, 4);
        assertEquals(
                List.of(3L, 7L, 11L, 14L),
                LongStream.range(0, 30).filter(stretch::shows).boxed().toList());
        assertEquals(4, stretch.count());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 119, 1, 120",
        "0, 120, 2, 61",
        "0, 1000, 9, 113",
        "7, 7, 1, 1",
        "20, 30, 1, 11"
    })
    void aStretchTakesTheLeastDistanceThatFits(long first, long last, long every, int pictures) {
        Stretch stretch = Stretch.within(first, last, 120);
        assertEquals(every, stretch.every());
        assertEquals(pictures, stretch.count());
    }

    @Test
    void aStretchThatCannotBeIsRefused() {
        assertEquals(
                "The first step must be at least 0 but is -5",
                assertThrows(IllegalArgumentException.class, () -> new Stretch(-5, 0, 1))
                        .getMessage());
        assertEquals(
                "The last step must be at least 6, the first, but is 5",
                assertThrows(IllegalArgumentException.class, () -> new Stretch(6, 5, 1))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Stretch(0, 5, 0));
        MovieSettings movie = MovieSettings.Format.MP4.usual(0, 10_000);
        assertThrows(IllegalArgumentException.class, () -> movie.withEvery(1));
        assertEquals(5_001, movie.withEvery(2).stretch().count());
    }

    /** Table A-1 of H.264, by hand: 1280x800 are 4,000 blocks, 1920x1080 are 8,160. */
    @ParameterizedTest
    @CsvSource({
        "720, 480, 30, 30",
        "1280, 720, 30, 31",
        "1280, 800, 20, 32",
        "1920, 1080, 30, 40",
        "1920, 1080, 50, 42",
        "2560, 1600, 30, 50",
        "4096, 2304, 20, 51"
    })
    void theLevelIsTheLowestThatAllowsIt(int width, int height, int rate, int level) {
        assertEquals(level, H264Level.of(width, height, rate).number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"8000x2000", "4096x2320", "640x480 transparent"})
    void whatNoMp4CanHoldIsRefusedInWords(String picture) {
        String[] sides = picture.split("[x ]", 3);
        PictureSettings settings =
                new PictureSettings(
                        Integer.parseInt(sides[0]),
                        Integer.parseInt(sides[1]),
                        1,
                        sides.length > 2,
                        false);
        MovieSettings movie = MovieSettings.Format.MP4.usual(0, 10);
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> movie.require(settings));
        assertTrue(refused.getMessage().contains("MP4"), refused.getMessage());
        MovieSettings.Format.GIF.usual(0, 10).require(settings);
    }
}
