package org.driftscope.run;

/**
 * What a trial is trained with.
 *
 * @param name what it is called beside others, such as "seed 2"
 * @param settings together with the corpus they decide it to the last bit
 * @param controls what is held back from the first step on
 */
public record TrialSetup(String name, RunSettings settings, Controls controls) {}
