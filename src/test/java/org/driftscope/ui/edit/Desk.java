package org.driftscope.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.RunDescription;
import org.driftscope.run.RunSettings;
import org.driftscope.run.Stepper;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.text.Category;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;

/** Stands for the window: does the work at once and writes down what it is asked for. */
final class Desk implements EditRequests {
    Corpus corpus;
    final List<List<String>> learned = new ArrayList<>();
    final List<Corpus> learnedCorpora = new ArrayList<>();
    final List<List<Category>> regrouped = new ArrayList<>();

    Desk(String... sentences) {
        corpus = new Corpus("test", "", "CC0-1.0", List.of(sentences), List.of());
    }

    RunDescription description() {
        RunSettings settings = RunSettings.DEFAULT;
        try (Stepper stepper = new Stepper(Dataset.of(corpus, settings.text()), settings)) {
            return stepper.description();
        }
    }

    @Override
    public void work(Callable<Runnable> work, Consumer<Problem> failed) {
        try {
            work.call().run();
        } catch (ProblemException e) {
            failed.accept(e.problem());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void learn(StoredCorpus edited) {
        learnedCorpora.add(edited.corpus());
        learned.add(edited.corpus().sentences());
    }

    @Override
    public void regroup(List<Category> groups) {
        regrouped.add(groups);
    }

    @Override
    public Corpus corpus() {
        return corpus;
    }

    @Override
    public RunSettings settings() {
        return RunSettings.DEFAULT;
    }
}
