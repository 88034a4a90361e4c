package org.driftscope.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.driftscope.text.Dataset;
import org.driftscope.text.Example;
import org.driftscope.text.LossSample;

/**
 * The examples that are learned from and those that are kept out of training.
 *
 * @param learned all that are learned from
 * @param learnedSample those of them that tell their loss
 * @param heldOutSample those that tell the loss of what is kept out; may be empty
 */
record Split(List<Example> learned, List<Example> learnedSample, List<Example> heldOutSample) {
    Split {
        learned = List.copyOf(learned);
        learnedSample = List.copyOf(learnedSample);
        heldOutSample = List.copyOf(heldOutSample);
    }

    /** All examples of a corpus, by the sentences kept out. */
    static Split of(Dataset dataset, int context, Set<Integer> keptOut) {
        List<Example> learned = new ArrayList<>();
        List<Example> heldOut = new ArrayList<>();
        for (Example example : dataset.examples(context)) {
            (keptOut.contains(example.sentence()) ? heldOut : learned).add(example);
        }
        return new Split(learned, LossSample.of(dataset, learned), LossSample.of(dataset, heldOut));
    }
}
