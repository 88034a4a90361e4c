package org.driftscope.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.driftscope.run.Frame;
import org.driftscope.run.RunSettings;
import org.driftscope.run.Stepper;
import org.driftscope.storage.AtomicFile;
import org.driftscope.storage.CorpusFiles;
import org.driftscope.text.Dataset;
import org.jcodec.api.FrameGrab;
import org.jcodec.common.DemuxerTrackMeta;
import org.jcodec.common.io.ByteBufferSeekableByteChannel;
import org.jcodec.common.model.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Movies of a run as MP4, taken apart by the library's own decoder. */
class MapMovieTest {
    private static final double LEAST_DECIBELS = 40;

    @TempDir Path folder;

    private static Stepper stepper() {
        Dataset dataset =
                Dataset.of(
                        CorpusFiles.open(Path.of("corpora/lesson-bone.json")).corpus(),
                        RunSettings.DEFAULT.text());
        return new Stepper(dataset, RunSettings.DEFAULT);
    }

    private static MovieSettings movie(long last) {
        return MovieSettings.Format.MP4.usual(0, last).withRate(25);
    }

    /** The pictures that the movie is to show. */
    private static List<BufferedImage> pictures(PictureSettings settings, int count) {
        List<BufferedImage> pictures = new ArrayList<>();
        MapFigure figure = new MapFigure(settings);
        try (Stepper stepper = stepper()) {
            while (pictures.size() < count) {
                figure.add(stepper.frame());
                pictures.add(
                        new PngPicture(settings)
                                .image(figure.layout(stepper.frame(), stepper.description())));
                stepper.step();
            }
        }
        return pictures;
    }

    private static byte[] written(PictureSettings settings, int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Stepper stepper = stepper();
                MapMovie movie = new MapMovie(settings, movie(count - 1), out)) {
            for (int i = 0; i < count; i++) {
                Frame frame = i == 0 ? stepper.frame() : stepper.step();
                movie.add(frame, stepper.description());
            }
        }
        return out.toByteArray();
    }

    @Test
    void eachPictureComesBackAsItWasPainted() throws Exception {
        PictureSettings settings =
                new PictureSettings(330, 250, 1, false, false); // no whole blocks
        byte[] file = written(settings, 5);
        FrameGrab grab =
                FrameGrab.createFrameGrab(
                        ByteBufferSeekableByteChannel.readFromByteBuffer(ByteBuffer.wrap(file)));
        DemuxerTrackMeta meta = grab.getVideoTrack().getMeta();
        assertEquals(5, meta.getTotalFrames());
        assertEquals(5 / 25.0, meta.getTotalDuration(), 1e-9);
        for (BufferedImage painted : pictures(settings, 5)) {
            Picture shown = grab.getNativeFrame().cropped();
            assertEquals(330, shown.getWidth());
            assertEquals(250, shown.getHeight());
            double decibels = decibels(painted, shown);
            assertTrue(decibels > LEAST_DECIBELS, "" + decibels);
        }
    }

    /**
     * Those to jump to are the first and the thirty-first; the others skip what has not changed.
     */
    @Test
    void soDoesEachOfManyPictures() throws Exception {
        PictureSettings settings = new PictureSettings(240, 240, 1, false, true);
        FrameGrab grab =
                FrameGrab.createFrameGrab(
                        ByteBufferSeekableByteChannel.readFromByteBuffer(
                                ByteBuffer.wrap(written(settings, 34))));
        assertArrayEquals(new int[] {0, 30}, grab.getVideoTrack().getMeta().getSeekFrames());
        for (BufferedImage painted : pictures(settings, 34)) {
            double decibels = decibels(painted, grab.getNativeFrame().cropped());
            assertTrue(decibels > LEAST_DECIBELS, "" + decibels);
        }
    }

    @Test
    void aPictureThatIsAsTheOneBeforeTakesNoRoom() throws IOException {
        BufferedImage picture = pictures(new PictureSettings(330, 250, 1, false, false), 1).get(0);
        int one = size(List.of(picture));
        int twenty = size(Collections.nCopies(20, picture));
        assertTrue(twenty - one < 19 * 60, one + " bytes of one, " + twenty + " of twenty");
    }

    private static int size(List<BufferedImage> pictures) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Mp4Movie movie = new Mp4Movie(330, 250, pictures.size(), 20, out)) {
            for (BufferedImage picture : pictures) {
                movie.add(picture, false);
            }
        }
        return out.size();
    }

    /** Of the luma: ten times the logarithm of the largest square by the mean square error. */
    private static double decibels(BufferedImage painted, Picture shown) {
        double square = 0;
        for (int y = 0; y < shown.getHeight(); y++) {
            for (int x = 0; x < shown.getWidth(); x++) {
                int rgb = painted.getRGB(x, y);
                double luma =
                        16
                                + 219
                                        / 255.0
                                        * (0.2126 * (rgb >> 16 & 0xFF)
                                                + 0.7152 * (rgb >> 8 & 0xFF)
                                                + 0.0722 * (rgb & 0xFF));
                double error = shown.getPlaneData(0)[y * shown.getWidth() + x] + 128 - luma;
                square += error * error;
            }
        }
        return 10 * Math.log10(255.0 * 255 * shown.getWidth() * shown.getHeight() / square);
    }

    @Test
    void whatAPlayerMustKnowStandsBeforeThePictures() throws IOException {
        String bytes =
                new String(
                        written(new PictureSettings(240, 240, 1, false, true), 2),
                        StandardCharsets.ISO_8859_1);
        assertEquals(4, bytes.indexOf("ftyp"));
        assertTrue(bytes.indexOf("moov") > 0 && bytes.indexOf("moov") < bytes.indexOf("mdat"));
        assertTrue(bytes.indexOf("avcC") < bytes.indexOf("mdat"));
    }

    @Test
    void aMovieOfASingleStepIsOnePicture() throws Exception {
        byte[] file = written(new PictureSettings(240, 240, 1, false, false), 1);
        FrameGrab grab =
                FrameGrab.createFrameGrab(
                        ByteBufferSeekableByteChannel.readFromByteBuffer(ByteBuffer.wrap(file)));
        assertEquals(1, grab.getVideoTrack().getMeta().getTotalFrames());
    }

    @Test
    void calledOffItLeavesTheFileThatWasThere() throws IOException {
        Path file = folder.resolve("m.mp4");
        Files.writeString(file, "older");
        PictureSettings settings = new PictureSettings(240, 240, 1, false, false);
        try (Stepper stepper = stepper()) {
            assertThrows(
                    CancellationException.class,
                    () ->
                            AtomicFile.write(
                                    file,
                                    out -> {
                                        try (MapMovie movie =
                                                new MapMovie(settings, movie(9), out)) {
                                            movie.add(stepper.frame(), stepper.description());
                                            Thread.currentThread().interrupt();
                                            movie.add(stepper.step(), stepper.description());
                                        }
                                    }));
        } finally {
            assertTrue(Thread.interrupted());
        }
        assertEquals("older", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }
}
