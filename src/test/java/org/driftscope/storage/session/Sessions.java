package org.driftscope.storage.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.driftscope.run.Checkpoint;
import org.driftscope.run.KeptRun;
import org.driftscope.run.Mark;
import org.driftscope.run.Past;
import org.driftscope.run.RunSettings;
import org.driftscope.run.Stepper;
import org.driftscope.storage.CorpusFiles;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;

/** Runs to save, for tests. */
final class Sessions {
    private Sessions() {}

    static Corpus corpus(String name) {
        return CorpusFiles.open(Path.of("corpora", name + ".json")).corpus();
    }

    /** A run of {@code steps}, in the middle of which {@code change} is made. */
    static Session run(Corpus corpus, RunSettings settings, int steps, Consumer<Stepper> change) {
        return run(corpus, settings, steps, change, stepper -> {});
    }

    /** The same; {@code each} sees it at each step, when the changes of that step are made. */
    static Session run(
            Corpus corpus,
            RunSettings settings,
            int steps,
            Consumer<Stepper> change,
            Consumer<Stepper> each) {
        Past past = new Past(Past.DEFAULT_BUDGET);
        Dataset dataset = Dataset.of(corpus, settings.text());
        try (Stepper stepper = Stepper.remembering(dataset, settings)) {
            past.keep(stepper);
            for (int i = 0; i < steps; i++) {
                if (i == steps / 2) {
                    change.accept(stepper);
                    past.keep(stepper);
                }
                each.accept(stepper);
                stepper.step();
                past.keep(stepper);
            }
            each.accept(stepper);
            return Session.of(corpus, stepper, past);
        }
    }

    /** A run with three branches, and the state after each step of each. */
    record Branched(Session session, Map<Integer, List<Checkpoint>> states) {}

    /**
     * Branch 1 goes to step 20; from its step 8 branch 2 goes to step 18 with another learning
     * rate; from step 12 of that branch 3, on screen, goes to step 18 with a second matrix.
     */
    static Branched branched() {
        Corpus corpus = corpus("lesson-bone");
        Dataset dataset = Dataset.of(corpus, RunSettings.DEFAULT.text());
        Past past = new Past(Past.DEFAULT_BUDGET);
        Map<Integer, List<Checkpoint>> states = new TreeMap<>();
        try (Stepper stepper = Stepper.remembering(dataset, RunSettings.DEFAULT)) {
            past.keep(stepper);
            states.put(1, new ArrayList<>(List.of(stepper.checkpoint())));
            train(stepper, past, 20, states.get(1));
            Branch first =
                    Branch.of(
                            BranchLabel.FIRST,
                            KeptRun.of(past, stepper),
                            new MarkedSteps(
                                    List.of(new Mark(3, "here"), new Mark(20, "“end”")),
                                    List.of(),
                                    Set.of()));
            fork(stepper, past, states, 1, 8, s -> s.setLearningRate(0.05));
            train(stepper, past, 10, states.get(2));
            Branch second =
                    Branch.of(
                            new BranchLabel(2, "learning rate 0.05 from step 8", 8),
                            KeptRun.of(past, stepper),
                            MarkedSteps.NONE);
            fork(stepper, past, states, 2, 12, Stepper::untie);
            train(stepper, past, 6, states.get(3));
            Session session =
                    Session.of(corpus, stepper, past)
                            .among(
                                    List.of(first, second),
                                    new BranchLabel(3, "output untied from step 12", 12),
                                    List.of(new Mark(15, "mine")),
                                    Set.of());
            return new Branched(session, states);
        }
    }

    private static void train(Stepper stepper, Past past, int steps, List<Checkpoint> states) {
        for (int i = 0; i < steps; i++) {
            stepper.step();
            past.keep(stepper);
            states.add(stepper.checkpoint());
        }
    }

    private static void fork(
            Stepper stepper,
            Past past,
            Map<Integer, List<Checkpoint>> states,
            int from,
            int step,
            Consumer<Stepper> change) {
        List<Checkpoint> before = states.get(from).subList(0, step + 1);
        stepper.restore(before.get(step));
        past.keep(stepper);
        change.accept(stepper);
        past.keep(stepper);
        List<Checkpoint> own = new ArrayList<>(before.subList(0, step));
        own.add(stepper.checkpoint());
        states.put(from + 1, own);
    }

    static Session small() {
        return run(corpus("lesson-bone"), RunSettings.DEFAULT, 40, stepper -> {});
    }
}
