package org.driftscope.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.driftscope.math.Matrix;
import org.junit.jupiter.api.Test;

class Word2VecTextTest {
    @Test
    void aLineWithTheSizesThenALineForEachWord() throws IOException {
        Matrix embeddings = Matrix.owning(2, 3, new float[] {0.5f, -1, 2, 0.25f, 1e-7f, 3});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Word2VecText.write(embeddings, List.of("dog", "Käse"), out);
        assertEquals(
                "2 3\ndog 0.5 -1.0 2.0\nKäse 0.25 1.0E-7 3.0\n",
                out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void spacesBecomeUnderscoresAndNoTwoWordsBecomeOne() {
        assertEquals(
                List.of("ice_cream__", "ice_cream", "ice_cream_", "a_b", "_", "dog"),
                Word2VecText.names(
                        List.of("ice cream", "ice_cream", "ice_cream_", "a\u00a0b", " ", "dog")));
        assertEquals(
                List.of("a_b", "a_b_"), Word2VecText.names(List.of("a b", "a\tb")), "both changed");
    }
}
