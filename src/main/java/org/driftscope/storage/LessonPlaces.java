package org.driftscope.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.driftscope.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Remembers in a small file where learners are in lessons. That it is damaged, or can't be written,
 * is never a failure: what can't be read is forgotten. May be called from any thread.
 */
public final class LessonPlaces {
    private static final Logger LOG = LoggerFactory.getLogger(LessonPlaces.class);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final long LARGEST = 1 << 20;

    /** So many lessons at most; the one that was come to longest ago is forgotten. */
    static final int MOST = 200;

    private final Path file;

    /**
     * Where a learner is in a lesson.
     *
     * @param step from 0; as many as there are at its end
     * @param finished whether the end was ever reached
     */
    public record Place(int step, boolean finished) {}

    /** In the folder of the program's own files. */
    public LessonPlaces(Path folder) {
        file = folder.resolve("lessons.json");
    }

    /** The places by the lessons' ids or files, the one that was come to last behind all others. */
    public synchronized Map<String, Place> read() {
        Map<String, Place> places = new LinkedHashMap<>();
        try {
            if (Files.size(file) <= LARGEST) {
                JsonNode json = MAPPER.readTree(Files.readAllBytes(file));
                json.properties().forEach(entry -> read(entry.getKey(), entry.getValue(), places));
            }
        } catch (NoSuchFileException e) {
            LOG.debug("No lesson is remembered yet in {}", file);
        } catch (IOException | JacksonException e) {
            LOG.info("{} can't be read", file, e);
        }
        return places;
    }

    private static void read(String lesson, JsonNode place, Map<String, Place> places) {
        int step = place.path("step").asInt(-1);
        if (step >= 0) {
            places.put(lesson, new Place(step, place.path("finished").asBoolean(false)));
        }
    }

    /** A learner has come to a step. A lesson that was once finished stays so. */
    public synchronized void put(String lesson, Place place) {
        Map<String, Place> places = read();
        Place before = places.remove(lesson);
        boolean finished = place.finished() || (before != null && before.finished());
        places.put(lesson, new Place(place.step(), finished));
        while (places.size() > MOST) {
            places.remove(places.keySet().iterator().next());
        }
        write(places);
    }

    private void write(Map<String, Place> places) {
        ObjectNode json = MAPPER.createObjectNode();
        places.forEach(
                (lesson, place) -> {
                    ObjectNode written = json.putObject(lesson);
                    written.put("step", place.step());
                    written.put("finished", place.finished());
                });
        try {
            Files.createDirectories(file.getParent());
            byte[] bytes = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
            AtomicFile.write(file, out -> out.write(bytes));
        } catch (IOException | ProblemException e) {
            LOG.info("{} can't be written", file, e);
        }
    }
}
