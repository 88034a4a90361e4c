package org.driftscope.run;

import java.util.List;
import org.driftscope.projection.ProjectionSettings;
import org.driftscope.text.Category;

/**
 * Something that was changed while a run trained. Together with the corpus and the settings a run
 * was started with, its changes decide it to the last bit.
 */
public sealed interface Change {
    /** Makes the change. */
    void applyTo(Stepper stepper);

    /** Whether it changes how the run is looked at, and no weight. */
    default boolean isOfSight() {
        return false;
    }

    /** The learning rate of the steps to come. */
    record LearningRate(double rate) implements Change {
        @Override
        public void applyTo(Stepper stepper) {
            stepper.setLearningRate(rate);
        }
    }

    /** What is held back from the next step on. */
    record Held(Controls controls) implements Change {
        @Override
        public void applyTo(Stepper stepper) {
            stepper.setControls(controls);
        }
    }

    /** The output has a matrix of its own. */
    record Untied() implements Change {
        @Override
        public void applyTo(Stepper stepper) {
            stepper.untie();
        }
    }

    /** How the embedding space is looked at. */
    record Projected(ProjectionSettings projection) implements Change {
        @Override
        public void applyTo(Stepper stepper) {
            stepper.setProjection(projection);
        }

        @Override
        public boolean isOfSight() {
            return true;
        }
    }

    /** Other groups of words. */
    record Grouped(List<Category> categories) implements Change {
        public Grouped {
            categories = List.copyOf(categories);
        }

        @Override
        public void applyTo(Stepper stepper) {
            stepper.setCategories(categories);
        }

        @Override
        public boolean isOfSight() {
            return true;
        }
    }

    /** Every how many steps the loss over the whole corpus is measured. */
    record CorpusLossEvery(long steps) implements Change {
        @Override
        public void applyTo(Stepper stepper) {
            stepper.setCorpusLossEvery(steps);
        }
    }
}
