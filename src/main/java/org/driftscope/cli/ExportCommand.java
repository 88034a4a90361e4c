package org.driftscope.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.driftscope.export.FramesCsv;
import org.driftscope.export.MapFigure;
import org.driftscope.export.MapMovie;
import org.driftscope.export.MetricsCsv;
import org.driftscope.export.PictureSettings;
import org.driftscope.export.PngPicture;
import org.driftscope.export.ReplayPage;
import org.driftscope.export.SvgPicture;
import org.driftscope.export.VectorsTsv;
import org.driftscope.export.Word2VecText;
import org.driftscope.plot.ScatterLayout;
import org.driftscope.run.Frame;
import org.driftscope.run.RunDescription;
import org.driftscope.storage.AtomicFile;
import org.driftscope.storage.CorpusFiles;
import org.driftscope.text.Dataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains up to a step, or opens a saved run, and writes something of it for use elsewhere. */
@Command(
        name = "export",
        description =
                "Trains on a corpus up to a step, or opens a saved run, and writes something of it to"
                        + " a file. How the file's name ends says in which format.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    /** What may be written, in the formats that the names' endings stand for. */
    enum Subject {
        VECTORS,
        MAP,
        MOVIE,
        HTML,
        FRAMES,
        METRICS;

        List<String> endings() {
            return switch (this) {
                case VECTORS -> List.of(".tsv", ".txt", ".vec");
                case MAP -> List.of(".svg", ".png");
                case MOVIE -> List.of(".gif");
                case HTML -> List.of(".html");
                case FRAMES, METRICS -> List.of(".csv");
            };
        }

        boolean isPicture() {
            return this == MAP || this == MOVIE;
        }
    }

    @Spec private CommandSpec spec;

    @Mixin private CorpusArgument corpus;

    @Parameters(
            index = "1",
            paramLabel = "WHAT",
            description = {
                "vectors: each word's vector; .tsv for the Embedding Projector, with a second file"
                        + " NAME-metadata.tsv of words, categories and counts; .txt or .vec in the"
                        + " text format of word2vec.",
                "map: the map as the window shows it at first; .svg or .png.",
                "movie: the map from step to step, at most 120 pictures, ten a second; .gif.",
                "html: a page that replays the run in any browser, without a network; .html.",
                "frames: where each fitted word lies at each step; .csv.",
                "metrics: losses and measures of each step; .csv."
            })
    private Subject subject;

    @Option(names = "--out", paramLabel = "PATH", required = true, description = "The file.")
    private String out;

    @Option(
            names = "--step",
            paramLabel = "N",
            description =
                    "After how many updates, or up to where (default: 300; of a saved run, its"
                            + " last).")
    private Long step;

    @Option(
            names = "--from",
            paramLabel = "N",
            description = "Of a movie: the step it begins with (default: 0).")
    private Long from;

    @Mixin private PictureOptions picture;

    @Mixin private RunOptions options;

    @Override
    public Integer call() {
        if (step != null && step < 0) {
            throw wrongUse("--step must be at least 0 but is " + step);
        }
        String ending = ending();
        if (!subject.isPicture()) {
            picture.requireNone(subject.name().toLowerCase(Locale.ROOT));
        }
        if (from != null && subject != Subject.MOVIE) {
            throw wrongUse("--from is for movies");
        }
        PictureSettings settings = picture.settings();
        OutputFiles.requireDistinct(corpus.name(), out, metadata());
        OutputFiles.requireFolder(out);
        Beginning beginning = Beginning.of(corpus, options, spec);
        NumericNotices.print(spec.commandLine().getErr());
        try (ExportedRun run = new ExportedRun(beginning, step)) {
            switch (subject) {
                case VECTORS -> vectors(run, ending);
                case MAP -> map(run, ending, settings);
                case MOVIE -> movie(run, settings);
                case HTML -> write(stream -> page(run, stream));
                case FRAMES -> write(stream -> frames(run, stream));
                case METRICS -> write(stream -> metrics(run, stream));
            }
        }
        return 0;
    }

    /** That of the file's name, which the subject must know. */
    private String ending() {
        String name = out.toLowerCase(Locale.ROOT);
        return subject.endings().stream()
                .filter(name::endsWith)
                .findFirst()
                .orElseThrow(
                        () ->
                                wrongUse(
                                        "--out takes a name that ends in "
                                                + String.join(" or ", subject.endings())
                                                + ", not "
                                                + out));
    }

    private ParameterException wrongUse(String words) {
        return new ParameterException(spec.commandLine(), words);
    }

    private void vectors(ExportedRun run, String ending) {
        Frame frame = run.last();
        Dataset dataset = run.description().dataset();
        if (ending.equals(".tsv")) {
            write(stream -> VectorsTsv.writeVectors(frame.embeddings(), stream));
            write(metadata(), stream -> VectorsTsv.writeMetadata(dataset, stream));
        } else {
            List<String> words = dataset.vocabulary().tokens();
            write(stream -> Word2VecText.write(frame.embeddings(), words, stream));
        }
    }

    /** The file of words that goes with the vectors; null for all else. */
    private String metadata() {
        return subject == Subject.VECTORS && ending().equals(".tsv")
                ? out.substring(0, out.length() - ".tsv".length()) + "-metadata.tsv"
                : null;
    }

    private void map(ExportedRun run, String ending, PictureSettings settings) {
        MapFigure figure = new MapFigure(settings);
        write(
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

    private void movie(ExportedRun run, PictureSettings settings) {
        long first = from == null ? 0 : from;
        if (first < 0 || first > run.lastStep()) {
            throw wrongUse("--from must be 0 to " + run.lastStep() + " but is " + first);
        }
        write(
                stream -> {
                    try (MapMovie movie = new MapMovie(settings, first, run.lastStep(), stream)) {
                        run.through(frame -> movie.add(frame, run.description()));
                    }
                });
    }

    private static void page(ExportedRun run, OutputStream stream) throws IOException {
        ReplayPage page = new ReplayPage(run.lastStep());
        Frame last = run.through(page::add);
        page.write(run.description(), last.projection().fittedWords(), stream);
    }

    private static void frames(ExportedRun run, OutputStream stream) throws IOException {
        RunDescription description = run.description();
        FramesCsv csv =
                new FramesCsv(
                        stream, description.dataset().vocabulary(), description.fittedWords());
        run.through(csv::write);
    }

    private static void metrics(ExportedRun run, OutputStream stream) throws IOException {
        run.through(new MetricsCsv(stream, !run.description().heldOut().isEmpty())::write);
    }

    private void write(AtomicFile.Content content) {
        write(out, content);
    }

    private void write(String name, AtomicFile.Content content) {
        Path file = CorpusFiles.path(name);
        AtomicFile.write(file, content);
        PrintWriter printer = spec.commandLine().getOut();
        printer.println("Wrote " + name);
        printer.flush();
    }
}
