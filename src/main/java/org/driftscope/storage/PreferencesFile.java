package org.driftscope.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.driftscope.problem.ProblemException;
import org.driftscope.wording.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Remembers {@link Preferences} in a small file. That it is damaged, or can't be written, is never
 * a failure: what can't be read is as on a first start. May be called from any thread.
 */
public final class PreferencesFile {
    private static final Logger LOG = LoggerFactory.getLogger(PreferencesFile.class);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final long LARGEST = 1 << 20;
    private static final double LARGEST_WINDOW = 20_000;

    private final Path file;

    /** In the folder of the program's own files. */
    public PreferencesFile(Path folder) {
        file = folder.resolve("preferences.json");
    }

    /** What is remembered. */
    public synchronized Preferences read() {
        try {
            if (Files.size(file) <= LARGEST) {
                return read(MAPPER.readTree(Files.readAllBytes(file)));
            }
        } catch (NoSuchFileException e) {
            LOG.debug("Nothing is remembered yet in {}", file);
        } catch (IOException | JacksonException e) {
            LOG.info("{} can't be read", file, e);
        }
        return Preferences.NONE;
    }

    private static Preferences read(JsonNode json) {
        List<Path> recent = new ArrayList<>();
        for (JsonNode name : json.path("recent")) {
            try {
                if (name.isString() && recent.size() < Preferences.MOST_RECENT) {
                    recent.add(Path.of(name.stringValue()));
                }
            } catch (InvalidPathException e) {
                LOG.debug("There is no such file", e);
            }
        }
        return new Preferences(
                recent,
                json.path("dark").asBoolean(false),
                size(json.path("width")),
                size(json.path("height")),
                json.path("maximized").asBoolean(false),
                choices(json),
                hidden(json));
    }

    private static List<String> hidden(JsonNode json) {
        List<String> hidden = new ArrayList<>();
        for (JsonNode part : json.path("hidden")) {
            if (part.isString()) {
                hidden.add(part.stringValue());
            }
        }
        return hidden;
    }

    private static Preferences.Choices choices(JsonNode json) {
        int past = json.path("pastMegabytes").asInt(Preferences.Choices.DEFAULT.pastMegabytes());
        boolean possible =
                past >= Preferences.Choices.LEAST_PAST && past <= Preferences.Choices.MOST_PAST;
        return new Preferences.Choices(
                possible ? past : Preferences.Choices.DEFAULT.pastMegabytes(),
                json.path("autosave").asBoolean(true),
                Language.of(json.path("language").asString("")),
                new Preferences.Look(
                        json.path("colours").asString(Preferences.Look.DEFAULT.colours()),
                        json.path("still").asBoolean(false),
                        json.path("contrast").asBoolean(false),
                        size(json.path("percent").asInt(100))));
    }

    /** One of those that may be chosen. */
    private static int size(int percent) {
        return Preferences.Look.SIZES.contains(percent)
                ? percent
                : Preferences.Look.DEFAULT.percent();
    }

    private static double size(JsonNode json) {
        double size = json.asDouble(0);
        return size > 0 && size < LARGEST_WINDOW ? size : 0;
    }

    /** Changes what is remembered, another window's changes included. */
    public synchronized Preferences update(UnaryOperator<Preferences> change) {
        Preferences before = read();
        Preferences now = change.apply(before);
        if (!now.equals(before)) {
            write(now);
        }
        return now;
    }

    private void write(Preferences now) {
        ObjectNode json = MAPPER.createObjectNode();
        ArrayNode recent = json.putArray("recent");
        now.recent().forEach(path -> recent.add(path.toString()));
        json.put("dark", now.dark());
        json.put("width", now.width());
        json.put("height", now.height());
        json.put("maximized", now.maximized());
        ArrayNode hidden = json.putArray("hidden");
        now.hidden().forEach(hidden::add);
        json.put("pastMegabytes", now.choices().pastMegabytes());
        json.put("autosave", now.choices().autosave());
        now.choices().language().ifPresent(language -> json.put("language", language.code()));
        json.put("colours", now.choices().look().colours());
        json.put("still", now.choices().look().still());
        json.put("contrast", now.choices().look().contrast());
        json.put("percent", now.choices().look().percent());
        try {
            Files.createDirectories(file.getParent());
            byte[] bytes = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
            AtomicFile.write(file, out -> out.write(bytes));
        } catch (IOException | ProblemException e) {
            LOG.info("{} can't be written", file, e);
        }
    }
}
