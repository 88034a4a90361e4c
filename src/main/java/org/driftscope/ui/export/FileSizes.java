package org.driftscope.ui.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.driftscope.export.ReplayPage;
import org.driftscope.ui.control.picture.PictureForm;
import org.driftscope.wording.Wording;

/** How large files are, and about how large one will be. */
final class FileSizes {
    private static final Wording WORDS = Wording.of("ui.export");
    // Bytes, as measured of the shipped texts.
    private static final double NUMBER = 12;
    private static final double WORD = 12;
    private static final double DRAWN_WORD = 4_000;
    private static final double PIXEL = 0.15;
    private static final double PIXEL_OF_GIF = 0.035;
    private static final double PIXEL_OF_MP4 = 0.08;
    private static final double HANDOUT = 100_000;
    private static final double PLACE = 48;
    private static final double ROW = 105;
    private static final double PAGE = 45_000;
    private static final double PLACE_IN_PAGE = 16.0 / 3; // 4 bytes in base64
    private static final double NEIGHBOURS_IN_PAGE = 5 * PLACE_IN_PAGE;

    private FileSizes() {}

    /** Such as "640 bytes", "12 kB" or "1.4 MB". */
    static String words(double bytes) {
        if (bytes < 1000) {
            return WORDS.get("bytes", "bytes", Math.round(bytes));
        }
        boolean mega = bytes >= 999_500;
        double number = bytes / (mega ? 1_000_000 : 1000);
        return String.format(Locale.ROOT, number < 9.95 ? "%.1f" : "%.0f", number)
                + (mega ? " MB" : " kB");
    }

    /** How many bytes files take together. */
    static long of(List<Path> files) {
        long bytes = 0;
        try {
            for (Path file : files) {
                bytes += Files.size(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes;
    }

    /** About how many bytes an export takes. */
    static double estimate(ExportOrder order, RunFacts facts) {
        double fitted = facts.fitted();
        double steps = order.stretch().count();
        return switch (order.kind()) {
            case MAP -> map(order.form(), facts);
            case GIF -> steps * PIXEL_OF_GIF * order.size().width() * order.size().height();
            case MP4 -> steps * PIXEL_OF_MP4 * order.size().width() * order.size().height();
            case HANDOUT -> HANDOUT;
            case PAGE -> {
                double frames = Math.min(steps, ReplayPage.MOST_FRAMES);
                double neighbours =
                        Math.min(frames, ReplayPage.NEIGHBOUR_FRAMES) * NEIGHBOURS_IN_PAGE;
                yield PAGE + fitted * (frames * PLACE_IN_PAGE + neighbours);
            }
            case PROJECTOR, WORD2VEC -> (double) facts.words() * (facts.channels() * NUMBER + WORD);
            case FRAMES -> steps * fitted * PLACE;
            case METRICS -> steps * ROW;
        };
    }

    private static double map(PictureForm form, RunFacts facts) {
        double scale = form.kind().scale();
        return form.kind() == PictureForm.Kind.SVG
                ? DRAWN_WORD * facts.fitted()
                : PIXEL * scale * facts.mapWidth() * facts.mapHeight();
    }
}
