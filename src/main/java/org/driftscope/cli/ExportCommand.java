package org.driftscope.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.driftscope.export.Paper;
import org.driftscope.export.PictureSettings;
import org.driftscope.export.RunChart;
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
        if (step != null && step < 0) {
            throw wrongUse(stepTyped() + " must be at least 0 but is " + step);
        }
        ExportFile file = new ExportFile(out, ending(), spec.commandLine().getOut());
        requireFittingOptions();
        PictureSettings settings = picture.settings();
        if (subject == ExportSubject.MOVIE) {
            movie.require(file.movieFormat(), settings);
        }
        requireUsable(file);
        Beginning beginning = Beginning.of(corpus, options, spec);
        NumericNotices.print(spec.commandLine().getErr());
        try (ExportedRun run = new ExportedRun(beginning, step)) {
            write(run, file, settings);
        }
        return 0;
    }

    /** Refuses a file that would destroy another, or that can't be written. */
    private void requireUsable(ExportFile file) {
        boolean vectors = subject == ExportSubject.VECTORS;
        OutputFiles.requireDistinct(corpus.name(), out, vectors ? file.metadata() : null);
        OutputFiles.requireFolder(CorpusFiles.path(out));
        if (vectors) {
            file.requireFreeMetadata();
        }
    }

    private void write(ExportedRun run, ExportFile file, PictureSettings settings) {
        switch (subject) {
            case VECTORS -> file.vectors(run);
            case MAP -> file.map(run, settings);
            case MOVIE ->
                    file.movie(
                            run,
                            settings,
                            movie.settings(file.movieFormat(), run.lastStep(), settings));
            case CHART -> file.chart(run, chart == null ? RunChart.LOSS : chart, settings);
            case HANDOUT -> file.handout(run, paper == null ? Paper.A4 : paper);
            case HTML -> file.page(run);
            case FRAMES -> file.frames(run);
            case METRICS -> file.metrics(run);
        }
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

    /** By which of its names the last step was asked for. */
    private String stepTyped() {
        return spec.commandLine().getParseResult().originalArgs().stream()
                        .anyMatch(word -> word.equals("--to") || word.startsWith("--to="))
                ? "--to"
                : "--step";
    }

    private ParameterException wrongUse(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}
