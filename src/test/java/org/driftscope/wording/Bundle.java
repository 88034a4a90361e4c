package org.driftscope.wording;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The file of a bundle, as it stands: the patterns by their keys. */
record Bundle(String name, Map<String, String> patterns) {
    private static final Path FOLDER = Path.of("src/main/resources/org/driftscope/wording");
    private static final String ENDING = ".properties";

    /** The names of all bundles: their English files. */
    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ENDING) && !file.contains("_"))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many files there are, of all languages. */
    static long files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Bundle of(String name, Language language) {
        String tail = language == Language.ENGLISH ? "" : "_" + language.code();
        Once read = new Once();
        try (Reader in =
                Files.newBufferedReader(
                        FOLDER.resolve(name + tail + ENDING), StandardCharsets.UTF_8)) {
            read.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Bundle(name, read.all);
    }

    /** A key that stands there twice would hide a text. */
    private static final class Once extends java.util.Properties {
        private static final long serialVersionUID = 1L;
        private final transient Map<String, String> all = new TreeMap<>();

        @Override
        public synchronized Object put(Object key, Object value) {
            if (all.put(String.valueOf(key), String.valueOf(value)) != null) {
                throw new IllegalArgumentException("Twice: " + key);
            }
            return super.put(key, value);
        }
    }

    /** The names of the arguments that a text takes. */
    Set<String> arguments(String key) {
        MessagePattern pattern = new MessagePattern(patterns.get(key));
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return names;
    }

    /** What a person reads of a text: no names of arguments, keywords or types. */
    String letters(String key) {
        MessagePattern pattern = new MessagePattern(patterns.get(key));
        List<String> read = new ArrayList<>();
        for (int i = 0; i + 1 < pattern.countParts(); i++) {
            MessagePattern.Part.Type type = pattern.getPartType(i);
            if (type == MessagePattern.Part.Type.MSG_START
                    || type == MessagePattern.Part.Type.ARG_LIMIT
                    || type == MessagePattern.Part.Type.SKIP_SYNTAX
                    || type == MessagePattern.Part.Type.REPLACE_NUMBER) {
                int from = pattern.getPart(i).getLimit();
                int to = pattern.getPatternIndex(i + 1);
                read.add(pattern.getPatternString().substring(from, Math.max(from, to)));
            }
        }
        return String.join(" ", read).strip();
    }
}
