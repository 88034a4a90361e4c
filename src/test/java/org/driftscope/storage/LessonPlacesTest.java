package org.driftscope.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonPlacesTest {
    @TempDir Path folder;

    @Test
    void remembersFromStartToStartAndThatALessonWasFinished() {
        LessonPlaces places = new LessonPlaces(folder.resolve("own"));
        assertEquals(Map.of(), places.read());
        places.put("dog-and-cat", new LessonPlaces.Place(6, true));
        places.put("the-last-word", new LessonPlaces.Place(1, false));
        places.put("dog-and-cat", new LessonPlaces.Place(0, false));
        Map<String, LessonPlaces.Place> again = new LessonPlaces(folder.resolve("own")).read();
        assertEquals(
                Map.of(
                        "dog-and-cat", new LessonPlaces.Place(0, true),
                        "the-last-word", new LessonPlaces.Place(1, false)),
                again);
        assertEquals(List.of("the-last-word", "dog-and-cat"), List.copyOf(again.keySet()));
    }

    @Test
    void theOldestIsForgotten() {
        LessonPlaces places = new LessonPlaces(folder);
        for (int i = 0; i <= LessonPlaces.MOST; i++) {
            places.put("lesson-" + i, new LessonPlaces.Place(1, false));
        }
        assertEquals(LessonPlaces.MOST, places.read().size());
        assertEquals(null, places.read().get("lesson-0"));
    }

    @Test
    void whatIsDamagedIsForgotten() throws IOException {
        Path file = folder.resolve("lessons.json");
        Files.writeString(
                file,
                "{\"a\": {\"step\": -3}, \"b\": 7, \"c\": {\"step\": 2}, \"d\": {\"step\": \"x\"}}");
        assertEquals(
                Map.of("c", new LessonPlaces.Place(2, false)), new LessonPlaces(folder).read());
        Files.writeString(file, "{");
        assertEquals(Map.of(), new LessonPlaces(folder).read());
    }
}
