package org.driftscope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScreenStartTest {
    @Test
    void aLinuxWithoutDisplayIsToldTheCommandThatWorksWithout() {
        String told = ScreenStart.noScreen("Linux", Map.of()).orElseThrow().text();
        assertTrue(told.contains("DISPLAY"), told);
        assertTrue(told.contains("train starter-natural-4"), told);
    }

    @Test
    void theCommandIsForTheWayTheProgramWasStarted() {
        assertEquals(
                "java -jar target/driftscope.jar train starter-natural-4",
                ScreenStart.command(Path.of("target", "driftscope.jar")));
        assertEquals(
                "mvn -q compile javafx:run -Djavafx.args=\"train starter-natural-4\"",
                ScreenStart.command(Path.of("target", "classes")));
        assertEquals(
                "/opt/driftscope/bin/driftscope train starter-natural-4",
                ScreenStart.commandOfImage("/opt/driftscope/bin/driftscope"));
    }

    @Test
    void aDisplayOrAnotherSystemIsTried() {
        assertEquals(Optional.empty(), ScreenStart.noScreen("Linux", Map.of("DISPLAY", ":0")));
        assertEquals(Optional.empty(), ScreenStart.noScreen("Mac OS X", Map.of()));
        assertEquals(Optional.empty(), ScreenStart.noScreen("Windows 11", Map.of()));
    }
}
