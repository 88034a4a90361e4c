package org.driftscope.storage.session;

import java.nio.file.Path;
import java.util.function.Consumer;
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

    static Session small() {
        return run(corpus("lesson-bone"), RunSettings.DEFAULT, 40, stepper -> {});
    }
}
