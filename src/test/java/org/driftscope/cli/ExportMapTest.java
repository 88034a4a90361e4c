package org.driftscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Pictures of the map, read by the JDK's own readers. */
class ExportMapTest {
    private static final String CORPUS = "corpora/lesson-bone.json";

    @TempDir Path folder;

    private Path export(String corpus, String name, String... options) {
        return Shell.export(corpus, "map", folder.resolve(name), options);
    }

    private static Document parsed(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(file.toFile());
    }

    private static Set<String> texts(Document document, String element) {
        NodeList nodes = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", element);
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    @Test
    void anSvgHoldsItsWordsAndItsLegendAsText() throws Exception {
        Document document = parsed(export(CORPUS, "map.svg", "--step", "40", "--size", "900x700"));
        assertEquals("0 0 900 700", document.getDocumentElement().getAttribute("viewBox"));
        // The words of the corpus's first and last category; each marker is titled with its word.
        Set<String> titles = texts(document, "title");
        Set<String> words = Set.of("dog", "cat", "rabbit", "puppy", "kitten", "library");
        assertTrue(titles.containsAll(words), titles::toString);
        Set<String> labels = texts(document, "text");
        Set<String> around = Set.of("animals", "foods", "drinks", "times", "places", "Step 40");
        assertTrue(labels.containsAll(around), labels::toString);
        assertTrue(labels.stream().filter(titles::contains).count() > 15, labels::toString);
    }

    @Test
    void whatXmlKnowsOtherwiseStaysText() throws Exception {
        Path corpus = folder.resolve("marks.json");
        Files.writeString(
                corpus,
                """
                {"formatVersion": 1, "name": "a < b & \\"c\\"",
                 "categories": {"x & <y>": ["ant", "bee", "cow"]},
                 "sentences": ["the ant runs", "the bee sleeps", "a cow runs", "the cow sleeps"]}
                """);
        Document document = parsed(export(corpus.toString(), "map.svg", "--step", "5"));
        assertTrue(texts(document, "text").contains("x & <y>"));
        assertTrue(texts(document, "title").contains("a < b & \"c\", step 5"));
    }

    @Test
    void aPngIsAsLargeAsAskedInTheColoursOfTheMap() throws IOException {
        BufferedImage light = ImageIO.read(export(CORPUS, "light.png", "--step", "40").toFile());
        assertEquals(1280, light.getWidth());
        assertEquals(800, light.getHeight());
        assertEquals(0xFFFFFFFF, light.getRGB(0, 0));
        assertTrue(has(light, 0xFF0072B2), "the first category is blue, as in Okabe and Ito");
        BufferedImage dark =
                ImageIO.read(
                        export(
                                        CORPUS,
                                        "dark.png",
                                        "--step",
                                        "40",
                                        "--theme",
                                        "dark",
                                        "--scale",
                                        "2",
                                        "--size",
                                        "640x480")
                                .toFile());
        assertEquals(1280, dark.getWidth());
        assertEquals(960, dark.getHeight());
        assertEquals(0xFF0D1117, dark.getRGB(0, 0));
        assertTrue(has(dark, 0xFF56B4E9), "the first category is sky blue");
    }

    @Test
    void aTransparentPngShowsWhatLiesBehindIt() throws IOException {
        Path file = export(CORPUS, "clear.png", "--step", "40", "--transparent");
        BufferedImage clear = ImageIO.read(file.toFile());
        BufferedImage solid = ImageIO.read(export(CORPUS, "solid.png", "--step", "40").toFile());
        assertEquals(0, clear.getRGB(0, 0));
        int same = 0;
        for (int y = 0; y < clear.getHeight(); y++) {
            for (int x = 0; x < clear.getWidth(); x++) {
                int pixel = clear.getRGB(x, y);
                if (pixel >>> 24 == 255) {
                    same += pixel == solid.getRGB(x, y) ? 1 : 0;
                }
            }
        }
        assertTrue(same > 2000, "wholly covered pixels are as on white: " + same);
        assertTrue(has(clear, 0xFF0072B2));
        assertTrue(has(solid, 0xFFECEFF2) && !has(clear, 0xFFECEFF2), "the grid lies behind");
    }

    private static boolean has(BufferedImage image, int colour) {
        for (int y = 60; y < image.getHeight(); y++) { // below the legend
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) == colour) {
                    return true;
                }
            }
        }
        return false;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--scale 3",
                "--size 1280",
                "--size 100x800",
                "--size 8000x8000 --scale 4",
                "--theme blue"
            })
    void aPictureThatCannotBeIsWrongUse(String options) throws IOException {
        Shell shell =
                Shell.run(
                        ("export "
                                        + CORPUS
                                        + " map --out "
                                        + folder.resolve("m.png")
                                        + " "
                                        + options)
                                .split(" ", -1));
        assertEquals(2, shell.exitCode(), shell::toString);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void aSizeIsForPicturesOnly() {
        Shell shell =
                Shell.run(
                        "export",
                        CORPUS,
                        "frames",
                        "--size",
                        "640x480",
                        "--out",
                        folder.resolve("f.csv").toString());
        assertEquals(2, shell.exitCode(), shell::toString);
    }

    @Test
    void aSavedRunIsDrawnAsTheTrainedOne() throws IOException {
        String saved = folder.resolve("run.driftscope").toString();
        assertEquals(0, Shell.run("train", CORPUS, "--steps", "60", "--out", saved).exitCode());
        assertEquals(
                Files.readString(export(CORPUS, "trained.svg", "--step", "45")),
                Files.readString(export(saved, "saved.svg", "--step", "45")));
    }
}
