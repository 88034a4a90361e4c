package org.driftscope.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.driftscope.run.Controls;
import org.driftscope.run.Frame;
import org.driftscope.run.Moment;
import org.driftscope.run.PastStep;
import org.driftscope.run.RunDescription;
import org.driftscope.run.RunSettings;
import org.driftscope.run.Stepper;
import org.driftscope.storage.CorpusFiles;
import org.driftscope.storage.OpenedCorpus;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;

/** A run of a shipped corpus on the test's own thread, and {@link Questions} answered at once. */
public final class ShippedRun implements Questions, AutoCloseable {
    private final Stepper stepper;
    private final List<PastStep> history = new ArrayList<>();
    private int answered;

    public ShippedRun(String corpus) {
        this(CorpusFiles.open(Path.of("corpora", corpus + ".json")));
    }

    /** A run of a text of the test's own. */
    public ShippedRun(Corpus corpus) {
        this(corpus, RunSettings.DEFAULT);
    }

    private ShippedRun(OpenedCorpus stored) {
        this(stored.corpus(), stored.recommended());
    }

    private ShippedRun(Corpus corpus, RunSettings settings) {
        stepper = new Stepper(Dataset.of(corpus, settings.text()), settings);
        remember();
    }

    /** Takes steps and remembers every tenth. */
    public Frame train(int steps) {
        for (int i = 0; i < steps; i++) {
            if (stepper.step().step() % 10 == 0) {
                remember();
            }
        }
        return stepper.frame();
    }

    /** Holds something back of the steps to come. */
    public void hold(Controls controls) {
        stepper.setControls(controls);
    }

    private void remember() {
        Moment moment = stepper.moment();
        history.add(
                new PastStep(
                        moment.frame().step(), moment.model(), moment.lastGradient(), List.of()));
    }

    public RunDescription description() {
        return stepper.description();
    }

    public Frame frame() {
        return stepper.frame();
    }

    public Moment moment() {
        Moment now = stepper.moment();
        return new Moment(
                now.description(),
                now.frame(),
                now.model(),
                now.nextBatch(),
                now.lastGradient(),
                now.gradientSum(),
                now.controls(),
                history);
    }

    /** How many questions were answered. */
    public int answered() {
        return answered;
    }

    @Override
    public <T> void ask(
            Object asker, Function<Moment, T> question, Consumer<T> answer, Runnable unanswered) {
        answered++;
        answer.accept(question.apply(moment()));
    }

    @Override
    public void close() {
        stepper.close();
    }
}
