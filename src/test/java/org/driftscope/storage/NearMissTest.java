package org.driftscope.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {
    /** Counted by hand; the first two are well-known examples. */
    @ParameterizedTest
    @CsvSource({
        "kitten, sitting, 3",
        "saturday, sunday, 3",
        "abc, abc, 0",
        "'', abc, 3",
        "abc, '', 3",
        "ab, ba, 1",
        "title, titel, 1",
        "ca, abc, 3"
    })
    void distanceCountsLettersPutInTakenOutChangedAndSwapped(String a, String b, int distance) {
        assertEquals(distance, NearMiss.distance(a, b));
    }

    @Test
    void theNearestNameIsMeantIfItIsNearEnough() {
        List<String> known = List.of("title", "text", "hints", "runUntil");
        assertEquals(Optional.of("hints"), NearMiss.of("hint", known));
        assertEquals(Optional.of("runUntil"), NearMiss.of("run_until", known));
        assertEquals(Optional.of("title"), NearMiss.of("Titel", known));
        assertEquals(Optional.empty(), NearMiss.of("photograph", known));
    }
}
