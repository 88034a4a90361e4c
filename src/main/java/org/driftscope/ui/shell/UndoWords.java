package org.driftscope.ui.shell;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.driftscope.model.ActiveParts;
import org.driftscope.model.WeightGroup;
import org.driftscope.plot.Figures;
import org.driftscope.projection.Axes;
import org.driftscope.projection.ProjectionSettings;
import org.driftscope.run.Controls;
import org.driftscope.run.Milestone;
import org.driftscope.run.RunSettings;
import org.driftscope.ui.map.WordsLook;
import org.driftscope.ui.timeline.Marks;
import org.driftscope.ui.timeline.TimelineMark;
import org.driftscope.ui.weights.GroupWords;
import org.driftscope.wording.Wording;

/** What changes are called that can be undone. */
final class UndoWords {
    private static final Wording WORDS = Wording.of("ui.shell");

    private UndoWords() {}

    /** Of the learning rate or the view. */
    static String settings(RunSettings before, RunSettings now) {
        double rate = now.optimizer().learningRate();
        return rate == before.optimizer().learningRate()
                ? view(before.projection(), now.projection())
                : WORDS.get("change-rate", "rate", Figures.plain(rate));
    }

    private static String view(ProjectionSettings before, ProjectionSettings now) {
        if (now.dimensions() != before.dimensions()) {
            return WORDS.get("undo-dimensions", "dimensions", now.dimensions());
        }
        if (now.fittedWords() != before.fittedWords()) {
            return WORDS.get(
                    switch (now.fittedWords()) {
                        case CATEGORIES -> "undo-fitted-categories";
                        case FREQUENT -> "undo-fitted-frequent";
                        case ALL -> "undo-fitted-all";
                    });
        }
        if (!now.axes().equals(before.axes())) {
            return axes(now.axes());
        }
        if (now.hold() != before.hold()) {
            return WORDS.get(
                    switch (now.hold()) {
                        case NONE -> "undo-hold-none";
                        case START -> "undo-hold-start";
                        case NOW -> "undo-hold-now";
                    });
        }
        if (now.unitLength() != before.unitLength()) {
            return WORDS.get(now.unitLength() ? "undo-unit-length" : "undo-own-length");
        }
        return WORDS.get(now.aligned() ? "undo-aligned" : "undo-exact");
    }

    private static String axes(Axes axes) {
        return axes instanceof Axes.Components numbers
                ? WORDS.get("undo-components", "x", numbers.x(), "y", numbers.y(), "z", numbers.z())
                : WORDS.get("undo-axes-words");
    }

    /** Of what is held back of the run. */
    static String controls(Controls before, Controls now) {
        for (WeightGroup group : WeightGroup.values()) {
            boolean frozen = now.frozen().contains(group);
            if (frozen != before.frozen().contains(group)) {
                return WORDS.get(
                        frozen ? "undo-frozen" : "undo-thawed", "group", GroupWords.name(group));
            }
        }
        return now.active().equals(before.active())
                ? sentences(before.leftOut(), now.leftOut())
                : parts(before.active(), now.active());
    }

    private static String parts(ActiveParts before, ActiveParts now) {
        if (now.positions() != before.positions()) {
            return WORDS.get(now.positions() ? "undo-positions-on" : "undo-positions-off");
        }
        if (now.attention() != before.attention()) {
            return WORDS.get(now.attention() ? "undo-attention-on" : "undo-attention-off");
        }
        return WORDS.get(now.feedForward() ? "undo-feed-forward-on" : "undo-feed-forward-off");
    }

    private static String sentences(Set<Integer> before, Set<Integer> now) {
        int more = now.size() - before.size();
        return more > 0
                ? WORDS.get("undo-left-out", "count", more)
                : WORDS.get("undo-learned-again", "count", -more);
    }

    /** Of which words are drawn and what their colours stand for. */
    static String look(WordsLook before, WordsLook now) {
        if (!now.hidden().equals(before.hidden())) {
            return hidden(before, now);
        }
        if (now.by() != before.by()) {
            return WORDS.get("undo-colours", "meaning", now.by().meaning());
        }
        if (now.component() != before.component()) {
            return WORDS.get("undo-colours-component", "component", now.component());
        }
        if (!now.heldBack().equals(before.heldBack())) {
            return WORDS.get("undo-legend");
        }
        if (!now.passing().equals(before.passing())) {
            return WORDS.get("undo-filter");
        }
        return now.chosen().isEmpty()
                ? WORDS.get("undo-none-chosen")
                : WORDS.get("undo-chosen", "count", now.chosen().size());
    }

    private static String hidden(WordsLook before, WordsLook now) {
        Set<Integer> more = new HashSet<>(now.hidden());
        more.removeAll(before.hidden());
        if (now.hidden().isEmpty()) {
            return WORDS.get("undo-all-drawn");
        }
        return now.isolated() && !before.isolated()
                ? WORDS.get("undo-isolated")
                : WORDS.get("undo-hidden", "count", more.size());
    }

    /** Of the marks that a person set. */
    static String marks(List<TimelineMark> before, List<TimelineMark> now) {
        List<TimelineMark> put = lacking(now, before);
        List<TimelineMark> gone = lacking(before, now);
        if (gone.isEmpty()) {
            return WORDS.get("undo-mark", "step", put.get(0).step());
        }
        if (put.isEmpty()) {
            return WORDS.get("undo-mark-deleted", "mark", gone.get(0).name());
        }
        return put.get(0).step() == gone.get(0).step()
                ? WORDS.get("undo-mark-named", "mark", put.get(0).name())
                : WORDS.get("undo-mark-moved", "step", put.get(0).step());
    }

    /** Of the automatic marks that a person took away. */
    static String dismissed(Set<Milestone> before, Set<Milestone> now) {
        Set<Milestone> more = new HashSet<>(now);
        more.removeAll(before);
        return more.stream()
                .findFirst()
                .map(milestone -> WORDS.get("undo-mark-dismissed", "mark", Marks.name(milestone)))
                .orElse(WORDS.get("undo-marks-dismissed"));
    }

    private static List<TimelineMark> lacking(List<TimelineMark> some, List<TimelineMark> in) {
        return some.stream().filter(mark -> !in.contains(mark)).toList();
    }
}
