package org.driftscope.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.model.ActiveParts;
import org.driftscope.plot.Figures;
import org.driftscope.run.Controls;

/** What is held back, in a few words. */
final class ControlWords {
    private ControlWords() {}

    static String of(Controls controls) {
        List<String> parts = new ArrayList<>();
        if (!controls.frozen().isEmpty()) {
            parts.add(Figures.counted(controls.frozen().size(), "group") + " of weights frozen");
        }
        if (!controls.active().equals(ActiveParts.ALL)) {
            parts.add("parts switched off");
        }
        if (!controls.leftOut().isEmpty()) {
            parts.add(Figures.counted(controls.leftOut().size(), "sentence") + " left out");
        }
        return parts.isEmpty() ? "nothing" : String.join(", ", parts);
    }
}
