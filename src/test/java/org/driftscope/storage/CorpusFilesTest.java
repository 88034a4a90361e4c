package org.driftscope.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.RunSettings;
import org.driftscope.text.SkippedLine;
import org.driftscope.text.TextLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CorpusFilesTest {
    private static final String CORPUS = "{\"formatVersion\": 1, \"sentences\": [\"A dog runs.\"]}";

    @TempDir Path folder;

    @Test
    void opensACorpusInJson() throws IOException {
        OpenedCorpus opened = CorpusFiles.open(Path.of("corpora", "lesson-two-senses.json"));
        assertEquals("lesson-two-senses", opened.corpus().name());
        assertEquals(2, opened.recommended().model().layers());
        assertEquals("UTF-8", opened.encoding());
        assertEquals(Optional.empty(), opened.layout());
    }

    @Test
    void knowsACorpusByItsContentWhateverTheFileIsCalled() throws IOException {
        assertEquals(
                List.of("A dog runs."),
                CorpusFiles.open(write("pets.txt", " \n" + CORPUS)).corpus().sentences());
        assertEquals(Optional.empty(), CorpusFiles.open(write("pets", "\uFEFF" + CORPUS)).layout());
        assertEquals(
                Optional.of(TextLayout.LINES),
                CorpusFiles.open(write("braces.txt", "{a dog}\n{a cat}")).layout());
    }

    @Test
    void opensAPlainText() throws IOException {
        OpenedCorpus opened =
                CorpusFiles.open(write("my dogs.txt", "A dog runs.\n***\nA cat sleeps."));
        assertEquals("my dogs.txt", opened.corpus().name());
        assertEquals(List.of("A dog runs.", "A cat sleeps."), opened.corpus().sentences());
        assertEquals(List.of(), opened.corpus().categories());
        assertEquals(RunSettings.DEFAULT, opened.recommended());
        assertEquals(Optional.of(TextLayout.LINES), opened.layout());
        assertEquals(List.of(new SkippedLine(2, "no word in it")), opened.skipped());
    }

    @Test
    void readsAPlainTextInTheLayoutThatWasChosen() throws IOException {
        Path file = write("a.txt", "A dog runs. A cat\nsleeps.");
        assertEquals(
                List.of("A dog runs. A cat", "sleeps."),
                CorpusFiles.open(file, layout(TextLayout.LINES)).corpus().sentences());
        assertEquals(
                List.of("A dog runs.", "A cat sleeps."),
                CorpusFiles.open(file, layout(TextLayout.PROSE)).corpus().sentences());
    }

    @ParameterizedTest
    @MethodSource
    void findsTheEncoding(String text, String mark, String charset, String name)
            throws IOException {
        byte[] bytes = (mark + text).getBytes(Charset.forName(charset));
        OpenedCorpus opened = CorpusFiles.open(Files.write(folder.resolve("a.txt"), bytes));
        assertEquals(name, opened.encoding());
        assertEquals(List.of(text.split("\n")), opened.corpus().sentences());
    }

    static Stream<Arguments> findsTheEncoding() {
        String german = "Der Bär schläft.\nDie Bären schlafen gern über dem Fluß.\nViele Grüße!";
        String russian =
                "Собака спит на диване.\nКошка бежит по саду.\nМне нравится этот старый дом.";
        String japanese = "犬が ソファで 寝ています。\n猫が 庭を 走っています。\n私は 毎朝 コーヒーを 飲みます。";
        return Stream.of(
                Arguments.of("A dog.\nA cat.", "", "US-ASCII", "UTF-8"),
                Arguments.of(german, "", "UTF-8", "UTF-8"),
                Arguments.of(german, "\uFEFF", "UTF-8", "UTF-8"),
                Arguments.of(german, "\uFEFF", "UTF-16LE", "UTF-16LE"),
                Arguments.of(german, "\uFEFF", "UTF-16BE", "UTF-16BE"),
                Arguments.of(german, "", "UTF-16LE", "UTF-16LE"),
                Arguments.of(german, "", "UTF-16BE", "UTF-16BE"),
                Arguments.of(russian, "\uFEFF", "UTF-16LE", "UTF-16LE"),
                Arguments.of(german, "", "ISO-8859-1", "windows-1252"),
                Arguments.of(russian, "", "windows-1251", "windows-1251"),
                Arguments.of(russian, "", "KOI8-R", "KOI8-R"),
                Arguments.of(japanese, "", "Shift_JIS", "Shift_JIS"),
                Arguments.of(japanese, "", "EUC-JP", "EUC-JP"));
    }

    @Test
    void readsTextThatHasAFewNulCharacters() throws IOException {
        OpenedCorpus opened = CorpusFiles.open(write("a.txt", "A dog\0 runs fast.\nA cat sleeps."));
        assertEquals(List.of("A dog runs fast.", "A cat sleeps."), opened.corpus().sentences());
        assertEquals(1, opened.skipped().get(0).line());
    }

    @Test
    void refusesWhatIsNotThere() {
        assertProblem(folder.resolve("none.txt"), "none.txt", "no such file");
        assertProblem(folder, folder.getFileName().toString(), "folder");
        assertProblem(Path.of("/"), "/", "folder");
    }

    @Test
    void refusesWhatMayNotBeRead() throws IOException {
        Path file = write("secret.txt", "A dog runs.");
        assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file));
        assertProblem(file, "secret.txt", "not allowed");
    }

    @Test
    void refusesWhatHasNothingToLearn() throws IOException {
        assertProblem(write("empty.txt", ""), "empty.txt", "is empty");
        assertProblem(write("blank.txt", " \n\t\n"), "blank.txt", "no sentence");
        assertProblem(write("one.txt", "dog"), "one.txt", "only word is \"dog\"");
        assertProblem(write("list.txt", "dog\ncat\nbird"), "list.txt", "one word long");
        assertProblem(
                write("own.json", CORPUS.replace("A dog runs.", "Dog")), "own.json", "only word");
    }

    @ParameterizedTest
    @MethodSource
    void saysWhatABinaryFileIs(String start, String name) throws IOException {
        byte[] bytes = (start + "\nA dog runs.\n").getBytes(StandardCharsets.ISO_8859_1);
        assertProblem(Files.write(folder.resolve("file.txt"), bytes), "file.txt", name);
    }

    static Stream<Arguments> saysWhatABinaryFileIs() {
        return Stream.of(
                Arguments.of("%PDF-1.7", "a PDF document"),
                Arguments.of("\u0089PNG\r\n\u001A\n", "a PNG picture"),
                Arguments.of("\u00FF\u00D8\u00FF\u00E0", "a JPEG picture"),
                Arguments.of("GIF89a", "a GIF picture"),
                Arguments.of("RIFF....WEBP", "a WebP picture"),
                Arguments.of("{\\rtf1\\ansi", "an RTF document"),
                Arguments.of("\u00D0\u00CF\u0011\u00E0\u00A1", "an old Microsoft Office document"),
                Arguments.of("\u007FELF\u0002\u0001", "a program"),
                Arguments.of("\u001F\u008B\b", "a gzip archive"),
                Arguments.of("x\0\0\0\1\0\0\0y\0\0\0\0", "a binary file"),
                Arguments.of("\1\2\3\4\5\6\7", "a binary file"));
    }

    @Test
    void tellsADocumentFromAnArchive() throws IOException {
        assertProblem(
                zip("letter.docx", "[Content_Types].xml"),
                "letter.docx",
                "a Microsoft Office document");
        assertProblem(zip("many.zip", "a.txt"), "many.zip", "a ZIP archive");
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        Path file = folder.resolve("huge.txt");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(100L * 1024 * 1024 + 1);
        }
        assertProblem(file, "huge.txt", "larger than 100 MB");
    }

    @Test
    void namesTheFileOfACorpusThatIsWrong() throws IOException {
        assertProblem(write("bad.json", "A dog runs."), "bad.json", "not valid JSON at line 1");
        assertProblem(write("bad.txt", "{\"sentences\": ["), "bad.txt", "not valid JSON");
    }

    @Test
    void stopsWhenItsThreadIsInterrupted() throws IOException {
        Path file = write("a.txt", "A dog runs.");
        Thread.currentThread().interrupt();
        try {
            assertThrows(CancellationException.class, () -> CorpusFiles.open(file));
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void turnsAPathThatCannotBeIntoWords() {
        ProblemException problem =
                assertThrows(ProblemException.class, () -> CorpusFiles.path("a\0b"));
        assertTrue(problem.getMessage().contains("Could not open"), problem.getMessage());
    }

    private static ReadingChoices layout(TextLayout layout) {
        return ReadingChoices.GUESSED.withLayout(Optional.of(layout));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path zip(String name, String entry) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream bytes = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("A dog runs.".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeOrDeviceIsNotWaitedFor() {
        assertProblem(Path.of("/dev/zero"), "zero", "pipe or a device");
    }

    private static void assertProblem(Path file, String... words) {
        ProblemException exception =
                assertThrows(ProblemException.class, () -> CorpusFiles.open(file));
        for (String word : words) {
            assertTrue(exception.getMessage().contains(word), exception.getMessage());
        }
        Problem problem = exception.problem();
        for (String sentence : List.of(problem.what(), problem.why(), problem.remedy())) {
            assertFalse(sentence.isBlank());
            assertTrue(sentence.endsWith("."), sentence);
        }
    }
}
