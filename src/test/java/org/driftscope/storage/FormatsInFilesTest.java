package org.driftscope.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.driftscope.problem.ProblemException;
import org.driftscope.storage.format.FileFormat;
import org.driftscope.storage.format.Table;
import org.driftscope.text.SkippedLine;
import org.driftscope.text.TextLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of each format, from bytes to sentences. */
class FormatsInFilesTest {
    @TempDir Path folder;

    @Test
    void aTable() throws IOException {
        OpenedCorpus opened =
                open("pets.csv", "id;text\n1;The dog runs. It is fast.\n2;***\n3;A cat sleeps.\n");
        assertEquals(FileFormat.CSV, opened.format());
        assertEquals("pets.csv", opened.corpus().name());
        assertEquals(
                List.of("The dog runs.", "It is fast.", "A cat sleeps."),
                opened.corpus().sentences());
        assertEquals(List.of(new SkippedLine(3, "no word in it")), opened.skipped());
        assertEquals(2, opened.table().map(Table::taken).orElseThrow());
    }

    @Test
    void aWorkbookWhateverItIsCalled() throws IOException {
        OpenedCorpus opened = CorpusFiles.open(Workbook.write(folder.resolve("pets")));
        assertEquals(FileFormat.XLSX, opened.format());
        // One of three cells holds two sentences: prose.
        assertEquals(4, opened.corpus().sentences().size());
        assertEquals("UTF-8", opened.encoding());
        assertEquals(4, opened.skipped().get(0).line());
    }

    @Test
    void aSentenceThatRunsOverSeveralCues() throws IOException {
        OpenedCorpus opened =
                open(
                        "film.srt",
                        """
                        1
                        00:00:01,000 --> 00:00:02,000
                        Where were you

                        2
                        00:00:03,000 --> 00:00:04,000
                        last night? I was

                        3
                        00:00:05,000 --> 00:00:06,000
                        at home.
                        """);
        assertEquals(FileFormat.SRT, opened.format());
        assertEquals(
                List.of("Where were you last night?", "I was at home."),
                opened.corpus().sentences());
    }

    @Test
    void aPageIsProse() throws IOException {
        OpenedCorpus opened =
                open("a.html", "<p>The dog runs. A cat\nsleeps.</p><p>Birds sing.</p>");
        assertEquals(FileFormat.HTML, opened.format());
        assertEquals(Optional.of(TextLayout.PROSE), opened.layout());
        assertEquals(
                List.of("The dog runs.", "A cat sleeps.", "Birds sing."),
                opened.corpus().sentences());
    }

    @Test
    void aChatInAnOldEncoding() throws IOException {
        byte[] bytes =
                "2023년 12월 31일 오후 9:41, 지민 : 강아지가 자요\n2023년 12월 31일 오후 9:42, 민수 : 고양이도 자요\n"
                        .getBytes(Charset.forName("EUC-KR"));
        OpenedCorpus opened = CorpusFiles.open(Files.write(folder.resolve("a.txt"), bytes));
        assertEquals(FileFormat.CHAT, opened.format());
        assertEquals("EUC-KR", opened.encoding());
        assertEquals(List.of("강아지가 자요", "고양이도 자요"), opened.corpus().sentences());
    }

    @Test
    void whatAPersonChoosesIsDone() throws IOException {
        Path file = write("a.csv", "dog,The dog runs.\ncat,A cat sleeps.\n");
        assertEquals(
                List.of("dog,The dog runs.", "cat,A cat sleeps."),
                CorpusFiles.open(
                                file,
                                ReadingChoices.GUESSED.withFormat(Optional.of(FileFormat.TEXT)))
                        .corpus()
                        .sentences());
        OpenedCorpus latin =
                CorpusFiles.open(
                        write("b.txt", "Der Bär schläft.\nEr träumt.\n"),
                        ReadingChoices.GUESSED.withEncoding(
                                Optional.of(StandardCharsets.ISO_8859_1)));
        assertEquals("ISO-8859-1", latin.encoding());
        assertEquals("Der BÃ¤r schlÃ¤ft.", latin.corpus().sentences().get(0));
    }

    @Test
    void tellsWhereBytesAreNoneOfTheEncoding() throws IOException {
        byte[] bytes =
                "Ein Bär.\r\nÜber öde Hügel.\rSchön müde, süß.\n".getBytes(StandardCharsets.UTF_8);
        byte[] more = "Grüße, Bär. Größe über Öl.\nSie q geht.\n".getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[bytes.length + more.length];
        System.arraycopy(bytes, 0, all, 0, bytes.length);
        System.arraycopy(more, 0, all, bytes.length, more.length);
        all[all.length - 8] = (byte) 0xFF; // the q
        OpenedCorpus opened = CorpusFiles.open(Files.write(folder.resolve("a.txt"), all));
        assertEquals("UTF-8", opened.encoding());
        assertEquals(5, opened.corpus().sentences().size());
        assertEquals(5, opened.skipped().get(0).line());
        assertTrue(opened.skipped().get(0).reason().contains("could not be read as UTF-8"));
    }

    @Test
    void aFormatThatItIsNotIsRefused() throws IOException {
        Path text = write("a.txt", "The dog runs.");
        assertProblem(text, FileFormat.XLSX, "no Excel workbook");
        assertProblem(text, FileFormat.CORPUS, "not valid JSON");
        assertProblem(
                Workbook.write(folder.resolve("b.xlsx")), FileFormat.CSV, "an Excel workbook");
    }

    private void assertProblem(Path file, FileFormat format, String words) {
        ProblemException problem =
                assertThrows(
                        ProblemException.class,
                        () ->
                                CorpusFiles.open(
                                        file,
                                        ReadingChoices.GUESSED.withFormat(Optional.of(format))));
        assertTrue(problem.getMessage().contains(words), problem.getMessage());
        assertTrue(
                problem.getMessage().contains(file.getFileName().toString()), problem.getMessage());
    }

    private OpenedCorpus open(String name, String text) throws IOException {
        return CorpusFiles.open(write(name, text));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
