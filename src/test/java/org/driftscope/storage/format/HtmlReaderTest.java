package org.driftscope.storage.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
    @Test
    void readsTheTextOfBlocks() {
        String html =
                """
                <!DOCTYPE html>
                <html><head><title>Pets</title><style>p { color: red }</style></head>
                <body>
                <nav><a href="/">Home</a></nav>
                <h1>My pets</h1>
                <p>The <b>dog</b> runs
                   &amp; jumps.</p>
                <script>var cat = "A cat";</script>
                <ul><li>A cat<li>A bird</ul>
                <p>Roses are red,<br>violets are blue.</p>
                <div>Before<p>within</p>after</div>
                <p hidden>No one sees this.</p>
                </body></html>
                """;
        assertEquals(
                List.of(
                        "5 My pets",
                        "6 The dog runs    & jumps.",
                        "9 A cat",
                        "9 A bird",
                        "10 Roses are red,",
                        "10 violets are blue.",
                        "11 Before",
                        "11 within",
                        "11 after"),
                Read.numbered(Read.as(FileFormat.HTML, html)));
    }
}
