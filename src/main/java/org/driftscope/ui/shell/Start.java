package org.driftscope.ui.shell;

import java.util.Optional;
import org.driftscope.run.Change;
import org.driftscope.run.ChangeAt;
import org.driftscope.run.Checkpoint;
import org.driftscope.run.Past;
import org.driftscope.run.RunSettings;
import org.driftscope.run.Stepper;
import org.driftscope.run.TrainingRun;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.storage.session.Session;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;
import org.driftscope.ui.saving.OpenedRun;
import org.driftscope.ui.settings.TextReading;

/**
 * What a run begins with.
 *
 * @param reading how the corpus was read, where it has just been read from a plain text
 * @param saved the run that goes on, where it is a saved one
 */
record Start(
        StoredCorpus corpus,
        RunSettings settings,
        Optional<TextReading> reading,
        Optional<OpenedRun> saved) {
    Start(StoredCorpus corpus, RunSettings settings) {
        this(corpus, settings, Optional.empty(), Optional.empty());
    }

    /** A text that has just been read. */
    Start(StoredCorpus corpus, RunSettings settings, Optional<TextReading> reading) {
        this(corpus, settings, reading, Optional.empty());
    }

    /** A saved run, with what was changed since it was started. */
    static Start goingOn(OpenedRun saved) {
        Session session = saved.opened().session();
        Checkpoint now = session.now();
        RunSettings settings =
                session.settings()
                        .withOptimizer(
                                session.settings().optimizer().withLearningRate(now.learningRate()))
                        .withProjection(now.looking().settings());
        Corpus corpus = session.corpus();
        for (ChangeAt at : now.changes()) {
            if (at.change() instanceof Change.Grouped grouped) {
                corpus = corpus.withCategories(grouped.categories());
            }
        }
        StoredCorpus stored = new StoredCorpus(corpus, session.settings());
        return new Start(stored, settings, Optional.empty(), Optional.of(saved));
    }

    /** A corpus with the settings recommended for it. */
    static Start recommended(StoredCorpus corpus) {
        return new Start(corpus, corpus.recommended());
    }

    /** The text as it is cut. */
    Dataset dataset() {
        return saved.map(run -> run.opened().session().dataset())
                .orElseGet(() -> Dataset.of(corpus.corpus(), settings.text()));
    }

    /** Starts the run, or goes on with it; its past takes {@code pastBudget} bytes at most. */
    TrainingRun run(Dataset dataset, long pastBudget) {
        return saved.map(run -> run.opened().session())
                .map(
                        session ->
                                new TrainingRun(
                                        dataset,
                                        session.settings(),
                                        pastBudget,
                                        session.shown().saved()))
                .orElseGet(() -> new TrainingRun(dataset, settings, pastBudget));
    }

    /** The run that was begun so, as it is saved now; on its thread. */
    Session session(String name, Past past, Stepper stepper) {
        return saved.map(run -> run.opened().session().continued(stepper, past))
                .orElseGet(() -> Session.of(corpus.corpus().named(name), stepper, past));
    }
}
