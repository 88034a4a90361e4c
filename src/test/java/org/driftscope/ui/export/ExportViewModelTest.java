package org.driftscope.ui.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.driftscope.run.Frame;
import org.driftscope.storage.AtomicFile;
import org.driftscope.ui.control.picture.PictureForm;
import org.driftscope.ui.control.picture.PictureForm.Kind;
import org.driftscope.ui.control.picture.PictureSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes each kind of export of one run and reads it with what is not ours. */
class ExportViewModelTest {
    private static final int STEPS = 60;

    private static ExportedWindow window;

    @TempDir Path folder;

    @BeforeAll
    static void train() {
        window = new ExportedWindow("starter-natural-4", STEPS);
    }

    @AfterAll
    static void end() {
        window.close();
    }

    @BeforeEach
    void asItWas() {
        window.problems.clear();
        window.said.clear();
        window.told = CompletableFuture.completedFuture(window.trained);
        window.shown = window.frames.get(STEPS);
        window.exports.seen();
    }

    private Path export(ExportDraft draft, String name) throws InterruptedException {
        Path file = folder.resolve(name);
        window.export(draft, file);
        assertEquals(List.of(), window.problems);
        return file;
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    @Test
    void tablesOfPlacesHaveTheChosenStepsOfTheRun() throws Exception {
        ExportDraft draft = window.draft(ExportKind.FRAMES);
        draft.from().set(10L);
        draft.to().set(20L);
        draft.every().set(4L);
        Path file = export(draft, "places.csv");
        List<CSVRecord> rows = rows(file);
        assertEquals(
                List.of(10L, 14L, 18L, 20L),
                rows.stream().map(row -> Long.parseLong(row.get("step"))).distinct().toList());
        Frame frame = window.frames.get(14);
        for (CSVRecord row : rows) {
            if (row.get("step").equals("14")) {
                int word =
                        window.trained
                                .description()
                                .dataset()
                                .vocabulary()
                                .id(row.get("word"))
                                .getAsInt();
                assertEquals(
                        frame.projection().points().get(word, 0),
                        Float.parseFloat(row.get("x")),
                        0f);
                assertEquals(
                        frame.projection().points().get(word, 1),
                        Float.parseFloat(row.get("y")),
                        0f);
            }
        }
        assertEquals(4 * frame.projection().fittedWords().size(), rows.size());
        assertTrue(
                window.exports.doneProperty().get().startsWith("Exported to " + file + " ("),
                window.exports.doneProperty().get());
        assertTrue(window.said.contains("Writing places.csv: step 20 of 20"), "" + window.said);
    }

    @Test
    void measuresAreThoseOfTheRun() throws Exception {
        List<CSVRecord> rows = rows(export(window.draft(ExportKind.METRICS), "measures.csv"));
        assertEquals(
                LongStream.rangeClosed(0, STEPS).boxed().toList(),
                rows.stream().map(row -> Long.parseLong(row.get("step"))).toList());
        assertEquals("", rows.get(0).get("loss"));
        assertEquals(
                window.frames.get(33).result().orElseThrow().loss(),
                Double.parseDouble(rows.get(33).get("loss")),
                0);
    }

    @Test
    void vectorsAreThoseOfTheStepOnScreen() throws Exception {
        window.shown = window.frames.get(7);
        Path text = export(window.draft(ExportKind.WORD2VEC), "vectors.txt");
        assertEquals("a-text-of-mine-vectors-step-7.txt", window.suggested);
        List<String> lines = Files.readAllLines(text);
        int words = window.shown.embeddings().rows();
        int channels = window.shown.embeddings().columns();
        assertEquals(words + " " + channels, lines.get(0));
        assertEquals(words + 1, lines.size());
        String[] cells = lines.get(4).split(" ");
        assertEquals(window.trained.description().dataset().vocabulary().token(3), cells[0]);
        assertEquals(window.shown.embeddings().get(3, 5), Float.parseFloat(cells[6]), 0f);
        Path table = export(window.draft(ExportKind.PROJECTOR), "vectors.tsv");
        assertEquals(words, Files.readAllLines(table).size());
        List<String> names = Files.readAllLines(folder.resolve("vectors-metadata.tsv"));
        assertEquals(words + 1, names.size());
        assertEquals("word\tcategory\tcount", names.get(0));
    }

    @Test
    void aTableOfWordsThatIsThereIsNotOverwrittenUnasked() throws Exception {
        Files.writeString(folder.resolve("mine-metadata.tsv"), "keep me");
        window.export(window.draft(ExportKind.PROJECTOR), folder.resolve("mine.tsv"));
        assertEquals(1, window.problems.size());
        assertTrue(
                window.problems.get(0).why().contains("mine-metadata.tsv"),
                window.problems.get(0).text());
        assertEquals(List.of("mine-metadata.tsv"), files());
        assertEquals("keep me", Files.readString(folder.resolve("mine-metadata.tsv")));
    }

    @Test
    void aMovieHasAPictureOfEachChosenStep() throws Exception {
        ExportDraft draft = window.draft(ExportKind.GIF);
        draft.sizeProperty().set(MovieSize.SMALL);
        draft.from().set(20L);
        draft.every().set(15L);
        Path file = export(draft, "movie.gif");
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
            reader.setInput(in);
            assertEquals(4, reader.getNumImages(true)); // 20, 35, 50, 60
            assertEquals(640, reader.getWidth(0));
            assertEquals(400, reader.getHeight(0));
        }
    }

