package org.driftscope.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.driftscope.problem.Problem;

/**
 * The texts of one package, in the language that is spoken now. They stand in {@code
 * NAME.properties} (English) and {@code NAME_ko.properties} beside this class, as patterns of ICU:
 * see {@link Template}. May be used from any thread.
 *
 * <p>Ask for a text where it is shown and keep none in a constant: the language changes while the
 * program runs.
 */
public final class Wording {
    private static final Map<String, Wording> ALL = new ConcurrentHashMap<>();

    /** One for the process, as its locale is: texts are made wherever something can fail. */
    private static volatile Language language = Language.ENGLISH;

    private final String name;
    private final Map<Language, Map<String, Template>> texts = new ConcurrentHashMap<>();

    private Wording(String name) {
        this.name = name;
    }

    /** The texts of a package, named as it is below {@code org.driftscope}: "ui.timeline". */
    public static Wording of(String name) {
        return ALL.computeIfAbsent(name, Wording::new);
    }

    /** The language that is spoken now; English before anybody chose. */
    public static Language language() {
        return language;
    }

    /** Speaks another language from now on. What was made before stays as it is. */
    public static void speak(Language other) {
        language = other;
    }

    /**
     * A text with its arguments put in.
     *
     * @param arguments by turns the name of one and its value: a text, or a whole number, which is
     *     written with commas between thousands
     * @throws IllegalArgumentException where there is no such text or an argument is lacking
     */
    public String get(String key, Object... arguments) {
        Template template = texts.computeIfAbsent(language, this::read).get(key);
        if (template == null) {
            throw new IllegalArgumentException(name + " has no text " + key);
        }
        return template.fill(arguments);
    }

    /** What happened, why and what to do: the texts KEY.what, KEY.why and KEY.remedy. */
    public Problem problem(String key, Object... arguments) {
        return new Problem(
                get(key + ".what", arguments),
                get(key + ".why", arguments),
                get(key + ".remedy", arguments));
    }

    /** A text that lacks in a language is English in it. */
    private Map<String, Template> read(Language wanted) {
        Map<String, Template> all = new HashMap<>(read(name + ".properties", Language.ENGLISH));
        if (wanted != Language.ENGLISH) {
            all.putAll(read(name + "_" + wanted.code() + ".properties", wanted));
        }
        return Map.copyOf(all);
    }

    private static Map<String, Template> read(String file, Language in) {
        Properties patterns = new Properties();
        try (InputStream bytes = Wording.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalArgumentException("There is no " + file);
            }
            patterns.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Template> read = new HashMap<>();
        patterns.forEach(
                (key, pattern) ->
                        read.put(String.valueOf(key), new Template(String.valueOf(pattern), in)));
        return read;
    }
}
