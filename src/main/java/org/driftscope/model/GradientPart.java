package org.driftscope.model;

/**
 * A few parameters, or some rows of one, whose gradients are added up by themselves, from what a
 * backward pass left behind. No two parts write to the same numbers, so that different threads can
 * take different parts; each part is taken by one thread at a time.
 */
@FunctionalInterface
public interface GradientPart {
    /** Adds what this pass says of the part's parameters, after {@link LanguageModel#backward}. */
    void add(Pass pass, Gradients gradients);

    /** This part and another one that writes to the same numbers, one after the other. */
    default GradientPart then(GradientPart other) {
        return (pass, gradients) -> {
            add(pass, gradients);
            other.add(pass, gradients);
        };
    }
}
