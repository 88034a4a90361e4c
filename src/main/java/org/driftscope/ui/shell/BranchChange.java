package org.driftscope.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.plot.Figures;
import org.driftscope.run.Change;
import org.driftscope.run.Checkpoint;
import org.driftscope.run.Controls;
import org.driftscope.wording.Wording;

/** What was changed at the step at which a branch begins, all of it taken together. */
final class BranchChange {
    private static final Wording WORDS = Wording.of("ui.shell");

    private final Checkpoint before;
    private double learningRate;
    private Controls controls;
    private boolean untied;

    /** Nothing yet; the branch goes on from {@code before}. */
    BranchChange(Checkpoint before) {
        this.before = before;
        learningRate = before.learningRate();
        controls = before.controls();
    }

    void add(Change change) {
        if (change instanceof Change.LearningRate rate) {
            learningRate = rate.rate();
        } else if (change instanceof Change.Held held) {
            controls = held.controls();
        } else if (change instanceof Change.Untied) {
            untied = true;
        }
    }

    /** The step at which the branch begins. */
    long step() {
        return before.step();
    }

    /** In a few words, such as "learning rate 0.05, output untied". */
    String words() {
        List<String> parts = new ArrayList<>();
        if (learningRate != before.learningRate()) {
            parts.add(WORDS.get("change-rate", "rate", Figures.plain(learningRate)));
        }
        if (!controls.equals(before.controls())) {
            parts.add(WORDS.get("change-held-back", "held", ControlWords.of(controls)));
        }
        if (untied) {
            parts.add(WORDS.get("change-untied"));
        }
        return parts.isEmpty() ? WORDS.get("change-none") : String.join(", ", parts);
    }
}
