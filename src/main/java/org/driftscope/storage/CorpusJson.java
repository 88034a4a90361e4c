package org.driftscope.storage;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.RunSettings;
import org.driftscope.text.Cancellation;
import org.driftscope.text.Category;
import org.driftscope.text.Corpus;
import tools.jackson.core.JsonToken;

/** Reads a corpus in the JSON format that docs/corpus-format.md describes. Used once. */
final class CorpusJson {
    /** The newest format this version reads; the oldest is 1. */
    static final int NEWEST_FORMAT = 1;

    private final JsonCursor json;
    private Integer format;
    private String name;
    private String description = "";
    private String licence = "not stated";
    private List<String> sentences;
    private List<Category> categories = List.of();
    private RunSettings recommended = RunSettings.DEFAULT;

    private CorpusJson(String fileName, JsonCursor json) {
        this.json = json;
        name = fileName.endsWith(".json") ? fileName.substring(0, fileName.length() - 5) : fileName;
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
                    "It does not begin with a brace { as a corpus in JSON does.",
                    "Give the file another ending than .json to read it as plain text.",
                    null);
        }
        for (String field = json.nextField(); field != null; field = json.nextField()) {
            readField(field);
        }
        if (json.next() != null) {
            throw json.problem(
                    "Something follows after the corpus's last brace.",
                    "Keep one corpus a file, and open it again.",
                    null);
        }
        if (format == null) {
            throw json.missing("formatVersion");
        }
        if (sentences == null) {
            throw json.missing("sentences");
        }
        Corpus corpus = new Corpus(name, description, licence, sentences, categories);
        return new StoredCorpus(corpus, recommended);
    }

    private void readField(String field) {
        switch (field) {
            case "formatVersion" -> readFormat();
            case "name" -> name = json.string(field, "a text in quotes");
            case "description" -> description = json.string(field, "a text in quotes");
            case "licence" -> licence = json.string(field, "a text in quotes");
            case "sentences" -> sentences = strings(field, "a list of sentences in quotes");
            case "categories" -> categories = readCategories();
            case "recommended" -> recommended = RecommendedJson.read(json);
            default -> json.skip();
        }
    }

    private void readFormat() {
        format = json.integer("formatVersion", 1, Integer.MAX_VALUE);
        if (format > NEWEST_FORMAT) {
            throw json.problem(
                    "It uses corpus format "
                            + format
                            + "; this version of Driftscope reads formats up to "
                            + NEWEST_FORMAT
                            + ".",
                    "Install the newest Driftscope, or open another corpus.",
                    null);
        }
    }

    private List<Category> readCategories() {
        json.requireObject("categories");
        List<Category> read = new ArrayList<>();
        for (String field = json.nextField(); field != null; field = json.nextField()) {
            read.add(
                    new Category(
                            field, strings("categories." + field, "a list of words in quotes")));
        }
        return read;
    }

    private List<String> strings(String field, String allowed) {
        json.requireList(field, allowed);
        List<String> read = new ArrayList<>();
        while (json.nextInList()) {
            Cancellation.throwIfInterrupted();
            read.add(json.string(field, allowed));
        }
        return read;
    }
}
