package org.driftscope.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.storage.format.WordGroupTable;
import org.driftscope.text.Category;
import org.driftscope.wording.Wording;
import tools.jackson.core.JsonToken;

/**
 * Groups of words in a file of their own: JSON in the form of a corpus's categories, or a table of
 * words and their groups. docs/corpus-format.md describes both.
 */
public final class GroupFiles {
    private static final Wording WORDS = Wording.of("storage");

    private GroupFiles() {}

    /**
     * Reads groups; whatever begins with a brace is JSON, anything else a table.
     *
     * @throws ProblemException naming the file and the place if there are none
     */
    public static List<Category> read(Path file) {
        String name = FileBytes.name(file);
        String text = text(name, FileBytes.read(file, remedy()));
        String stripped = text.strip();
        if (stripped.startsWith("[") && stripped.endsWith("]")) {
            throw new ProblemException(
                    WORDS.problem("groups-list", "file", name, "remedy", remedy()));
        }
        List<Category> groups =
                stripped.startsWith("{")
                        ? readJson(name, text)
                        : WordGroupTable.read(name, text, isTabbed(name));
        if (groups.isEmpty()) {
            throw new ProblemException(
                    WORDS.problem("groups-none", "file", name, "remedy", remedy()));
        }
        return groups;
    }

    private static String text(String name, byte[] bytes) {
        try {
            return TextFiles.decode(name, bytes, Optional.empty()).text();
        } catch (ProblemException e) {
            Problem told = e.problem();
            throw new ProblemException(new Problem(told.what(), told.why(), remedy()), e);
        }
    }

    private static String remedy() {
        return WORDS.get("groups-remedy");
    }

    /**
     * Writes groups as what the file's ending says: a table with commas for ".csv", with tabs for
     * ".tsv", else JSON. A table has no colours. A file that is there stays as it is where writing
     * fails.
     *
     * @throws ProblemException naming the file and the cause
     */
    public static void write(Path file, List<Category> groups) {
        AtomicFile.write(file, out -> write(FileBytes.name(file), groups, out));
    }

    private static void write(String name, List<Category> groups, OutputStream out)
            throws IOException {
        boolean tabs = isTabbed(name);
        if (tabs || name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            WordGroupTable.write(groups, tabs, out);
        } else {
            CorpusJsonWriter.writeGroups(groups, out);
        }
    }

    private static boolean isTabbed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".tsv") || lower.endsWith(".tab");
    }

    /** The field "categories", else, where there is none, each field that is a list. */
    private static List<Category> readJson(String name, String text) {
        try (JsonCursor json = new JsonCursor(WORDS.get("groups-kind"), name, text)) {
            json.next();
            List<Category> lists = new ArrayList<>();
            Optional<List<Category>> categories = Optional.empty();
            Map<String, Integer> colours = Map.of();
            for (String field = json.nextField(); field != null; field = json.nextField()) {
                if (json.isList()) {
                    lists.add(
                            new Category(
                                    field,
                                    CorpusJson.strings(json, field, CorpusJson.allowedWords())));
                } else if (field.equals("categories")) {
                    categories = Optional.of(CorpusJson.readCategories(json));
                } else if (field.equals("categoryColours")) {
                    colours = CorpusJson.readColours(json);
                } else {
                    json.skip();
                }
            }
            requireEnd(json);
            return CorpusJson.coloured(categories.orElse(lists), colours);
        }
    }

    private static void requireEnd(JsonCursor json) {
        JsonToken after = json.next();
        if (after != null) {
            throw json.problem(
                    WORDS.get("groups-followed-why"), WORDS.get("groups-followed-remedy"), null);
        }
    }
}
