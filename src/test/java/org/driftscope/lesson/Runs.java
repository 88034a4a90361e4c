package org.driftscope.lesson;

import java.util.List;
import java.util.Optional;
import org.driftscope.run.RunSettings;
import org.driftscope.run.Stepper;
import org.driftscope.text.Category;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;
import org.driftscope.text.TextSettings;

/** A small run to observe. */
final class Runs {
    /** Seven words and the full stop. */
    static final Dataset DATASET =
            Dataset.of(
                    new Corpus(
                            "made",
                            "",
                            "",
                            List.of(
                                    "Dogs run.",
                                    "Cats run.",
                                    "Dogs eat.",
                                    "Cats eat.",
                                    "Tea cools off."),
                            List.of(
                                    new Category("animals", List.of("dogs", "cats")),
                                    new Category("deeds", List.of("run", "eat")))),
                    TextSettings.DEFAULT);

    private Runs() {}

    static Stepper stepper() {
        return Stepper.remembering(DATASET, RunSettings.DEFAULT);
    }

    static Observation seen(Stepper stepper, Deed... deeds) {
        return new Observation(
                stepper.moment(), stepper.frame().corpusLosses(), Optional.empty(), List.of(deeds));
    }

    static int id(String word) {
        return DATASET.vocabulary().id(word).orElseThrow();
    }
}
