package org.driftscope.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The corpora that come with the program, wherever it runs from. */
public final class ShippedCorpora {
    /** Their names, the default first. */
    public static final List<String> NAMES =
            List.of(
                    "starter-natural-4",
                    "starter-4",
                    "standard-6",
                    "natural-80",
                    "lesson-bone",
                    "lesson-trap",
                    "lesson-two-senses",
                    "simple-sentences",
                    "pride-and-prejudice",
                    "korean-sentences",
                    "chinese-sentences",
                    "tang-poems",
                    "hebrew-genesis",
                    "spanish-genesis");

    private ShippedCorpora() {}

    /** All of them, the default first. */
    public static List<StoredCorpus> list() {
        return NAMES.stream().map(ShippedCorpora::open).toList();
    }

    /** One of {@link #NAMES}. */
    public static StoredCorpus open(String name) {
        String file = name + ".json";
        try (InputStream bytes = ShippedCorpora.class.getResourceAsStream("/corpora/" + file)) {
            if (bytes == null) {
                throw new IllegalArgumentException(
                        "No corpus is called " + name + "; there are " + NAMES);
            }
            return CorpusJson.read(file, new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
