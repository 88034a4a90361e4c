package org.driftscope.model;

import java.util.function.Predicate;

/**
 * A few parameters, or some rows of one, whose gradients are added up by themselves, from what a
 * backward pass left behind. No two parts write to the same numbers, so that different threads can
 * take different parts; each part is taken by one thread at a time.
 */
@FunctionalInterface
public interface GradientPart {
    /** Adds what this pass says of the part's parameters, after {@link LanguageModel#backward}. */
    void add(Pass pass, Gradients gradients);

    /** A part that has no gradients where {@code active} says no. */
    static GradientPart where(Predicate<ActiveParts> active, GradientPart part) {
        return (pass, gradients) -> {
            if (active.test(pass.workspace.active)) {
                part.add(pass, gradients);
            }
        };
    }

    /** This part and another one that writes to the same numbers, one after the other. */
    default GradientPart then(GradientPart other) {
        return (pass, gradients) -> {
            add(pass, gradients);
            other.add(pass, gradients);
        };
    }
}
