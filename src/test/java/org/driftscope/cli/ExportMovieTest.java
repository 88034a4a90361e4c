package org.driftscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Movies of the map, read by the JDK's own reader. */
class ExportMovieTest {
    private static final String CORPUS = "corpora/lesson-bone.json";

    @TempDir Path folder;

    private Path export(String what, String name, String... options) {
        Path file = folder.resolve(name);
        String[] words =
                ("export " + CORPUS + " " + what + " --size 320x240 " + String.join(" ", options))
                        .split(" ", -1);
        String[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--out";
        all[words.length + 1] = file.toString();
        Shell shell = Shell.run(all);
        assertEquals(0, shell.exitCode(), shell::toString);
        return file;
    }

    private static ImageReader reader(ImageInputStream stream) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(stream);
        return reader;
    }

    private static String delay(IIOMetadata metadata) {
        Element root = (Element) metadata.getAsTree(metadata.getNativeMetadataFormatName());
        return ((Element) root.getElementsByTagName("GraphicControlExtension").item(0))
                .getAttribute("delayTime");
    }

    @Test
    void eachStepOfAStretchIsAPictureThatTheMapIsToo() throws IOException {
        Path movie = export("movie", "m.gif", "--from 20 --step 30");
        BufferedImage map = ImageIO.read(export("map", "m.png", "--step 30").toFile());
        try (ImageInputStream stream = ImageIO.createImageInputStream(movie.toFile())) {
            ImageReader reader = reader(stream);
            assertEquals(11, reader.getNumImages(true));
            assertEquals("10", delay(reader.getImageMetadata(0)));
            assertEquals("200", delay(reader.getImageMetadata(10)));
            BufferedImage last = reader.read(10);
            assertEquals(320, last.getWidth());
            assertEquals(240, last.getHeight());
            // Labels stand still in a movie, so some stand elsewhere than on a map of its own.
            assertTrue(alike(map, last) > 0.93, "" + alike(map, last));
            assertTrue(alike(map, reader.read(0)) < alike(map, last));
            reader.dispose();
        }
    }

    /** Share of the pixels that differ by less than an eighth in every channel. */
    private static double alike(BufferedImage one, BufferedImage other) {
        int same = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int a = one.getRGB(x, y);
                int b = other.getRGB(x, y);
                boolean near = true;
                for (int shift = 0; shift < 24; shift += 8) {
                    near &= Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF)) < 32;
                }
                same += near ? 1 : 0;
            }
        }
        return same / (double) (one.getWidth() * one.getHeight());
    }

    @Test
    void aLongStretchIsShownInFewPictures() throws IOException {
        Path movie = export("movie", "m.gif", "--step 500");
        try (ImageInputStream stream = ImageIO.createImageInputStream(movie.toFile())) {
            ImageReader reader = reader(stream);
            assertEquals(101, reader.getNumImages(true), "0, 5, 10 and so on to 500");
            reader.dispose();
        }
    }

    @Test
    void aStretchMustLieInTheRun() {
        String out = folder.resolve("m.gif").toString();
        Shell after =
                Shell.run("export", CORPUS, "movie", "--from", "9", "--step", "8", "--out", out);
        assertEquals(2, after.exitCode(), after::toString);
        Shell map = Shell.run("export", CORPUS, "map", "--from", "1", "--out", out + ".png");
        assertEquals(2, map.exitCode(), map::toString);
    }
}
