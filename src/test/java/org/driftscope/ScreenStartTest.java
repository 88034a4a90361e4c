package org.driftscope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScreenStartTest {
    @Test
    void aLinuxWithoutDisplayIsToldTheCommandThatWorksWithout() {
        String told = ScreenStart.noScreen("Linux", Map.of(), null).orElseThrow().text();
        assertTrue(told.contains("DISPLAY"), told);
        assertTrue(told.contains("java -jar target/driftscope.jar train starter-natural-4"), told);
    }

    @Test
    void aDisplayOrAnotherSystemIsTried() {
        assertEquals(
                Optional.empty(), ScreenStart.noScreen("Linux", Map.of("DISPLAY", ":0"), null));
        assertEquals(Optional.empty(), ScreenStart.noScreen("Mac OS X", Map.of(), null));
        assertEquals(Optional.empty(), ScreenStart.noScreen("Windows 11", Map.of(), null));
    }
}
