package org.driftscope.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.driftscope.plot.Figures;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.ChangeAt;
import org.driftscope.run.Moment;
import org.driftscope.run.Replay;
import org.driftscope.run.Stepper;
import org.driftscope.storage.JsonText;
import org.driftscope.storage.session.OpenedSession;
import org.driftscope.storage.session.Session;
import org.driftscope.text.Dataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Trains up to a step and explains one thing as it is then. What is asked for is a parameter and no
 * sub-command, so that options may stand anywhere.
 */
@Command(
        name = "inspect",
        description = "Trains on a corpus up to a step and explains what the model is like then.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class InspectCommand implements Callable<Integer> {
    /** What may be asked, with how many texts. */
    enum Subject {
        WORD(1, 1, "word W"),
        PAIR(2, 2, "pair A B"),
        SENTENCE(1, Integer.MAX_VALUE, "sentence \"...\""),
        NEIGHBOURS(1, Integer.MAX_VALUE, "neighbours W ..."),
        CONTEXT(0, 0, "context"),
        PREDICT(1, Integer.MAX_VALUE, "predict \"...\"");

        private final int fewest;
        private final int most;
        private final String usage;

        Subject(int fewest, int most, String usage) {
            this.fewest = fewest;
            this.most = most;
            this.usage = usage;
        }
    }

    private static final long DEFAULT_STEP = 300;

    @Spec private CommandSpec spec;

    @Mixin private CorpusArgument corpus;

    @Parameters(
            index = "1",
            paramLabel = "WHAT",
            description = {
                "word W: why this word moves next, taken apart.",
                "pair A B: how alike two words are, and what pushed them.",
                "sentence \"...\": what is read and predicted at each position.",
                "neighbours W ...: the nearest words of each of these words.",
                "context: how alike the contexts of words are, and how alike the words.",
                "predict \"...\": what comes after a beginning, now and at the start."
            })
    private Subject subject;

    @Parameters(index = "2..*", arity = "0..*", paramLabel = "TEXT", description = "About what.")
    private List<String> texts = List.of();

    @Option(
            names = "--step",
            paramLabel = "N",
            description = "After how many updates (default: 300; of a saved run, its last).")
    private Long step;

    @Mixin private RunOptions options;

    @Option(names = "--json", description = "Print the answer as one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        checkUse();
        Beginning beginning = Beginning.of(corpus, options, spec);
        Dataset dataset = beginning.dataset();
        int[] ids = ids(dataset);
        NumericNotices.print(spec.commandLine().getErr());
        try (Stepper stepper =
                subject == Subject.PAIR
                        ? Stepper.remembering(dataset, beginning.settings())
                        : new Stepper(dataset, beginning.settings())) {
            requireRoom(ids.length, stepper.description().modelConfig().context());
            Moment start = stepper.moment();
            train(stepper, beginning);
            print(answer(ids, start, stepper.moment()), dataset);
        }
        return 0;
    }

    private void checkUse() {
        if (texts.size() < subject.fewest || texts.size() > subject.most) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Expected '"
                            + subject.usage
                            + "' but got "
                            + Figures.counted(texts.size(), "text"));
        }
    }

    private int[] ids(Dataset dataset) {
        return switch (subject) {
            case WORD, PAIR, NEIGHBOURS ->
                    texts.stream().mapToInt(text -> TypedText.word(text, dataset)).toArray();
            case SENTENCE -> TypedText.tokens(String.join(" ", texts), 2, dataset);
            case CONTEXT -> new int[0];
            case PREDICT -> TypedText.tokens(String.join(" ", texts), 1, dataset);
        };
    }

    private void requireRoom(int tokens, int context) {
        int read =
                switch (subject) {
                    case SENTENCE -> tokens - 1;
                    case PREDICT -> tokens;
                    case WORD, PAIR, NEIGHBOURS, CONTEXT -> 0;
                };
        if (read > context) {
            throw new ProblemException(
                    "Could not read so long a text.",
                    "It has "
                            + Figures.counted(tokens, "word")
                            + ", and the model reads at most "
                            + context
                            + ".",
                    "Ask with fewer words, or make the context longer with --context.");
        }
    }

    /** A pair's answer tells of its whole past, which is made again; others begin near the end. */
    private void train(Stepper stepper, Beginning beginning) {
        stepper.setThreads(Runtime.getRuntime().availableProcessors());
        Optional<Session> saved = beginning.saved().map(OpenedSession::session);
        long last = step == null ? saved.map(s -> s.now().step()).orElse(DEFAULT_STEP) : step;
        List<ChangeAt> changes = saved.map(s -> s.now().changes()).orElse(List.of());
        if (saved.isEmpty()) {
            stepper.setCorpusLossEvery(Long.MAX_VALUE);
        } else if (subject != Subject.PAIR) {
            saved.get().recording().before(last).ifPresent(stepper::restore);
        }
        try (ProgressLine progress = ProgressLine.onTerminal(last - stepper.frame().step())) {
            Replay.run(stepper, changes, last, progress::step);
        }
    }

    private InspectReport answer(int[] ids, Moment start, Moment now) {
        return switch (subject) {
            case WORD -> WordReport.of(now, ids[0]);
            case PAIR -> PairReport.of(start, now, ids[0], ids[1]);
            case SENTENCE -> SentenceReport.of(now, ids);
            case NEIGHBOURS -> NeighborsReport.of(now, ids);
            case CONTEXT -> ContextReport.of(now);
            case PREDICT -> PredictReport.of(start, now, ids);
        };
    }

    private void print(InspectReport report, Dataset dataset) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonText.of((Record) report));
        } else {
            report.print(out, dataset);
        }
        out.flush();
    }
}
