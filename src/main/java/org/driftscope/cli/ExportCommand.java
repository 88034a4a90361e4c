package org.driftscope.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.driftscope.export.MovieSettings;
import org.driftscope.export.Paper;
import org.driftscope.export.PictureFormat;
import org.driftscope.export.PictureSettings;
import org.driftscope.export.RunChart;
import org.driftscope.export.RunExport;
import org.driftscope.export.Stretch;
import org.driftscope.export.VectorsTsv;
import org.driftscope.run.Course;
import org.driftscope.storage.CorpusFiles;
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
    private static final long DEFAULT_STEP = 300;

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
                "movie: the map from step to step; .gif or .mp4.",
                "chart: what --of names over the steps; .svg or .png.",
                "handout: a page to print for a lesson, with the map at three steps, the loss, a"
                        + " pair of words and questions; .pdf.",
                "html: a page that replays the run in any browser, without a network; .html.",
                "frames: where each fitted word lies at each step; .csv.",
                "metrics: losses and measures of each step; .csv."
            })
    private ExportSubject subject;

    @Option(names = "--out", paramLabel = "PATH", required = true, description = "The file.")
    private String out;

    @Option(
            names = {"--step", "--to"},
            paramLabel = "N",
            description =
                    "After how many updates, or up to where (default: 300; of a saved run, its"
                            + " last).")
    private Long step;

    @Mixin private MovieOptions movie;

    @Option(
            names = "--of",
            paramLabel = "CHART",
            description =
                    "Of a chart: loss, pair (the text's first pair of words and a control) or"
                            + " clusters (default: loss).")
    private RunChart chart;

    @Option(
            names = "--paper",
            paramLabel = "a4|letter",
            description = "Of a handout: the printer's sheets (default: a4).")
    private Paper paper;

    @Mixin private PictureOptions picture;

    @Mixin private RunOptions options;

    @Override
    public Integer call() {
        String ending = ending();
        requireFittingOptions();
        PictureSettings settings = picture.settings();
        if (subject == ExportSubject.MOVIE) {
            movie.require(movieFormat(ending), settings);
        }
        requireUsable(ending);
        Beginning beginning = Beginning.of(corpus, options, spec);
        long last = lastStep(beginning);
        RunExport export = export(ending, last, settings);
        NumericNotices.print(spec.commandLine().getErr());
        try (ProgressLine progress = ProgressLine.onTerminal(last)) {
            Course course = Course.onward(beginning.kept(), progress::reach);
            report(export.write(course, CorpusFiles.path(out)));
        }
        return 0;
    }

    /** Refuses a file that would destroy another, or that can't be written. */
    private void requireUsable(String ending) {
        Path file = CorpusFiles.path(out);
        boolean tables = ending.equals(".tsv");
        OutputFiles.requireDistinct(
                corpus.name(), out, tables ? VectorsTsv.metadataOf(file).toString() : null);
        OutputFiles.requireFolder(file);
        if (tables) {
            VectorsTsv.requireFreeMetadata(file);
        }
    }

    private long lastStep(Beginning beginning) {
        if (step != null) {
            return step;
        }
        return beginning.saved().map(opened -> opened.session().now().step()).orElse(DEFAULT_STEP);
    }

    private RunExport export(String ending, long last, PictureSettings settings) {
        PictureFormat format = ending.equals(".png") ? PictureFormat.PNG : PictureFormat.SVG;
        Stretch all = new Stretch(0, last, 1);
        return switch (subject) {
            case VECTORS ->
                    ending.equals(".tsv")
                            ? RunExport.projectorTables(last)
                            : RunExport.word2Vec(last);
            case MAP -> RunExport.map(last, format, settings);
            case MOVIE ->
                    RunExport.movie(movie.settings(movieFormat(ending), last, settings), settings);
            case CHART ->
                    RunExport.chart(chart == null ? RunChart.LOSS : chart, last, format, settings);
            case HANDOUT -> RunExport.handout(last, paper == null ? Paper.A4 : paper);
            case HTML -> RunExport.page(0, last);
            case FRAMES -> RunExport.frames(all);
            case METRICS -> RunExport.metrics(all);
        };
    }

    /** Which format of movies the ending stands for. */
    private static MovieSettings.Format movieFormat(String ending) {
        return ending.equals(".mp4") ? MovieSettings.Format.MP4 : MovieSettings.Format.GIF;
    }

    /** The first is called as it was typed. */
    private void report(List<Path> files) {
        PrintWriter printer = spec.commandLine().getOut();
        printer.println("Wrote " + out);
        files.stream().skip(1).forEach(beside -> printer.println("Wrote " + beside));
        printer.flush();
    }

    /** Refuses options that say nothing of what is written. */
    private void requireFittingOptions() {
        if (!subject.isPicture()) {
            picture.requireNone(subject.typed());
        }
        if (subject != ExportSubject.MOVIE) {
            movie.requireNone(subject.typed());
        }
        if (chart != null && subject != ExportSubject.CHART) {
            throw wrongUse("--of is for charts, not for " + subject.typed());
        }
        if (paper != null && subject != ExportSubject.HANDOUT) {
            throw wrongUse("--paper is for handouts, not for " + subject.typed());
        }
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
}
