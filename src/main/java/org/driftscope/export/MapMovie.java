package org.driftscope.export;

import java.io.IOException;
import java.io.OutputStream;
import org.driftscope.run.Frame;
import org.driftscope.run.RunDescription;

/**
 * The map from step to step as an animated GIF: a stretch of a run in pictures at equal distances.
 * It is shown all frames from the random start on, for the trails. One thread.
 */
public final class MapMovie implements AutoCloseable {
    /** Of a movie whose distance from picture to picture isn't given. */
    private static final int MOST_PICTURES = 120;

    private static final int HUNDREDTHS = 10;
    private static final int LAST_HUNDREDTHS = 200; // for the end to be looked at

    private final MapFigure figure;
    private final PngPicture picture;
    private final AnimatedGif gif;
    private final long first;
    private final long last;
    private final long stride;

    /** Of the steps from the first to the last, both included; the stream stays open. */
    public MapMovie(PictureSettings settings, long first, long last, OutputStream out)
            throws IOException {
        this(settings, first, last, usualDistance(first, last), out);
    }

    /** The same with a picture every so many steps, and one of the last. */
    public MapMovie(PictureSettings settings, long first, long last, long every, OutputStream out)
            throws IOException {
        figure = new MapFigure(settings);
        picture = new PngPicture(settings);
        gif = new AnimatedGif(out);
        this.first = first;
        this.last = last;
        stride = every;
    }

    /** Steps from picture to picture, so that there are at most 120. */
    public static long usualDistance(long first, long last) {
        return Math.max(1, (last - first + MOST_PICTURES - 2) / (MOST_PICTURES - 1));
    }

    /** Remembers a frame and shows it if it is one of the movie's. */
    public void add(Frame frame, RunDescription run) throws IOException {
        figure.add(frame);
        long step = frame.step();
        if (step >= first && ((step - first) % stride == 0 || step == last)) {
            gif.add(
                    picture.image(figure.layout(frame, run)),
                    step == last ? LAST_HUNDREDTHS : HUNDREDTHS);
        }
    }

    @Override
    public void close() throws IOException {
        gif.close();
    }
}
