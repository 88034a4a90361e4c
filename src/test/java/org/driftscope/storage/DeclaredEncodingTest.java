package org.driftscope.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.driftscope.text.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeclaredEncodingTest {
    /** "The dog sleeps in the house. The cat drinks milk in the garden." */
    private static final String RUSSIAN =
            "Собака спит в доме, и кошка тоже спит. Кошка пьёт молоко в саду, а собака нет.";

    @TempDir Path folder;

    private List<String> remarks(String page, String encoding, ReadingChoices choices)
            throws IOException {
        Path file = folder.resolve("page.html");
        Files.write(file, page.getBytes(Charset.forName(encoding)));
        return CorpusFiles.open(file, choices).remarks().stream().map(Finding::text).toList();
    }

    private static String page(String meta, String text) {
        return "<!DOCTYPE html><html><head>" + meta + "</head><body><p>" + text + "</p></body>";
    }

    @Test
    void aPageThatNamesAnotherEncodingIsTold() throws IOException {
        String told =
                "The page says that its encoding is KOI8-R; by its bytes it was read as"
                        + " windows-1251. Choose KOI8-R if letters look wrong.";
        for (String meta :
                List.of(
                        "<meta charset=koi8-r>",
                        "<META http-equiv='Content-Type' content='text/html; charset=KOI8-R'>")) {
            assertEquals(
                    List.of(told),
                    remarks(page(meta, RUSSIAN), "windows-1251", ReadingChoices.GUESSED));
        }
    }

    @Test
    void whatMakesNoDifferenceOrWasChosenIsNotTold() throws IOException {
        ReadingChoices guessed = ReadingChoices.GUESSED;
        String right = page("<meta charset=\"windows-1251\">", RUSSIAN);
        assertEquals(List.of(), remarks(right, "windows-1251", guessed));
        String ascii = page("<meta charset='iso-8859-1'>", "The dog sleeps. The cat sleeps.");
        assertEquals(List.of(), remarks(ascii, "UTF-8", guessed));
        String unknown = page("<meta charset='klingon'>", RUSSIAN);
        assertEquals(List.of(), remarks(unknown, "UTF-8", guessed));
        String wrong = page("<meta charset='koi8-r'>", RUSSIAN);
        assertEquals(
                List.of(),
                remarks(
                        wrong,
                        "windows-1251",
                        guessed.withEncoding(Optional.of(Charset.forName("windows-1251")))));
    }
}
