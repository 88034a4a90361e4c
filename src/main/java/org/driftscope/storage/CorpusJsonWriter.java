package org.driftscope.storage;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.driftscope.text.Cancellation;
import org.driftscope.text.Category;
import org.driftscope.text.Corpus;

/**
 * Writes a corpus in the JSON format that docs/corpus-format.md describes, for people to read, too:
 * a sentence a line, a group a line. What {@link CorpusJson} reads from it is equal.
 */
final class CorpusJsonWriter {
    private CorpusJsonWriter() {}

    /** Writes it as UTF-8; leaves {@code out} open. */
    static void write(StoredCorpus stored, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Corpus corpus = stored.corpus();
        List<String> head = new ArrayList<>();
        head.add(field("formatVersion", Integer.toString(CorpusJson.NEWEST_FORMAT)));
        head.add(field("name", JsonText.of(corpus.name())));
        head.add(field("description", JsonText.of(corpus.description())));
        head.add(field("licence", JsonText.of(corpus.licence())));
        head.addAll(groups(corpus.categories()));
        List<String> recommended =
                Recommended.fields(stored.recommended()).entrySet().stream()
                        .map(entry -> field(entry.getKey(), JsonText.of(entry.getValue())))
                        .toList();
        if (!recommended.isEmpty()) {
            head.add(field("recommended", object(recommended)));
        }
        writer.write("{\n");
        for (String field : head) {
            writer.write("  " + field + ",\n");
        }
        writer.write("  \"sentences\": [");
        String before = "\n    ";
        for (String sentence : corpus.sentences()) {
            Cancellation.throwIfInterrupted();
            writer.write(before + JsonText.of(sentence));
            before = ",\n    ";
        }
        writer.write("\n  ]\n}\n");
        writer.flush();
    }

    /** Groups of words alone, in the same fields. */
    static void writeGroups(List<Category> groups, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write("{\n  " + String.join(",\n  ", groups(groups)) + "\n}\n");
        writer.flush();
    }

    /** The fields of groups, and of the colours that some of them have. */
    private static List<String> groups(List<Category> groups) {
        List<String> fields = new ArrayList<>();
        fields.add(
                field(
                        "categories",
                        object(
                                groups.stream()
                                        .map(group -> field(group.name(), list(group.words())))
                                        .toList())));
        List<String> colours =
                groups.stream()
                        .filter(group -> group.colour().isPresent())
                        .map(group -> field(group.name(), colour(group.colour().getAsInt())))
                        .toList();
        if (!colours.isEmpty()) {
            fields.add(field("categoryColours", object(colours)));
        }
        return fields;
    }

    private static String colour(int rgb) {
        return JsonText.of(String.format(Locale.ROOT, "#%06X", rgb));
    }

    private static String list(List<String> words) {
        return words.stream().map(JsonText::of).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String object(List<String> fields) {
        return fields.isEmpty()
                ? "{}"
                : fields.stream().collect(Collectors.joining(",\n    ", "{\n    ", "\n  }"));
    }

    private static String field(String name, String json) {
        return JsonText.of(name) + ": " + json;
    }
}