    @Test
    void aPageHoldsTheRun() throws Exception {
        String page = Files.readString(export(window.draft(ExportKind.PAGE), "run.html"));
        assertTrue(page.startsWith("<!"), page.substring(0, 20));
        assertTrue(page.contains("\"steps\":[0,1,2,3"), "no steps");
    }

    /** A page shows 401 steps at most, but the steps of a late stretch are few. */
    @Test
    void aPageOfALateStretchHoldsAllOfIt() throws Exception {
        try (ExportedWindow late = new ExportedWindow("starter-natural-4", 806)) {
            ExportDraft draft = late.draft(ExportKind.PAGE);
            draft.from().set(801L);
            Path file = folder.resolve("late.html");
            late.export(draft, file);
            assertTrue(
                    Files.readString(file).contains("\"steps\":[801,802,803,804,805,806]"),
                    "other steps");
        }
    }

    /** The run may play on while something is chosen. */
    @Test
    void theDraftTellsOfTheStepOnScreen() {
        ExportDraft draft = window.draft(ExportKind.HANDOUT);
        window.exports.setChoosing(true);
        assertTrue(draft.wordsProperty().get().startsWith("A page on steps 0 to " + STEPS));
        window.shown = window.frames.get(7);
        window.exports.refresh();
        assertTrue(draft.wordsProperty().get().startsWith("A page on steps 0 to 7,"));
        window.shown = window.frames.get(0);
        window.exports.refresh();
        assertFalse(draft.usableProperty().get());
    }

    @Test
    void theMapIsTakenInTheChosenForm() throws Exception {
        ExportDraft draft = window.draft(ExportKind.MAP);
        draft.transparentProperty().set(true);
        Path drawing = export(draft, "map.svg");
        assertEquals("a text / of mine, step 60, on nothing", Files.readString(drawing));
        assertEquals("a-text-of-mine-step-60.svg", window.suggested);
        draft.formProperty().set(Kind.PNG_4);
        BufferedImage pixels = ImageIO.read(export(draft, "map.png").toFile());
        assertEquals(1280, pixels.getWidth());
        assertTrue(pixels.getColorModel().hasAlpha());
    }

