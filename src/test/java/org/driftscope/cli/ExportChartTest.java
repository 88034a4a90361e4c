package org.driftscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts of a run, read off as a person with a ruler would. */
class ExportChartTest {
    private static final String CORPUS = "corpora/lesson-bone.json";

    @TempDir Path folder;

    private Path export(String corpus, String name, String... options) {
        return Shell.export(corpus, "chart", folder.resolve(name), options);
    }

    private static Document svg(Path file) throws IOException {
        return Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
    }

    /** Where the numbers along an axis stand, as (value, pixel) of the first and the last. */
    private static double[][] axis(Document svg, String anchor, String along) {
        List<double[]> ticks = new ArrayList<>();
        for (Element text : svg.select("text[text-anchor=" + anchor + "]")) {
            String figures = text.text().replace('−', '-').replace(",", "");
            if (figures.matches("-?[0-9.]+")) {
                ticks.add(
                        new double[] {
                            Double.parseDouble(figures), Double.parseDouble(text.attr(along))
                        });
            }
        }
        assertTrue(ticks.size() >= 2, "ticks: " + ticks.size());
        return new double[][] {ticks.get(0), ticks.get(ticks.size() - 1)};
    }

    private static double value(double[][] axis, double pixel) {
        return axis[0][0]
                + (axis[1][0] - axis[0][0]) * (pixel - axis[0][1]) / (axis[1][1] - axis[0][1]);
    }

    /** The corners of the n-th curve as (step, value). */
    private static List<double[]> curve(Document svg, int number) {
        double[][] steps = axis(svg, "middle", "x");
        double[][] values = axis(svg, "end", "y");
        // The numbers' baseline lies below the middle of the letters, by the same for all of them.
        double zero =
                svg.select("line").stream()
                        .filter(line -> line.attr("y1").equals(line.attr("y2")))
                        .mapToDouble(line -> Double.parseDouble(line.attr("y1")))
                        .max()
                        .orElseThrow();
        double shift = Math.max(values[0][1], values[1][1]) - zero;
        List<double[]> points = new ArrayList<>();
        for (String point : svg.select("polyline").get(number).attr("points").split(" ", -1)) {
            String[] parts = point.split(",", 2);
            points.add(
                    new double[] {
                        value(steps, Double.parseDouble(parts[0])),
                        value(values, Double.parseDouble(parts[1]) + shift)
                    });
        }
        return points;
    }

    @Test
    void theLossesAreThoseOfTheTable() throws IOException {
        Document svg = svg(export(CORPUS, "loss.svg", "--step", "60"));
        Path table = folder.resolve("metrics.csv");
        Shell.run("export", CORPUS, "metrics", "--step", "60", "--out", table.toString());
        List<String> rows = Files.readAllLines(table);
        List<double[]> batch = curve(svg, 0);
        List<double[]> corpus = curve(svg, 1);
        assertEquals(60, batch.size());
        assertEquals(7, corpus.size(), "measured every ten steps");
        for (int i = 0; i < 60; i++) {
            String[] row = rows.get(i + 2).split(",", -1); // below the header and step 0
            assertEquals(Double.parseDouble(row[0]), batch.get(i)[0], 0.05);
            assertEquals(Double.parseDouble(row[1]), batch.get(i)[1], 0.01);
        }
        for (int i = 0; i < 7; i++) {
            assertEquals(
                    Double.parseDouble(rows.get(1 + 10 * i).split(",", -1)[2]),
                    corpus.get(i)[1],
                    0.01);
        }
        List<String> texts = svg.select("text").eachText();
        assertTrue(
                texts.containsAll(
                        List.of(
                                "loss (nats)",
                                "batch",
                                "whole corpus",
                                "blind guess",
                                "word frequencies",
                                "word before",
                                "best possible")),
                texts::toString);
    }

    @Test
    void thePairIsTheOneThatInspectKnows() throws IOException {
        Document svg = svg(export(CORPUS, "pair.svg", "--of", "pair", "--step", "40"));
        List<String> texts = svg.select("text").eachText();
        List<String> names = texts.stream().filter(text -> text.contains("–")).toList();
        assertEquals(2, names.size(), "the pair, and its first word with the control");
        String[] words = names.get(1).split("–", 2); // written from the right
        for (int step : new int[] {0, 40}) {
            String answer =
                    Shell.run(
                                    "inspect", CORPUS, "pair", words[0], words[1], "--step",
                                    "" + step, "--json")
                            .out();
            double cosine =
                    Double.parseDouble(
                            answer.replaceAll(
                                    "(?s).*\"centredCosine\"\\s*:\\s*([-0-9.E]+).*", "$1"));
            List<double[]> curve = curve(svg, 0);
            assertEquals(cosine, curve.get(step == 0 ? 0 : curve.size() - 1)[1], 0.005);
        }
    }

    @ParameterizedTest
    @CsvSource({"loss, 5", "pair, 0", "clusters, 1"})
    void aPictureOfPixelsShowsItsFirstCurveInBlue(String chart, long step) throws IOException {
        Path file =
                export(CORPUS, "c.png", "--of", chart, "--step", "" + step, "--size", "400x300");
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(400, image.getWidth());
        assertEquals(300, image.getHeight());
        assertEquals(0xFFFFFFFF, image.getRGB(399, 299));
        boolean blue = false;
        for (int y = 25; y < 300; y++) { // below the names
            for (int x = 0; x < 400; x++) {
                blue |= image.getRGB(x, y) == 0xFF0072B2;
            }
        }
        assertTrue(blue, "the first colour of Okabe and Ito");
    }

    @Test
    void thousandsOfStepsAreNoMorePointsThanPixelsCanShow() throws IOException {
        Document svg = svg(export(CORPUS, "long.svg", "--step", "1500", "--size", "300x240"));
        int points = curve(svg, 0).size();
        assertTrue(points > 150 && points <= 2 * 300, "" + points);
    }

    @Test
    void withoutGroupsThereAreNoClusters() throws IOException {
        Path text = folder.resolve("text.txt");
        Files.writeString(text, "the dog runs\nthe cat runs\nthe dog sleeps\n");
        String out = folder.resolve("c.svg").toString();
        Shell shell =
                Shell.run(
                        "export",
                        text.toString(),
                        "chart",
                        "--of",
                        "clusters",
                        "--step",
                        "2",
                        "--out",
                        out);
        assertEquals(1, shell.exitCode(), shell::toString);
        assertTrue(shell.err().contains("no groups of words"), shell::toString);
        assertFalse(Files.exists(Path.of(out)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chart --of dance --out c.svg",
                "chart --out c.gif",
                "map --of loss --out c.svg",
                "chart --from 2 --out c.svg",
                "chart --paper a4 --out c.svg"
            })
    void optionsThatSayNothingOfItAreWrongUse(String options) throws IOException {
        String words = options.replace("--out ", "--out " + folder + "/");
        Shell shell = Shell.run(("export " + CORPUS + " " + words).split(" ", -1));
        assertEquals(2, shell.exitCode(), shell::toString);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }
}
