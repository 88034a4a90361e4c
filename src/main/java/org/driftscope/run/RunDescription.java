package org.driftscope.run;

import java.util.List;
import java.util.Set;
import org.driftscope.insight.ReferenceLosses;
import org.driftscope.model.ModelConfig;
import org.driftscope.text.Dataset;

/**
 * What stays the same through a run.
 *
 * @param dataset what it learns from
 * @param settings what it was started with
 * @param modelConfig the model's resolved shape
 * @param parameters number of trained numbers
 * @param fittedWords token ids the projection was fitted on at the start, or since words were
 *     grouped otherwise, in the order of the vocabulary
 * @param referenceLosses losses to compare with
 * @param heldOut numbers of the sentences kept out of training
 */
public record RunDescription(
        Dataset dataset,
        RunSettings settings,
        ModelConfig modelConfig,
        long parameters,
        List<Integer> fittedWords,
        ReferenceLosses referenceLosses,
        Set<Integer> heldOut) {
    public RunDescription {
        fittedWords = List.copyOf(fittedWords);
        heldOut = Set.copyOf(heldOut);
    }

    /** The {@link #fittedWords} as an array of its own. */
    public int[] fittedIds() {
        return fittedWords.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The same run as if it had been started with what was set since. */
    public RunDescription withSettings(RunSettings now) {
        return new RunDescription(
                dataset, now, modelConfig, parameters, fittedWords, referenceLosses, heldOut);
    }

    /** The same run with other groups of words. */
    RunDescription regrouped(Dataset grouped, List<Integer> fitted) {
        return new RunDescription(
                grouped, settings, modelConfig, parameters, fitted, referenceLosses, heldOut);
    }
}
