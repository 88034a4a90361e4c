package org.driftscope.storage.session;

import java.util.List;
import java.util.Set;
import org.driftscope.run.Mark;
import org.driftscope.run.Milestone;

/**
 * The marked steps of a run or branch.
 *
 * @param own those a person set
 * @param found what happened
 * @param dismissed which of these nobody wants to see
 */
public record MarkedSteps(List<Mark> own, List<Milestone> found, Set<Milestone> dismissed) {
    /** No step. */
    public static final MarkedSteps NONE = new MarkedSteps(List.of(), List.of(), Set.of());

    public MarkedSteps {
        own = List.copyOf(own);
        found = List.copyOf(found);
        dismissed = Set.copyOf(dismissed);
    }

    /** The same, with what happened since. */
    MarkedSteps with(List<Milestone> all) {
        return new MarkedSteps(own, all, dismissed);
    }
}
