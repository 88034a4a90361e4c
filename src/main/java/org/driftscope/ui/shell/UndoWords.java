package org.driftscope.ui.shell;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

/** What changes are called that can be undone. */
final class UndoWords {
    private UndoWords() {}

    /** Of the learning rate or the view. */
    static String settings(RunSettings before, RunSettings now) {
        double rate = now.optimizer().learningRate();
        return rate == before.optimizer().learningRate()
                ? view(before.projection(), now.projection())
                : words("learning rate %s", Figures.plain(rate));
    }

    private static String view(ProjectionSettings before, ProjectionSettings now) {
        if (now.dimensions() != before.dimensions()) {
            return words("view in %d-D", now.dimensions());
        }
        if (now.fittedWords() != before.fittedWords()) {
            return switch (now.fittedWords()) {
                case CATEGORIES -> "view fitted on categories";
                case FREQUENT -> "view fitted on frequent words";
                case ALL -> "view fitted on all tokens";
            };
        }
        if (!now.axes().equals(before.axes())) {
            return axes(now.axes());
        }
        if (now.hold() != before.hold()) {
            return switch (now.hold()) {
                case NONE -> "axes of each step";
                case START -> "axes of the start, kept";
                case NOW -> "axes of one step, kept";
            };
        }
        if (now.unitLength() != before.unitLength()) {
            return now.unitLength() ? "all vectors at length 1" : "vectors as long as they are";
        }
        return now.aligned() ? "view turned calmly" : "view of the exact components";
    }

    private static String axes(Axes axes) {
        return axes instanceof Axes.Components numbers
                ? words("axes PC%d, PC%d, PC%d", numbers.x(), numbers.y(), numbers.z())
                : "axes from words";
    }

    /** Of what is held back of the run. */
    static String controls(Controls before, Controls now) {
        for (WeightGroup group : WeightGroup.values()) {
            boolean frozen = now.frozen().contains(group);
            if (frozen != before.frozen().contains(group)) {
                return words(frozen ? "%s frozen" : "%s thawed", GroupWords.name(group));
            }
        }
        return now.active().equals(before.active())
                ? sentences(before.leftOut(), now.leftOut())
                : parts(before.active(), now.active());
    }

    private static String parts(ActiveParts before, ActiveParts now) {
        if (now.positions() != before.positions()) {
            return now.positions() ? "position vectors on" : "position vectors off";
        }
        if (now.attention() != before.attention()) {
            return now.attention() ? "attention on" : "attention off";
        }
        return now.feedForward() ? "feed-forward on" : "feed-forward off";
    }

    private static String sentences(Set<Integer> before, Set<Integer> now) {
        int more = now.size() - before.size();
        return more > 0
                ? words("%s left out", Figures.counted(more, "sentence"))
                : words("%s learned from again", Figures.counted(-more, "sentence"));
    }

    /** Of which words are drawn and what their colours stand for. */
    static String look(WordsLook before, WordsLook now) {
        if (!now.hidden().equals(before.hidden())) {
            return hidden(before, now);
        }
        if (now.by() != before.by()) {
            return words("colours for “%s”", now.by().meaning());
        }
        if (now.component() != before.component()) {
            return words("colours for component %d", now.component());
        }
        if (!now.heldBack().equals(before.heldBack())) {
            return "groups held back in the legend";
        }
        if (!now.passing().equals(before.passing())) {
            return "filter of the words";
        }
        return now.chosen().isEmpty()
                ? "no word chosen"
                : words("%s chosen", Figures.counted(now.chosen().size(), "word"));
    }

    private static String hidden(WordsLook before, WordsLook now) {
        Set<Integer> more = new HashSet<>(now.hidden());
        more.removeAll(before.hidden());
        if (now.hidden().isEmpty()) {
            return "all words drawn";
        }
        return now.isolated() && !before.isolated()
                ? "chosen words drawn only"
                : words("%s hidden", Figures.counted(more.size(), "word"));
    }

    /** Of the marks that a person set. */
    static String marks(List<TimelineMark> before, List<TimelineMark> now) {
        List<TimelineMark> put = lacking(now, before);
        List<TimelineMark> gone = lacking(before, now);
        if (gone.isEmpty()) {
            return words("mark at step %s", Figures.count(put.get(0).step()));
        }
        if (put.isEmpty()) {
            return words("mark “%s” deleted", gone.get(0).name());
        }
        return put.get(0).step() == gone.get(0).step()
                ? words("mark named “%s”", put.get(0).name())
                : words("mark moved to step %s", Figures.count(put.get(0).step()));
    }

    /** Of the automatic marks that a person took away. */
    static String dismissed(Set<Milestone> before, Set<Milestone> now) {
        Set<Milestone> more = new HashSet<>(now);
        more.removeAll(before);
        return more.stream()
                .findFirst()
                .map(milestone -> words("mark dismissed: %s", Marks.name(milestone)))
                .orElse("marks dismissed");
    }

    private static List<TimelineMark> lacking(List<TimelineMark> some, List<TimelineMark> in) {
        return some.stream().filter(mark -> !in.contains(mark)).toList();
    }

    /** Puts words and numbers into a text. */
    static String words(String text, Object... parts) {
        return String.format(Locale.ROOT, text, parts);
    }
}
