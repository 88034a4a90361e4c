package org.driftscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Handouts, read back as their printed text. */
class ExportHandoutTest {
    private static final String CORPUS = "corpora/starter-natural-4.json";

    @TempDir Path folder;

    private File handout(String corpus, String... options) {
        return Shell.export(corpus, "handout", folder.resolve("h.pdf"), options).toFile();
    }

    private static String text(File file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            assertEquals(1, document.getNumberOfPages());
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String cosine(String a, String b, String step) {
        String answer = Shell.run("inspect", CORPUS, "pair", a, b, "--step", step, "--json").out();
        double value =
                Double.parseDouble(
                        answer.replaceAll("(?s).*\"centredCosine\"\\s*:\\s*([-0-9.E]+).*", "$1"));
        return String.format(Locale.ROOT, "%.2f", value).replace('-', '−');
    }

    /** Counted in the corpus by hand: 87 sentences, none with both "dog" and "cat". */
    @Test
    void itAsksAboutTheRunsOwnNumbers() throws IOException {
        String text = text(handout(CORPUS, "--step", "150"));
        assertTrue(text.contains("starter-natural-4"), text);
        assertTrue(text.contains("Seed 1 · 150 steps · 87 sentences"), text);
        assertTrue(
                text.contains(
                        "By step 150 “dog” and “cat” have come from a centred cosine of "
                                + cosine("dog", "cat", "0")
                                + " to "
                                + cosine("dog", "cat", "150")
                                + ", and no sentence holds both. Why?"),
                text);
        assertTrue(
                text.contains(
                        "“dog” and “morning” end with a centred cosine of "
                                + cosine("dog", "morning", "150")),
                text);
        for (String part : List.of("Random start", "Step 75", "Step 150", "loss (nats)", "5. ")) {
            assertTrue(text.contains(part), part + " in " + text);
        }
    }

    @Test
    void whatDidNotComeTrueIsNotAsked() throws IOException {
        String text = text(handout(CORPUS, "--step", "2"));
        assertTrue(text.contains("1. Look at the map of the random start."), text);
        assertFalse(text.contains("have come from"), text);
        assertFalse(text.contains("groups are clear"), text);
    }

    @Test
    void theRandomStartIsNothingToAskAbout() {
        Path file = folder.resolve("h.pdf");
        Shell shell =
                Shell.run("export", CORPUS, "handout", "--step", "0", "--out", file.toString());
        assertEquals(1, shell.exitCode());
        assertTrue(shell.err().startsWith("There is nothing to hand out."), shell.err());
        assertFalse(Files.exists(file));
    }

    @ParameterizedTest
    @CsvSource({"a4, 595.28, 841.89", "letter, 612, 792"})
    void itFitsThePaper(String paper, float width, float height) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(handout(CORPUS, "--step", "2", "--paper", paper))) {
            assertEquals(width, document.getPage(0).getMediaBox().getWidth(), 0.01);
            assertEquals(height, document.getPage(0).getMediaBox().getHeight(), 0.01);
            BufferedImage printed = new PDFRenderer(document).renderImage(0);
            List<Integer> edge = new ArrayList<>();
            for (int x = 0; x < printed.getWidth(); x++) {
                for (int y = 0; y < printed.getHeight(); y++) {
                    boolean margin = x < 30 || y < 30 || x > width - 30 || y > height - 30;
                    if (margin) {
                        edge.add(printed.getRGB(x, y) & 0xFFFFFF);
                    }
                }
            }
            assertTrue(edge.stream().allMatch(rgb -> rgb == 0xFFFFFF), "nothing in the margins");
        }
    }

    @Test
    void wordsInOtherLettersAreDrawnWithoutAFont() throws IOException {
        Path corpus = folder.resolve("words.json");
        Files.writeString(
                corpus,
                """
                {"formatVersion": 1, "name": "개 שלום Ж",
                 "categories": {"동물": ["개", "שלום", "кот"]},
                 "sentences": ["저 개 잔다", "저 שלום 잔다", "저 кот 잔다", "a кот b"]}
                """);
        File file = handout(corpus.toString(), "--step", "3");
        assertTrue(text(file).contains("кот"), "Cyrillic letters are text");
        try (PDDocument document = Loader.loadPDF(file)) {
            BufferedImage printed = new PDFRenderer(document).renderImage(0);
            assertTrue(dark(printed, 38, 55) > 20, "the title is drawn");
        }
    }

    /** Pixels of text in some rows. */
    private static long dark(BufferedImage image, int from, int to) {
        long dark = 0;
        for (int y = from; y < to; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                dark += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    @Test
    void aTextWithoutGroupsOrPairsHasAHandoutToo() throws IOException {
        Path text = folder.resolve("text.txt");
        Files.writeString(text, "a b\nb a\na b a\n");
        String handout = text(handout(text.toString(), "--step", "4"));
        assertTrue(handout.contains("Step 4"), handout);
    }
}
