package org.driftscope.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.driftscope.text.Dataset;
import org.driftscope.text.Example;

/** The examples that are learned from and those that are kept out of training. */
record Split(List<Example> learned, List<Example> heldOut) {
    Split {
        learned = List.copyOf(learned);
        heldOut = List.copyOf(heldOut);
    }

    /** All examples of a corpus, by the sentences kept out. */
    static Split of(Dataset dataset, int context, Set<Integer> keptOut) {
        List<Example> learned = new ArrayList<>();
        List<Example> heldOut = new ArrayList<>();
        for (Example example : dataset.examples(context)) {
            (keptOut.contains(example.sentence()) ? heldOut : learned).add(example);
        }
        return new Split(learned, heldOut);
    }
}
