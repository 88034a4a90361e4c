package org.driftscope.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.model.ActiveParts;
import org.driftscope.run.Controls;
import org.driftscope.wording.Wording;

/** What is held back, in a few words. */
final class ControlWords {
    private static final Wording WORDS = Wording.of("ui.shell");

    private ControlWords() {}

    static String of(Controls controls) {
        List<String> parts = new ArrayList<>();
        if (!controls.frozen().isEmpty()) {
            parts.add(WORDS.get("held-frozen", "count", controls.frozen().size()));
        }
        if (!controls.active().equals(ActiveParts.ALL)) {
            parts.add(WORDS.get("held-parts"));
        }
        if (!controls.leftOut().isEmpty()) {
            parts.add(WORDS.get("held-sentences", "count", controls.leftOut().size()));
        }
        return parts.isEmpty() ? WORDS.get("held-nothing") : String.join(", ", parts);
    }
}
