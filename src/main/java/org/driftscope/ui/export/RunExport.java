package org.driftscope.ui.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.driftscope.export.FramesCsv;
import org.driftscope.export.Handout;
import org.driftscope.export.MapMovie;
import org.driftscope.export.MetricsCsv;
import org.driftscope.export.Paper;
import org.driftscope.export.PictureSettings;
import org.driftscope.export.ReplayPage;
import org.driftscope.export.VectorsTsv;
import org.driftscope.export.Word2VecText;
import org.driftscope.math.Matrix;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.Course;
import org.driftscope.run.Frame;
import org.driftscope.run.KeptRun;
import org.driftscope.run.RunDescription;
import org.driftscope.storage.AtomicFile;
import org.driftscope.text.Dataset;

/** Writes what is made of a run and not of the screen. On any thread, which may be interrupted. */
final class RunExport {
    private final ExportOrder order;
    private final KeptRun run;
    private final Frame shown;
    private final boolean dark;
    private final LongConsumer stepped;

    /**
     * @param shown the frame on screen
     * @param dark whether movies have the colours of the dark theme
     * @param stepped hears of each step that is reached
     */
    RunExport(ExportOrder order, KeptRun run, Frame shown, boolean dark, LongConsumer stepped) {
        this.order = order;
        this.run = run;
        this.shown = shown;
        this.dark = dark;
        this.stepped = stepped;
    }

    /** Takes a frame. */
    private interface Taker {
        void take(Frame frame) throws IOException;
    }

    /**
     * Writes the file, whole or not at all; tells how many bytes were written.
     *
     * @throws ProblemException naming the file and the cause
     */
    long write(Path file) {
        if (order.kind().hasStretch() && order.stretch().last() > run.newest()) {
            throw new ProblemException(
                    "Exported nothing.",
                    "The run has no step " + order.stretch().last() + " any more.",
                    "Choose other steps.");
        }
        long more = order.kind() == ExportKind.PROJECTOR ? metadata(file) : 0;
        AtomicFile.write(file, this::write);
        return more + size(file);
    }

    /** The words that go with the vectors, in a file beside them. */
    private long metadata(Path file) {
        VectorsTsv.requireFreeMetadata(file);
        Path beside = VectorsTsv.metadataOf(file);
        AtomicFile.write(beside, out -> VectorsTsv.writeMetadata(dataset(), out));
        return size(beside);
    }

    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Dataset dataset() {
        return run.description().dataset();
    }

    private void write(OutputStream out) throws IOException {
        try {
            switch (order.kind()) {
                case GIF, MP4 -> movie(out);
                case HANDOUT -> handout(out);
                case PAGE -> page(out);
                case PROJECTOR -> VectorsTsv.writeVectors(embeddings(), out);
                case WORD2VEC ->
                        Word2VecText.write(embeddings(), dataset().vocabulary().tokens(), out);
                case FRAMES -> frames(out);
                case METRICS -> metrics(out);
                case MAP -> throw new IllegalArgumentException("The map is on screen");
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Matrix embeddings() {
        return shown.embeddings();
    }

    /** Shows the frames from a first one to the last of the stretch. */
    private void show(Course course, long first, Taker taker) {
        course.show(
                first,
                order.stretch().last(),
                frame -> {
                    try {
                        taker.take(frame);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private Course course() {
        return new Course(run, stepped);
    }

    private void movie(OutputStream out) throws IOException {
        Course course = course();
        RunDescription description = course.description();
        PictureSettings picture =
                new PictureSettings(order.size().width(), order.size().height(), 1, false, dark);
        try (MapMovie movie = new MapMovie(picture, order.movie().orElseThrow(), out)) {
            show(course, 0, frame -> movie.add(frame, description));
        }
    }

    private void handout(OutputStream out) throws IOException {
        Course course = course();
        Handout handout = new Handout(course.description(), order.stretch().last());
        show(course, 0, handout::add);
        handout.write(course.description(), Paper.A4, out);
    }

    private void page(OutputStream out) throws IOException {
        Course course = course();
        ReplayPage page = new ReplayPage(order.stretch().first(), order.stretch().last());
        show(course, order.stretch().first(), page::add);
        page.write(course.description(), run.end().frame().projection().fittedWords(), out);
    }

    private void frames(OutputStream out) throws IOException {
        FramesCsv csv =
                new FramesCsv(
                        out, dataset().vocabulary(), run.end().frame().projection().fittedWords());
        show(
                course(),
                order.stretch().first(),
                frame -> {
                    if (order.stretch().shows(frame.step())) {
                        csv.write(frame);
                    }
                });
    }

    private void metrics(OutputStream out) throws IOException {
        MetricsCsv csv = new MetricsCsv(out, !run.description().heldOut().isEmpty());
        show(
                course(),
                order.stretch().first(),
                frame -> {
                    if (order.stretch().shows(frame.step())) {
                        csv.write(frame);
                    }
                });
    }
}
