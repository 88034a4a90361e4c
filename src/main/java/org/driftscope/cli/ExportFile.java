package org.driftscope.cli;

import java.io.PrintWriter;
import java.util.List;
import org.driftscope.export.ChartPicture;
import org.driftscope.export.FramesCsv;
import org.driftscope.export.Handout;
import org.driftscope.export.MapFigure;
import org.driftscope.export.MapMovie;
import org.driftscope.export.MetricsCsv;
import org.driftscope.export.MovieSettings;
import org.driftscope.export.Paper;
import org.driftscope.export.PictureSettings;
import org.driftscope.export.PngPicture;
import org.driftscope.export.ReplayPage;
import org.driftscope.export.RunChart;
import org.driftscope.export.RunCurves;
import org.driftscope.export.SvgPicture;
import org.driftscope.export.VectorsTsv;
import org.driftscope.export.Word2VecText;
import org.driftscope.plot.ScatterLayout;
import org.driftscope.run.Frame;
import org.driftscope.run.RunDescription;
import org.driftscope.storage.AtomicFile;
import org.driftscope.storage.CorpusFiles;
import org.driftscope.text.Dataset;

/**
 * A file that something of a run is written to, whole or not at all.
 *
 * @param name as it was typed
 * @param ending of the name
 * @param printer what was written is told to
 */
record ExportFile(String name, String ending, PrintWriter printer) {
    /** The file of words that goes with vectors in this file; null with other formats. */
    String metadata() {
        return ending.equals(".tsv")
                ? VectorsTsv.metadataOf(CorpusFiles.path(name)).toString()
                : null;
    }

    /** Refuses vectors whose file of words would take the place of another one. */
    void requireFreeMetadata() {
        if (ending.equals(".tsv")) {
            VectorsTsv.requireFreeMetadata(CorpusFiles.path(name));
        }
    }

    void vectors(ExportedRun run) {
        Frame frame = run.last();
        Dataset dataset = run.description().dataset();
        if (ending.equals(".tsv")) {
            write(name, stream -> VectorsTsv.writeVectors(frame.embeddings(), stream));
            write(metadata(), stream -> VectorsTsv.writeMetadata(dataset, stream));
        } else {
            List<String> words = dataset.vocabulary().tokens();
            write(name, stream -> Word2VecText.write(frame.embeddings(), words, stream));
        }
    }

    void map(ExportedRun run, PictureSettings settings) {
        MapFigure figure = new MapFigure(settings);
        write(
                name,
                stream -> {
                    Frame last = run.through(figure::add);
                    ScatterLayout layout = figure.layout(last, run.description());
                    if (ending.equals(".png")) {
                        new PngPicture(settings).write(layout, stream);
                    } else {
                        Dataset dataset = run.description().dataset();
                        new SvgPicture(settings, dataset.vocabulary()::token)
                                .write(
                                        layout,
                                        dataset.corpus().name() + ", step " + last.step(),
                                        stream);
                    }
                });
    }

    /** Which format of movies the ending stands for. */
    MovieSettings.Format movieFormat() {
        return ending.equals(".mp4") ? MovieSettings.Format.MP4 : MovieSettings.Format.GIF;
    }

    void movie(ExportedRun run, PictureSettings settings, MovieSettings movie) {
        write(
                name,
                stream -> {
                    try (MapMovie file = new MapMovie(settings, movie, stream)) {
                        run.through(frame -> file.add(frame, run.description()));
                    }
                });
    }

    void chart(ExportedRun run, RunChart chart, PictureSettings settings) {
        write(
                name,
                stream -> {
                    RunCurves curves = new RunCurves(run.description());
                    run.through(curves::add);
                    ChartPicture picture = new ChartPicture(settings);
                    if (ending.equals(".png")) {
                        picture.writePng(chart, curves, stream);
                    } else {
                        picture.writeSvg(chart, curves, stream);
                    }
                });
    }

    void handout(ExportedRun run, Paper paper) {
        write(
                name,
                stream -> {
                    Handout handout = new Handout(run.description(), run.lastStep());
                    run.through(handout::add);
                    handout.write(run.description(), paper, stream);
                });
    }

    void page(ExportedRun run) {
        write(
                name,
                stream -> {
                    ReplayPage page = new ReplayPage(0, run.lastStep());
                    Frame last = run.through(page::add);
                    page.write(run.description(), last.projection().fittedWords(), stream);
                });
    }

    void frames(ExportedRun run) {
        RunDescription description = run.description();
        write(
                name,
                stream ->
                        run.through(
                                new FramesCsv(
                                                stream,
                                                description.dataset().vocabulary(),
                                                description.fittedWords())
                                        ::write));
    }

    void metrics(ExportedRun run) {
        boolean heldOut = !run.description().heldOut().isEmpty();
        write(name, stream -> run.through(new MetricsCsv(stream, heldOut)::write));
    }

    private void write(String file, AtomicFile.Content content) {
        AtomicFile.write(CorpusFiles.path(file), content);
        printer.println("Wrote " + file);
        printer.flush();
    }
}
