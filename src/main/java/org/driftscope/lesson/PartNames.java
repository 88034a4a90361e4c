package org.driftscope.lesson;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.driftscope.model.ActiveParts;

/** What lessons call the parts of the model that can be switched off. */
public final class PartNames {
    private static final String POSITIONS = "positions";
    private static final String ATTENTION = "attention";
    private static final String FEED_FORWARD = "feed-forward".replace('-', ' ');

    private PartNames() {}

    /** All names. */
    public static List<String> all() {
        return List.of(POSITIONS, ATTENTION, FEED_FORWARD);
    }

    /** All parts but those of some names. */
    public static ActiveParts without(Collection<String> off) {
        return new ActiveParts(
                !off.contains(POSITIONS), !off.contains(ATTENTION), !off.contains(FEED_FORWARD));
    }

    /** The names of those that are off. */
    static List<String> off(ActiveParts active) {
        List<String> off = new ArrayList<>();
        if (!active.positions()) {
            off.add(POSITIONS);
        }
        if (!active.attention()) {
            off.add(ATTENTION);
        }
        if (!active.feedForward()) {
            off.add(FEED_FORWARD);
        }
        return off;
    }
}
