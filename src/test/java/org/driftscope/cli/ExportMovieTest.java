package org.driftscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import org.jcodec.api.FrameGrab;
import org.jcodec.common.DemuxerTrackMeta;
import org.jcodec.common.io.FileChannelWrapper;
import org.jcodec.common.io.NIOUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Movies of the map, read by the JDK's own reader and by the library's decoder. */
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
    void theDistanceAndTheRateCanBeChosen() throws IOException {
        Path movie = export("movie", "m.gif", "--from 4 --to 30 --every 5 --rate 4");
        try (ImageInputStream stream = ImageIO.createImageInputStream(movie.toFile())) {
            ImageReader reader = reader(stream);
            assertEquals(7, reader.getNumImages(true), "4, 9, 14, 19, 24, 29 and 30");
            assertEquals("25", delay(reader.getImageMetadata(0)));
            reader.dispose();
        }
    }

    @Test
    void anMp4HoldsAsManyPictures() throws Exception {
        Path movie = export("movie", "m.mp4", "--step 12 --every 3");
        try (FileChannelWrapper channel = NIOUtils.readableChannel(movie.toFile())) {
            DemuxerTrackMeta meta = FrameGrab.createFrameGrab(channel).getVideoTrack().getMeta();
            assertEquals(5, meta.getTotalFrames());
            assertEquals(5 / 20.0, meta.getTotalDuration(), 1e-9);
            assertEquals(320, meta.getVideoCodecMeta().getSize().getWidth());
            assertEquals(240, meta.getVideoCodecMeta().getSize().getHeight());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "m.mp4 --transparent",
                "m.mp4 --size 8000x6000",
                "m.mp4 --every 0",
                "m.gif --rate 51",
                "m.gif --from -1"
            })
    void aMovieThatCannotBeIsWrongUse(String options) throws IOException {
        String[] words =
                ("export " + CORPUS + " movie --step 100000000 --out " + folder + "/" + options)
                        .split(" ", -1);
        Shell shell = Shell.run(words);
        assertEquals(2, shell.exitCode(), shell::toString);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--from -5 --to 5, --from must be at least 0 but is -5",
        "--from 9 --to 5, '--from must be 0 to 5, the last step, but is 9'",
        "--from 2 --to 5 --every 0, --every must be at least 1 but is 0"
    })
    void whatIsWrongIsCalledAsItWasTyped(String options, String told) {
        Shell shell =
                Shell.run(
                        ("export " + CORPUS + " movie --out " + folder + "/m.gif " + options)
                                .split(" ", -1));
        assertEquals(2, shell.exitCode(), shell::toString);
        assertTrue(shell.err().startsWith(told), shell::toString);
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
