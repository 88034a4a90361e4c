package org.driftscope.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.RunSettings;
import org.driftscope.text.Cancellation;
import org.driftscope.text.Category;
import org.driftscope.text.Corpus;
import org.driftscope.wording.Wording;
import tools.jackson.core.JsonToken;

/** Reads a corpus in the JSON format that docs/corpus-format.md describes. Used once. */
final class CorpusJson {
    private static final Wording WORDS = Wording.of("storage");

    /** The newest format this version reads; the oldest is 1. */
    static final int NEWEST_FORMAT = 1;

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    private final JsonCursor json;
    private Integer format;
    private String name;
    private String description = "";
    private String licence = WORDS.get("licence-unknown");
    private List<String> sentences;
    private List<Category> categories = List.of();
    private Map<String, Integer> colours = Map.of();
    private RunSettings recommended = RunSettings.DEFAULT;

    private CorpusJson(String fileName, JsonCursor json) {
        this.json = json;
        name = nameOf(fileName);
    }

    /** What the corpus of a file is called that doesn't say so. */
    static String nameOf(String fileName) {
        return fileName.endsWith(".json") ? fileName.substring(0, fileName.length() - 5) : fileName;
    }

    /**
     * Reads a corpus.
     *
     * @param fileName what to call the text in problems
     * @throws ProblemException naming the file, the field and the line of what is wrong
     */
    static StoredCorpus read(String fileName, String text) {
        try (JsonCursor json = new JsonCursor(fileName, text)) {
            return new CorpusJson(fileName, json).read();
        }
    }

    private StoredCorpus read() {
        if (json.next() != JsonToken.START_OBJECT) {
            throw json.problem(
                    WORDS.get("corpus-no-brace-why"), WORDS.get("corpus-no-brace-remedy"), null);
        }
        for (String field = json.nextField(); field != null; field = json.nextField()) {
            readField(field);
        }
        if (json.next() != null) {
            throw json.problem(
                    WORDS.get("corpus-followed-why"), WORDS.get("corpus-followed-remedy"), null);
        }
        if (format == null) {
            throw json.missing("formatVersion");
        }
        if (sentences == null) {
            throw json.missing("sentences");
        }
        Corpus corpus =
                new Corpus(name, description, licence, sentences, coloured(categories, colours));
        return new StoredCorpus(corpus, recommended);
    }

    private void readField(String field) {
        switch (field) {
            case "formatVersion" -> readFormat();
            case "name" -> name = json.string(field, WORDS.get("allowed-text"));
            case "description" -> description = json.string(field, WORDS.get("allowed-text"));
            case "licence" -> licence = json.string(field, WORDS.get("allowed-text"));
            case "sentences" -> sentences = strings(json, field, WORDS.get("allowed-sentences"));
            case "categories" -> categories = readCategories(json);
            case "categoryColours" -> colours = readColours(json);
            case "recommended" -> recommended = Recommended.read(json);
            default -> json.skip();
        }
    }

    private void readFormat() {
        format = json.integer("formatVersion", 1, Integer.MAX_VALUE);
        if (format > NEWEST_FORMAT) {
            throw json.problem(
                    WORDS.get(
                            "corpus-newer-why",
                            "format",
                            String.valueOf(format),
                            "newest",
                            NEWEST_FORMAT),
                    WORDS.get("corpus-newer-remedy"),
                    null);
        }
    }

    /** What a group has to be, in problems. */
    static String allowedWords() {
        return WORDS.get("allowed-words");
    }

    /** The groups of words that the cursor stands on. */
    static List<Category> readCategories(JsonCursor json) {
        json.requireObject("categories");
        List<Category> read = new ArrayList<>();
        for (String field = json.nextField(); field != null; field = json.nextField()) {
            read.add(
                    new Category(
                            field,
                            strings(json, String.join(".", "categories", field), allowedWords())));
        }
        return read;
    }

    /** The colours, by the name of the group, that the cursor stands on. */
    static Map<String, Integer> readColours(JsonCursor json) {
        json.requireObject("categoryColours");
        String allowed = WORDS.get("allowed-colour");
        Map<String, Integer> read = new HashMap<>();
        for (String field = json.nextField(); field != null; field = json.nextField()) {
            String path = String.join(".", "categoryColours", field);
            String written = json.string(path, allowed);
            json.require(COLOUR.matcher(written).matches(), path, allowed);
            read.put(field, Integer.parseInt(written.substring(1), 16));
        }
        return read;
    }

    /** The groups in the colours that some of them have. */
    static List<Category> coloured(List<Category> groups, Map<String, Integer> colours) {
        return groups.stream()
                .map(
                        group ->
                                colours.containsKey(group.name())
                                        ? new Category(
                                                group.name(),
                                                group.words(),
                                                OptionalInt.of(colours.get(group.name())))
                                        : group)
                .toList();
    }

    /** The list of texts that the cursor stands on. */
    static List<String> strings(JsonCursor json, String field, String allowed) {
        json.requireList(field, allowed);
        List<String> read = new ArrayList<>();
        while (json.nextInList()) {
            Cancellation.throwIfInterrupted();
            read.add(json.string(field, allowed));
        }
        return read;
    }
}
