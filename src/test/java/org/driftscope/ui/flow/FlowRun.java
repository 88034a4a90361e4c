package org.driftscope.ui.flow;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.driftscope.run.Moment;
import org.driftscope.run.RunSettings;
import org.driftscope.run.Stepper;
import org.driftscope.storage.CorpusFiles;
import org.driftscope.storage.OpenedCorpus;
import org.driftscope.text.Dataset;
import org.driftscope.text.TextSettings;
import org.driftscope.ui.Questions;

/** A run of the shipped corpus and a flow that follows it; all on the thread that calls. */
final class FlowRun implements Questions, AutoCloseable {
    final Stepper stepper;
    final FlowViewModel model = new FlowViewModel(this, this::step);
    int asked;

    FlowRun() {
        this(1);
    }

    /** Words seen fewer times than {@code minimumFrequency} are unknown to it. */
    FlowRun(int minimumFrequency) {
        OpenedCorpus corpus = CorpusFiles.open(Path.of("corpora", "starter-natural-4.json"));
        RunSettings settings = corpus.recommended();
        stepper =
                new Stepper(
                        Dataset.of(
                                corpus.corpus(),
                                TextSettings.DEFAULT
                                        .but()
                                        .minimumFrequency(minimumFrequency)
                                        .build()),
                        settings);
        model.open(stepper.description());
        model.show(stepper.frame());
    }

    @Override
    public <T> void ask(
            Object asker, Function<Moment, T> question, Consumer<T> answer, Runnable unanswered) {
        asked++;
        answer.accept(question.apply(stepper.moment()));
    }

    void step() {
        model.show(stepper.step());
    }

    void steps(int count) {
        for (int i = 0; i < count; i++) {
            step();
        }
    }

    /** The box of that id on the page in front. */
    FlowBox box(String id) {
        return model.pageInFront().orElseThrow().boxes().stream()
                .filter(box -> box.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        stepper.close();
    }
}
