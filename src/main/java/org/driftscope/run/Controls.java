package org.driftscope.run;

import java.util.Set;
import org.driftscope.model.ActiveParts;
import org.driftscope.model.WeightGroup;

/**
 * What a person holds back while a run trains on.
 *
 * @param frozen weights that keep their values, and the optimizer what it remembers of them
 * @param active the parts of the model that take part
 * @param leftOut numbers of the sentences that are not learned from
 */
public record Controls(Set<WeightGroup> frozen, ActiveParts active, Set<Integer> leftOut) {
    /** Nothing is held back. */
    public static final Controls NONE = new Controls(Set.of(), ActiveParts.ALL, Set.of());

    public Controls {
        frozen = Set.copyOf(frozen);
        leftOut = Set.copyOf(leftOut);
    }

    /** The same with other frozen weights. */
    public Controls withFrozen(Set<WeightGroup> groups) {
        return new Controls(groups, active, leftOut);
    }

    /** The same with other parts that take part. */
    public Controls withActive(ActiveParts parts) {
        return new Controls(frozen, parts, leftOut);
    }

    /** The same with other sentences left out. */
    public Controls withLeftOut(Set<Integer> sentences) {
        return new Controls(frozen, active, sentences);
    }
}
