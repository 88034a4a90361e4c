package org.driftscope.ui.map;

import java.util.List;
import java.util.Optional;
import org.driftscope.insight.TargetLosses;
import org.driftscope.run.RunDescription;
import org.driftscope.text.Example;
import org.driftscope.ui.Questions;

/** Has the losses of the words read, as often as the questions allow. */
final class LossReader {
    private final Questions questions;
    private final Runnable answered;
    private Optional<RunDescription> run = Optional.empty();
    private Optional<List<Example>> examples = Optional.empty();
    private Optional<LossAnswer> newest = Optional.empty();
    private boolean waiting;

    /** Tells {@code answered} of each answer. */
    LossReader(Questions questions, Runnable answered) {
        this.questions = questions;
        this.answered = answered;
    }

    void open(RunDescription description) {
        run = Optional.of(description);
        examples = Optional.empty();
        newest = Optional.empty();
        waiting = false;
    }

    /** Asks for the losses, unless those of this step are known or asked for. */
    void ask(long step) {
        if (waiting || run.isEmpty() || newest.filter(known -> known.step() == step).isPresent()) {
            return;
        }
        waiting = true;
        Optional<List<Example>> cut = examples;
        questions.ask(
                this,
                moment -> {
                    List<Example> read =
                            cut.orElseGet(
                                    () ->
                                            moment.description()
                                                    .dataset()
                                                    .examples(moment.model().config().context()));
                    return new Read(
                            read,
                            new LossAnswer(
                                    moment.frame().step(), TargetLosses.of(moment.model(), read)));
                },
                this::take,
                () -> waiting = false);
    }

    private record Read(List<Example> examples, LossAnswer answer) {}

    private void take(Read found) {
        waiting = false;
        examples = Optional.of(found.examples());
        newest = Optional.of(found.answer());
        answered.run();
    }

    /** The newest losses. */
    Optional<LossAnswer> newest() {
        return newest;
    }
}
