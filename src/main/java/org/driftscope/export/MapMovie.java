package org.driftscope.export;

import java.io.IOException;
import java.io.OutputStream;
import org.driftscope.run.Frame;
import org.driftscope.run.RunDescription;

/**
 * The map from step to step as a movie: a stretch of a run in pictures at equal distances. It is
 * shown all frames from the random start on, for the trails. One thread.
 */
public final class MapMovie implements AutoCloseable {
    private final MapFigure figure;
    private final PngPicture picture;
    private final Stretch stretch;
    private final MovieFile file;

    /** Begins the file; the stream stays open. */
    public MapMovie(PictureSettings settings, MovieSettings movie, OutputStream out)
            throws IOException {
        figure = new MapFigure(settings);
        picture = new PngPicture(settings);
        stretch = movie.stretch();
        file = movie.begin(settings, out);
    }

    /** Remembers a frame and shows it if it is one of the movie's. */
    public void add(Frame frame, RunDescription run) throws IOException {
        figure.add(frame);
        if (stretch.shows(frame.step())) {
            file.add(picture.image(figure.layout(frame, run)), frame.step() == stretch.last());
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
