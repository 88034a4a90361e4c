package org.driftscope.ui.timeline;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.driftscope.run.Milestone;
import org.driftscope.wording.Wording;

/** The marked steps of a run: those a person sets, and what happened. JavaFX thread. */
public final class Marks {
    private static final Wording WORDS = Wording.of("ui.timeline");

    private final ObservableList<Mark> all = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Mark> edited = new ReadOnlyObjectWrapper<>();
    private final Set<Milestone> dismissed = new LinkedHashSet<>();
    private List<Milestone> milestones = List.of();
    private final ReadOnlyLongWrapper decisions = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<List<Mark>> own = new ReadOnlyObjectWrapper<>(List.of());
    private int set;

    public Marks() {
        all.addListener((InvalidationListener) change -> own.set(ofPerson()));
    }

    private List<Mark> ofPerson() {
        return all.stream()
                .filter(mark -> !mark.automatic())
                .sorted(Comparator.comparingLong(Mark::step))
                .toList();
    }

    /** Another run. */
    void clear() {
        edited.set(null);
        all.clear();
        milestones = List.of();
        dismissed.clear();
        set = 0;
    }

    /** The run goes on otherwise from a step: what lay behind has not happened. */
    void goBackTo(long step) {
        edited.set(null);
        all.removeIf(mark -> mark.step() > step);
    }

    /** Marks what happened to the run until now, but for what was dismissed. */
    public void show(List<Milestone> reached) {
        if (!reached.equals(milestones)) {
            milestones = List.copyOf(reached);
            showMilestones();
        }
    }

    private void showMilestones() {
        all.removeIf(Mark::automatic);
        milestones.stream()
                .filter(milestone -> !dismissed.contains(milestone))
                .forEach(milestone -> put(automatic(milestone)));
    }

    private static Mark automatic(Milestone milestone) {
        return new Mark(milestone.step(), MilestoneWords.name(milestone), true);
    }

    /** Takes an automatic mark away, for good. */
    public void dismiss(Mark mark) {
        milestone(mark)
                .ifPresent(
                        milestone -> {
                            dismissed.add(milestone);
                            all.remove(mark);
                            decided();
                        });
    }

    /** Why there is a mark, in sentences; empty where a person set it. */
    public String reason(Mark mark) {
        return milestone(mark).map(MilestoneWords::reason).orElse("");
    }

    private Optional<Milestone> milestone(Mark mark) {
        return milestones.stream()
                .filter(milestone -> mark.equals(automatic(milestone)))
                .findFirst();
    }

    /** Those that a person set, by rising step. */
    public List<org.driftscope.run.Mark> own() {
        return all.stream()
                .filter(mark -> !mark.automatic())
                .map(mark -> new org.driftscope.run.Mark(mark.step(), mark.name()))
                .toList();
    }

    /** What happened and nobody wants to see. */
    public Set<Milestone> dismissed() {
        return Set.copyOf(dismissed);
    }

    /** The marks of another branch, or of a run that was opened. */
    public void restore(
            List<org.driftscope.run.Mark> own,
            List<Milestone> reached,
            Collection<Milestone> unwanted) {
        edited.set(null);
        all.clear();
        dismissed.clear();
        dismissed.addAll(unwanted);
        own.forEach(mark -> put(new Mark(mark.step(), mark.name(), false)));
        set = Math.max(set, own.size());
        milestones = List.copyOf(reached);
        showMilestones();
    }

    private void put(Mark mark) {
        all.add(mark);
        all.sort(Comparator.comparingLong(Mark::step));
    }

    /** Marks a step, or takes the mark of a person that is there, to be named or deleted. */
    void mark(long step) {
        Optional<Mark> there =
                all.stream().filter(mark -> !mark.automatic() && mark.step() == step).findFirst();
        if (there.isEmpty()) {
            set++;
            put(new Mark(step, WORDS.get("mark-new", "number", set), false));
            decided();
        }
        edited.set(
                there.orElseGet(
                        () ->
                                all.stream()
                                        .filter(mark -> !mark.automatic() && mark.step() == step)
                                        .findFirst()
                                        .orElseThrow()));
    }

    /** Names the mark that is edited; a blank name changes nothing. */
    public void rename(String name) {
        Mark mark = edited.get();
        if (mark != null && !name.isBlank()) {
            Mark named = new Mark(mark.step(), name.strip(), false);
            all.set(all.indexOf(mark), named);
            edited.set(named);
            decided();
        }
    }

    /** Deletes the mark that is edited. */
    public void delete() {
        Mark mark = edited.get();
        edited.set(null);
        all.remove(mark);
        decided();
    }

    private void decided() {
        decisions.set(decisions.get() + 1);
    }

    /** Counts what a person set, named, deleted or dismissed. */
    public ReadOnlyLongProperty decisionsProperty() {
        return decisions.getReadOnlyProperty();
    }

    /** Puts these in place of all marks that a person set; {@link #ownProperty} has had them. */
    public void give(List<Mark> marks) {
        edited.set(null);
        all.removeIf(mark -> !mark.automatic());
        marks.forEach(this::put);
        decided();
    }

    /** Those that a person set, by rising step; an unmodifiable list. */
    public ReadOnlyObjectProperty<List<Mark>> ownProperty() {
        return own.getReadOnlyProperty();
    }

    /** The mark that is edited is done. */
    public void done() {
        edited.set(null);
    }

    /** All of them by rising step. */
    public ObservableList<Mark> all() {
        return all;
    }

    /** The mark that is being named or deleted; null where none is. */
    public ReadOnlyObjectProperty<Mark> editedProperty() {
        return edited.getReadOnlyProperty();
    }
}
