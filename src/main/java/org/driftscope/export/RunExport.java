package org.driftscope.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.driftscope.math.Matrix;
import org.driftscope.plot.ScatterLayout;
import org.driftscope.run.Course;
import org.driftscope.run.Frame;
import org.driftscope.run.RunDescription;
import org.driftscope.storage.AtomicFile;
import org.driftscope.text.Dataset;
import org.driftscope.wording.Wording;

/**
 * Something of a run that is written to a file for use elsewhere, from the window or without one.
 * All steps are looked at as the run's {@link Course} shows them, which also tells how far it is
 * and lets it be called off. Immutable.
 */
public final class RunExport {
    private static final Wording WORDS = Wording.of("export");

    private final long last;
    private final Writing writing;

    /** Writes to a file; tells which files were written. */
    private interface Writing {
        List<Path> write(Course course, Path file);
    }

    /** Writes to a stream, which stays open. */
    private interface Content {
        void write(Course course, OutputStream out) throws IOException;
    }

    /** Takes a frame. */
    private interface Taker {
        void take(Frame frame) throws IOException;
    }

    private RunExport(long last, Writing writing) {
        this.last = last;
        this.writing = writing;
    }

    private static RunExport of(long last, Content content) {
        return new RunExport(
                last,
                (course, file) -> {
                    AtomicFile.write(file, out -> content.write(course, out));
                    return List.of(file);
                });
    }

    /** The last step that is shown of the run. */
    public long last() {
        return last;
    }

    /**
     * Writes to a file, whole or not at all; tells which files were written. On any thread;
     * interrupting it calls the work off with a {@link java.util.concurrent.CancellationException}.
     *
     * @throws org.driftscope.problem.ProblemException naming the file and the cause, or where the
     *     run has no such thing
     */
    public List<Path> write(Course course, Path file) {
        return writing.write(course, file);
    }

    /**
     * The vectors of a step for the Embedding Projector, and their words in a file beside; see
     * {@link VectorsTsv}.
     */
    public static RunExport projectorTables(long step) {
        return new RunExport(
                step,
                (course, file) -> {
                    VectorsTsv.requireFreeMetadata(file);
                    Path words = VectorsTsv.metadataOf(file);
                    Matrix embeddings = course.embeddings(step);
                    Dataset dataset = course.description().dataset();
                    AtomicFile.write(words, out -> VectorsTsv.writeMetadata(dataset, out));
                    AtomicFile.write(file, out -> VectorsTsv.writeVectors(embeddings, out));
                    return List.of(file, words);
                });
    }

    /** The vectors of a step in word2vec's text format. */
    public static RunExport word2Vec(long step) {
        return of(
                step,
                (course, out) ->
                        Word2VecText.write(
                                course.embeddings(step),
                                course.description().dataset().vocabulary().tokens(),
                                out));
    }

    /** The map at a step as the window shows it at first. */
    public static RunExport map(long step, PictureFormat format, PictureSettings settings) {
        return of(
                step,
                (course, out) -> {
                    MapFigure figure = new MapFigure(settings);
                    RunDescription run = course.description();
                    Frame frame = show(course, 0, step, figure::add);
                    ScatterLayout layout = figure.layout(frame, run);
                    if (format == PictureFormat.PNG) {
                        new PngPicture(settings).write(layout, out);
                    } else {
                        new SvgPicture(settings, run.dataset().vocabulary()::token)
                                .write(
                                        layout,
                                        WORDS.get(
                                                "map-title",
                                                "name",
                                                run.dataset().corpus().name(),
                                                "step",
                                                step),
                                        out);
                    }
                });
    }

    /** The map from step to step. */
    public static RunExport movie(MovieSettings movie, PictureSettings settings) {
        long last = movie.stretch().last();
        return of(
                last,
                (course, out) -> {
                    RunDescription run = course.description();
                    try (MapMovie file = new MapMovie(settings, movie, out)) {
                        show(course, 0, last, frame -> file.add(frame, run)); // 0: for the trails
                    }
                });
    }

    /** A chart of the steps up to the last. */
    public static RunExport chart(
            RunChart chart, long last, PictureFormat format, PictureSettings settings) {
        return of(
                last,
                (course, out) -> {
                    RunCurves curves = new RunCurves(course.description());
                    show(course, 0, last, curves::add);
                    ChartPicture picture = new ChartPicture(settings);
                    if (format == PictureFormat.PNG) {
                        picture.writePng(chart, curves, out);
                    } else {
                        picture.writeSvg(chart, curves, out);
                    }
                });
    }

    /** A page to print, on the steps up to the last. */
    public static RunExport handout(long last, Paper paper) {
        return of(
                last,
                (course, out) -> {
                    Handout handout = new Handout(course.description(), last);
                    show(course, 0, last, handout::add);
                    handout.write(course.description(), paper, out);
                });
    }

    /** A page that replays the steps from the first to the last. */
    public static RunExport page(long first, long last) {
        return of(
                last,
                (course, out) -> {
                    ReplayPage page = new ReplayPage(first, last);
                    show(course, first, last, page::add);
                    RunDescription run = course.description();
                    page.write(run, run.fittedWords(), out);
                });
    }

    /** Where each fitted word lies at the steps of a stretch. */
    public static RunExport frames(Stretch steps) {
        return of(
                steps.last(),
                (course, out) -> {
                    RunDescription run = course.description();
                    FramesCsv csv =
                            new FramesCsv(out, run.dataset().vocabulary(), run.fittedWords());
                    show(course, steps, csv::write);
                });
    }

    /** Losses and measures of the steps of a stretch. */
    public static RunExport metrics(Stretch steps) {
        return of(
                steps.last(),
                (course, out) -> {
                    boolean heldOut = !course.description().heldOut().isEmpty();
                    show(course, steps, new MetricsCsv(out, heldOut)::write);
                });
    }

    private static void show(Course course, Stretch steps, Taker taker) throws IOException {
        show(
                course,
                steps.first(),
                steps.last(),
                frame -> {
                    if (steps.shows(frame.step())) {
                        taker.take(frame);
                    }
                });
    }

    /** Returns the last frame. */
    private static Frame show(Course course, long first, long last, Taker taker)
            throws IOException {
        try {
            return course.show(
                    first,
                    last,
                    frame -> {
                        try {
                            taker.take(frame);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
