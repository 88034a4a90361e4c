package org.driftscope.lesson.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.driftscope.lesson.Lesson;

/**
 * The lessons that come with the program, wherever it runs from. The same lesson in another
 * language stands beside it: {@code dog-and-cat.json}, {@code dog-and-cat.ko.json}.
 */
public final class ShippedLessons {
    /** Their ids, in the order they build on each other. */
    public static final List<String> IDS =
            List.of(
                    "random-beginnings",
                    "only-gradients",
                    "why-coffee-moves",
                    "dog-and-cat",
                    "not-co-occurrence",
                    "weights-like-all-others",
                    "flow-of-meaning",
                    "static-and-contextual",
                    "the-last-word",
                    "when-training-goes-wrong",
                    "your-own-sentences");

    /**
     * The one that shows a newcomer where things are. It teaches no idea, so it is none of them.
     */
    public static final String LOOK_AROUND = "look-around";

    /** The ids of all, that one included. */
    public static final List<String> ALL =
            Stream.concat(IDS.stream(), Stream.of(LOOK_AROUND)).toList();

    private ShippedLessons() {}

    /** All that teach an idea, in English. */
    public static List<Lesson> list() {
        return list("en");
    }

    /** All that teach an idea in a language, each in English where it isn't written in that one. */
    public static List<Lesson> list(String language) {
        return IDS.stream().map(id -> open(id, language).lesson()).toList();
    }

    /** One of {@link #ALL}, in English. */
    public static LessonFile open(String id) {
        return read(id + ".json")
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "No lesson is called " + id + "; there are " + ALL));
    }

    /** One of {@link #ALL} in a language, or in English where it isn't written in that one. */
    public static LessonFile open(String id, String language) {
        return read(id + "." + language + ".json").orElseGet(() -> open(id));
    }

    private static Optional<LessonFile> read(String file) {
        try (InputStream bytes = ShippedLessons.class.getResourceAsStream("/lessons/" + file)) {
            return bytes == null
                    ? Optional.empty()
                    : Optional.of(
                            LessonFile.read(
                                    file,
                                    new String(bytes.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
