package org.driftscope.storage.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
    @Test
    void readsTextAlone() {
        String markdown =
                """
                ---
                title: Pets
                ---
                # My *pets*

                The **dog** runs
                to [the park](https://example.org/park).

                ```java
                int dog = 1;
                ```

                - A `cat` sleeps.
                - The bird sings. ![a bird](bird.png)

                > A fish swims.

                <div>no text</div>

                    indented code
                """;
        Extract extract = Read.as(FileFormat.MARKDOWN, markdown);
        assertEquals(
                List.of(
                        "4 My pets",
                        "6 The dog runs",
                        "7 to the park.",
                        "13 A cat sleeps.",
                        "14 The bird sings. a bird",
                        "16 A fish swims."),
                Read.numbered(extract));
        assertEquals(
                "1 settings at the top of the file; 9 a block of code; 18 a block of HTML; 20 a block of code",
                Read.skipped(extract));
        assertTrue(
                extract.text()
                        .startsWith(
                                "My pets\n\nThe dog runs\nto the park.\n\nA cat sleeps.\n\nThe bird"));
    }
}