    @Test
    void aNameWithoutItsEndingGetsIt() throws Exception {
        window.export(window.draft(ExportKind.METRICS), folder.resolve("table"));
        assertEquals(List.of("table.csv"), files());
        byte[] before = Files.readAllBytes(folder.resolve("table.csv"));
        window.exports.seen();
        window.export(window.draft(ExportKind.METRICS), folder.resolve("table"));
        assertTrue(window.problems.get(0).why().contains("table.csv"), "" + window.problems);
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("table.csv")));
    }

    @Test
    void whatIsWrongIsSaidBeforeAFileIsChosen() {
        ExportDraft draft = window.draft(ExportKind.FRAMES);
        assertTrue(draft.usableProperty().get());
        draft.to().set(STEPS + 1L);
        assertFalse(draft.usableProperty().get());
        assertTrue(
                draft.wordsProperty().get().startsWith("The last step"),
                draft.wordsProperty().get());
        draft.to().set(5L);
        draft.from().set(6L);
        assertEquals("The first step comes after the last.", draft.wordsProperty().get());
        draft.from().set(5L);
        assertTrue(draft.usableProperty().get());
        draft.every().textProperty().set("0");
        assertFalse(draft.usableProperty().get());
        draft.kindProperty().set(ExportKind.PAGE);
        assertTrue(draft.usableProperty().get(), "a page has no distance");
    }

    @Test
    void theSentenceTellsWhatWillBeWritten() {
        ExportDraft draft = window.draft(ExportKind.GIF);
        assertTrue(
                draft.wordsProperty()
                        .get()
                        .startsWith("Steps 0 to 60 in 61 pictures, 8 seconds, about "),
                draft.wordsProperty().get());
        draft.kindProperty().set(ExportKind.MAP);
        draft.formProperty().set(Kind.PNG_2);
        assertTrue(
                draft.wordsProperty().get().startsWith("The map at step 60, 640 × 480, about "),
                draft.wordsProperty().get());
    }

    @Test
    void whatWasChosenBeforeIsOfferedAgain() {
        ExportDraft before = window.draft(ExportKind.MAP);
        before.formProperty().set(Kind.PNG_4);
        before.kindProperty().set(ExportKind.GIF);
        ExportDraft next = window.exports.draft().orElseThrow();
        assertEquals(ExportKind.GIF, next.kindProperty().get());
        assertEquals(Kind.PNG_4, next.formProperty().get());
    }

    @Test
    void filesAreAboutAsLargeAsIsSaid() throws Exception {
        RunFacts facts = window.facts().orElseThrow();
        for (ExportKind kind : ExportKind.values()) {
            if (kind == ExportKind.MAP) {
                continue; // that of this window is none
            }
            ExportDraft draft = window.draft(kind);
            double said = FileSizes.estimate(draft.order(), facts);
            Path file = export(draft, "sized" + draft.order().ending());
            double written = Files.size(file);
            assertTrue(
                    said > written / 2 && said < written * 2,
                    kind + ": said " + said + ", written " + written);
            window.exports.seen();
        }
    }

    @Test
    void aCancelledExportLeavesNoFileAndAnExistingOneAsItWas() throws Exception {
        Path file = folder.resolve("places.csv");
        Files.writeString(file, "as it was");
        window.told = CompletableFuture.completedFuture(window.trained.spare(Long.MAX_VALUE));
        window.chosen = Optional.of(file);
        assertTrue(window.exports.begin(window.draft(ExportKind.FRAMES)));
        assertTrue(window.exports.runningProperty().get());
        window.await(() -> window.exports.progressProperty().get().contains(": step "));
        window.exports.cancel();
        assertFalse(window.exports.runningProperty().get());
        assertEquals("", window.exports.progressProperty().get());
        for (int i = 0; i < 200 && files().size() > 1; i++) {
            Thread.sleep(50); // until the thread has heard of it
        }
        assertEquals(List.of("places.csv"), files());
        assertEquals("as it was", Files.readString(file));
        assertEquals(List.of(), window.problems);
        assertEquals("", window.exports.doneProperty().get());
    }

    @Test
    void aRunThatDoesNotAnswerCanBeGivenUp() throws Exception {
        window.told = new CompletableFuture<>();
        window.chosen = Optional.of(folder.resolve("run.html"));
        window.exports.begin(window.draft(ExportKind.PAGE));
        assertEquals("Writing run.html…", window.exports.progressProperty().get());
        window.exports.cancel();
        assertEquals("", window.exports.progressProperty().get());
        assertEquals(List.of(), files());
    }

    @Test
    void problemsNameThePathAndTheCause() throws Exception {
        Path nowhere = folder.resolve("gone").resolve("run.html");
        window.export(window.draft(ExportKind.PAGE), nowhere);
        assertEquals(1, window.problems.size());
        assertTrue(
                window.problems.get(0).what().contains(nowhere.toString()),
                window.problems.get(0).text());
        assertTrue(
                window.problems.get(0).why().contains("no folder"), window.problems.get(0).text());
        assertFalse(window.exports.runningProperty().get());
        window.problems.clear();
        window.told = CompletableFuture.failedFuture(new IllegalStateException("it has ended"));
        window.export(window.draft(ExportKind.PAGE), folder.resolve("run.html"));
        assertTrue(
                window.problems.get(0).why().contains("it has ended"),
                window.problems.get(0).text());
        assertEquals(List.of(), files());
    }

    @Test
    void nothingIsWrittenWhereNoFileIsChosen() throws Exception {
        window.chosen = Optional.empty();
        for (ExportKind kind : ExportKind.values()) {
            assertFalse(window.exports.begin(window.draft(kind)));
        }
        assertEquals(List.of(), files());
        assertFalse(window.exports.runningProperty().get());
    }

    @Test
    void sizesAreWordedShortly() {
        assertEquals("640 bytes", FileSizes.words(640));
        assertEquals("1.5 kB", FileSizes.words(1_500));
        assertEquals("23 kB", FileSizes.words(23_400));
        assertEquals("1.0 MB", FileSizes.words(999_600));
        assertEquals("120 MB", FileSizes.words(120_000_000));
    }

    @Test
    void aPictureOfAChartIsWrittenBesideAnExport() throws Exception {
        window.chosen = Optional.of(folder.resolve("loss.png"));
        BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        window.exports.save("loss by step", new PictureForm(Kind.PNG, false), ofImage(image));
        window.await(() -> !window.exports.doneProperty().get().isEmpty());
        assertEquals("loss-by-step.png", window.suggested);
        assertEquals(3, ImageIO.read(folder.resolve("loss.png").toFile()).getWidth());
    }

    private static PictureSource ofImage(BufferedImage image) {
        return new PictureSource() {
            @Override
            public double width() {
                return image.getWidth();
            }

            @Override
            public double height() {
                return image.getHeight();
            }

            @Override
            public Supplier<BufferedImage> pixels(int scale, boolean transparent) {
                return () -> image;
            }

            @Override
            public AtomicFile.Content drawing(String title, boolean transparent) {
                throw new AssertionError("not asked for");
            }
        };
    }
}
