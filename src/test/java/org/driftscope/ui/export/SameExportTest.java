package org.driftscope.ui.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.driftscope.cli.DriftscopeCommand;
import org.driftscope.projection.FittedWords;
import org.driftscope.projection.ProjectionSettings;
import org.driftscope.run.Stepper;
import org.driftscope.storage.session.SessionFiles;
import org.driftscope.text.Category;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The window and the command line write the same of one run, all of it looked at and grouped as its
 * newest step is.
 */
class SameExportTest {
    private static final int STEPS = 45;

    private static ExportedWindow window;

    @TempDir static Path folder;

    @BeforeAll
    static void train() {
        window = new ExportedWindow("starter-natural-4", STEPS, SameExportTest::change);
        new SessionFiles().replace(folder.resolve("run.driftscope"), window.session);
    }

    /** The training, how it is looked at, and how words are grouped. */
    private static void change(Stepper stepper) {
        ProjectionSettings looking = ProjectionSettings.DEFAULT;
        List<Category> groups = stepper.startedWith().corpus().categories();
        switch ((int) stepper.frame().step()) {
            case 10 -> stepper.setLearningRate(0.02);
            case 15 -> stepper.setProjection(looking.withDimensions(3));
            case 25 -> stepper.setCategories(groups.subList(0, groups.size() - 1));
            case 35 -> stepper.setProjection(looking.withFittedWords(FittedWords.FREQUENT));
            default -> {}
        }
    }

    @AfterAll
    static void end() {
        window.close();
    }

    private static Path fromWindow(ExportKind kind) throws InterruptedException {
        ExportDraft draft = window.draft(kind);
        draft.sizeProperty().set(MovieSize.SMALL);
        Path file = folder.resolve("window-" + kind + draft.order().ending());
        window.exports.seen();
        window.export(draft, file);
        assertEquals(List.of(), window.problems);
        return file;
    }

    private static Path fromCommandLine(String words, String name) {
        Path file = folder.resolve(name);
        String run = folder.resolve("run.driftscope").toString();
        String[] arguments =
                Stream.concat(
                                Stream.of("export", run, "--out", file.toString()),
                                Arrays.stream(words.split(" ", -1)))
                        .toArray(String[]::new);
        StringWriter told = new StringWriter();
        PrintWriter printer = new PrintWriter(told);
        assertEquals(0, DriftscopeCommand.run(printer, printer, arguments), told::toString);
        return file;
    }

    @ParameterizedTest
    @CsvSource({
        "GIF, movie --size 640x400, c.gif",
        "MP4, movie --size 640x400, c.mp4",
        "PAGE, html, c.html",
        "PROJECTOR, vectors, c.tsv",
        "WORD2VEC, vectors, c.txt",
        "FRAMES, frames, c.csv",
        "METRICS, metrics, c.csv"
    })
    void theFilesAreTheSameToTheLastByte(ExportKind kind, String words, String name)
            throws Exception {
        Path window = fromWindow(kind);
        assertArrayEquals(bytes(window), bytes(fromCommandLine(words, name)));
    }

    /** Without the times at which a movie was made. */
    private static byte[] bytes(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String letters = new String(bytes, StandardCharsets.ISO_8859_1);
        if (letters.startsWith("ftyp", 4)) {
            for (String header : List.of("mvhd", "tkhd", "mdhd")) {
                int times = letters.indexOf(header) + 8; // behind the name, version and flags
                Arrays.fill(bytes, times, times + 8, (byte) 0);
            }
        }
        return bytes;
    }

    @Test
    void theWordsBesideTheVectorsAreTheSame() throws Exception {
        fromWindow(ExportKind.PROJECTOR);
        fromCommandLine("vectors", "c.tsv");
        List<String> words = Files.readAllLines(folder.resolve("c-metadata.tsv"));
        assertEquals(Files.readAllLines(folder.resolve("window-PROJECTOR-metadata.tsv")), words);
    }

    @Test
    void theHandoutsReadAndLookTheSame() throws Exception {
        Path window = fromWindow(ExportKind.HANDOUT);
        Path commandLine = fromCommandLine("handout", "c.pdf");
        try (PDDocument one = Loader.loadPDF(window.toFile());
                PDDocument other = Loader.loadPDF(commandLine.toFile())) {
            assertEquals(text(one), text(other));
            assertArrayEquals(pixels(one), pixels(other));
        }
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static int[] pixels(PDDocument document) throws IOException {
        BufferedImage image = new PDFRenderer(document).renderImage(0);
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** Of 45 steps and the start, each with the words that are fitted now. */
    @Test
    void everyStepShowsTheWordsThatAreFittedNow() throws Exception {
        int fitted = window.shown.projection().fittedWords().size();
        List<String> rows = Files.readAllLines(fromCommandLine("frames", "words.csv"));
        assertEquals(1 + (STEPS + 1) * fitted, rows.size());
    }
}
