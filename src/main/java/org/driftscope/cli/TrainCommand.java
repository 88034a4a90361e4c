package org.driftscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.driftscope.export.FramesCsv;
import org.driftscope.export.MetricsCsv;
import org.driftscope.insight.ClusterMeasures;
import org.driftscope.insight.PairSimilarity;
import org.driftscope.plot.Figures;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.Frame;
import org.driftscope.run.MeasuredLoss;
import org.driftscope.run.RunDescription;
import org.driftscope.run.Stepper;
import org.driftscope.storage.CorpusFiles;
import org.driftscope.storage.JsonText;
import org.driftscope.text.Dataset;
import org.driftscope.text.LossSample;
import org.driftscope.text.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains on a corpus and reports what came of it. */
@Command(
        name = "train",
        description = "Trains on a corpus and prints the result.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class TrainCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Mixin private CorpusArgument corpus;

    @Option(
            names = "--steps",
            paramLabel = "N",
            defaultValue = "300",
            description = "Updates to make (default: ${DEFAULT-VALUE}).")
    private long steps;

    @Mixin private RunOptions options;

    @Option(
            names = "--pair",
            paramLabel = "A,B",
            description = "Also report how similar these two words became; may be repeated.")
    private List<String> pairs = List.of();

    @Option(
            names = "--metrics",
            paramLabel = "FILE.csv",
            description = "Write a row for each step.")
    private String metrics;

    @Option(
            names = "--frames",
            paramLabel = "FILE.csv",
            description = "Write where each fitted word lies at each step.")
    private String frames;

    @Option(
            names = "--out",
            paramLabel = "FILE.driftscope",
            description = "Save the run at its end; train and inspect read it again.")
    private String out;

    @Option(names = "--json", description = "Print the result as one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        List<List<String>> asked = pairs.stream().map(this::words).toList();
        OutputFiles.requireDistinct(corpus.name(), metrics, frames);
        OutputFiles.requireDistinct(out, metrics, frames);
        Optional<Path> file = Optional.ofNullable(out).map(name -> SavedOutput.file(name, spec));
        Beginning beginning = Beginning.of(corpus, options, spec);
        Optional<SavedOutput> output = file.map(path -> new SavedOutput(path, beginning));
        Dataset dataset = beginning.dataset();
        List<int[]> ids = asked.stream().map(pair -> ids(pair, dataset)).toList();
        NumericNotices.print(spec.commandLine().getErr());
        try (Stepper stepper = beginning.stepper(output.isPresent())) {
            output.ifPresent(saved -> saved.keep(stepper));
            long start = System.nanoTime();
            Frame last = train(stepper, output);
            double seconds = (System.nanoTime() - start) / 1e9;
            output.ifPresent(saved -> saved.save(stepper));
            print(report(stepper, last, ids, seconds));
        }
        return 0;
    }

    private Frame train(Stepper stepper, Optional<SavedOutput> output) {
        RunDescription description = stepper.description();
        stepper.setThreads(Runtime.getRuntime().availableProcessors());
        if (metrics == null && output.isEmpty()) {
            stepper.setCorpusLossEvery(Long.MAX_VALUE);
        }
        try (MetricsCsv metricsCsv =
                        metrics == null
                                ? null
                                : new MetricsCsv(
                                        CorpusFiles.path(metrics),
                                        !description.heldOut().isEmpty());
                FramesCsv framesCsv =
                        frames == null
                                ? null
                                : new FramesCsv(
                                        CorpusFiles.path(frames),
                                        description.dataset().vocabulary(),
                                        description.fittedWords());
                ProgressLine progress = ProgressLine.onTerminal(steps)) {
            Frame frame = stepper.frame();
            write(frame, metricsCsv, framesCsv);
            for (long step = 0; step < steps; step++) {
                frame = stepper.step();
                output.ifPresent(saved -> saved.keep(stepper));
                write(frame, metricsCsv, framesCsv);
                progress.step();
            }
            return frame;
        } catch (IOException e) {
            throw new ProblemException(OutputFiles.writeProblem(e), e);
        }
    }

    private static void write(Frame frame, MetricsCsv metricsCsv, FramesCsv framesCsv)
            throws IOException {
        if (metricsCsv != null) {
            metricsCsv.write(frame);
        }
        if (framesCsv != null) {
            framesCsv.write(frame);
        }
    }

    private TrainReport report(Stepper stepper, Frame last, List<int[]> ids, double seconds) {
        Vocabulary vocabulary = stepper.description().dataset().vocabulary();
        int[] centredOn = stepper.description().fittedIds();
        List<TrainReport.Pair> similarities = new ArrayList<>();
        for (int[] pair : ids) {
            similarities.add(
                    new TrainReport.Pair(
                            List.of(vocabulary.token(pair[0]), vocabulary.token(pair[1])),
                            PairSimilarity.cosine(last.embeddings(), pair[0], pair[1]),
                            PairSimilarity.centredCosine(
                                    last.embeddings(), pair[0], pair[1], centredOn)));
        }
        ClusterMeasures measures = stepper.measures().orElse(null);
        MeasuredLoss loss = stepper.corpusLoss();
        return new TrainReport(
                loss.learned(),
                LossSample.isPart(stepper.description().dataset()),
                loss.heldOut().isPresent() ? loss.heldOut().getAsDouble() : null,
                last.step(),
                last.clearStep().isPresent() ? last.clearStep().getAsLong() : null,
                measures == null ? null : measures.silhouette2d(),
                measures == null ? null : measures.knnPurity(),
                last.projection().explainedVarianceRatio(),
                similarities,
                seconds,
                steps / seconds);
    }

    private void print(TrainReport report) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonText.of(report));
        } else {
            out.printf(
                    Locale.ROOT,
                    "%s in %.1f s (%,.0f a second)%n",
                    Figures.counted(steps, "step"),
                    report.seconds(),
                    report.stepsPerSecond());
            out.printf(
                    Locale.ROOT,
                    "loss over %s: %.4f nats%n",
                    report.lossOfSample() ? "a sample of the corpus" : "the corpus",
                    report.finalLoss());
            if (report.heldOutLoss() != null) {
                out.printf(
                        Locale.ROOT,
                        "loss over the held-out sentences: %.4f nats%n",
                        report.heldOutLoss());
            }
            if (report.silhouette2d() != null) {
                out.printf(
                        Locale.ROOT,
                        "clusters: silhouette %.3f, purity %.3f, %s%n",
                        report.silhouette2d(),
                        report.knnPurity(),
                        report.stepsToClear() == null
                                ? "never clear"
                                : "clear at step " + report.stepsToClear());
            }
            for (TrainReport.Pair pair : report.pairs()) {
                out.printf(
                        Locale.ROOT,
                        "%s and %s: cosine %.3f, centred %.3f%n",
                        pair.words().get(0),
                        pair.words().get(1),
                        pair.cosine(),
                        pair.centredCosine());
            }
        }
        out.flush();
    }

    private List<String> words(String pair) {
        String[] words = pair.split(",", -1);
        if (words.length != 2 || words[0].isBlank() || words[1].isBlank()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--pair takes two words with a comma between, not '" + pair + "'");
        }
        return List.of(words[0].strip(), words[1].strip());
    }

    private static int[] ids(List<String> pair, Dataset dataset) {
        return pair.stream().mapToInt(word -> TypedText.word(word, dataset)).toArray();
    }
}
