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
import org.driftscope.run.Mark;
import org.driftscope.run.Milestone;
import org.driftscope.wording.Wording;

/** The marked steps of a run: those a person sets, and what happened. JavaFX thread. */
public final class Marks {
    private static final Wording WORDS = Wording.of("ui.timeline");

    private final ObservableList<TimelineMark> all = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<TimelineMark> edited = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Set<Milestone>> dismissed =
            new ReadOnlyObjectWrapper<>(Set.of());
    private List<Milestone> milestones = List.of();
    private final ReadOnlyLongWrapper decisions = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<List<TimelineMark>> own =
            new ReadOnlyObjectWrapper<>(List.of());
    private int set;

    public Marks() {
        all.addListener((InvalidationListener) change -> own.set(ofPerson()));
    }

    private List<TimelineMark> ofPerson() {
        return all.stream()
                .filter(mark -> !mark.automatic())
                .sorted(Comparator.comparingLong(TimelineMark::step))
                .toList();
    }

    /** Another run. */
    void clear() {
        edited.set(null);
        all.clear();
        milestones = List.of();
        dismissed.set(Set.of());
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
        all.removeIf(TimelineMark::automatic);
        milestones.stream()
                .filter(milestone -> !dismissed.get().contains(milestone))
                .forEach(milestone -> put(automatic(milestone)));
    }

    private static TimelineMark automatic(Milestone milestone) {
        return new TimelineMark(milestone.step(), name(milestone), true);
    }

    /** Takes an automatic mark away, until it is {@link #giveDismissed given back}. */
    public void dismiss(TimelineMark mark) {
        milestone(mark)
                .ifPresent(
                        milestone -> {
                            Set<Milestone> more = new LinkedHashSet<>(dismissed.get());
                            more.add(milestone);
                            giveDismissed(more);
                        });
    }

    /** Has no marks of these and of all else that happened; {@link #dismissedProperty} had them. */
    public void giveDismissed(Set<Milestone> unwanted) {
        dismissed.set(Set.copyOf(unwanted));
        showMilestones();
        decided();
    }

    /** What the mark of something that happened is called. */
    public static String name(Milestone milestone) {
        return MilestoneWords.name(milestone);
    }

    /** Why there is a mark, in sentences; empty where a person set it. */
    public String reason(TimelineMark mark) {
        return milestone(mark).map(MilestoneWords::reason).orElse("");
    }

    private Optional<Milestone> milestone(TimelineMark mark) {
        return milestones.stream()
                .filter(milestone -> mark.equals(automatic(milestone)))
                .findFirst();
    }

    /** Those that a person set, by rising step. */
    public List<Mark> own() {
        return all.stream()
                .filter(mark -> !mark.automatic())
                .map(mark -> new Mark(mark.step(), mark.name()))
                .toList();
    }

    /** What happened and nobody wants to see; an unmodifiable set. */
    public ReadOnlyObjectProperty<Set<Milestone>> dismissedProperty() {
        return dismissed.getReadOnlyProperty();
    }

    /** The marks of another branch, or of a run that was opened. */
    public void restore(List<Mark> own, List<Milestone> reached, Collection<Milestone> unwanted) {
        edited.set(null);
        all.clear();
        dismissed.set(Set.copyOf(unwanted));
        own.forEach(mark -> put(new TimelineMark(mark.step(), mark.name(), false)));
        set = Math.max(set, own.size());
        milestones = List.copyOf(reached);
        showMilestones();
    }

    private void put(TimelineMark mark) {
        all.add(mark);
        all.sort(Comparator.comparingLong(TimelineMark::step));
    }

    /** Marks a step, or takes the mark of a person that is there, to be named or deleted. */
    void mark(long step) {
        Optional<TimelineMark> there =
                all.stream().filter(mark -> !mark.automatic() && mark.step() == step).findFirst();
        if (there.isEmpty()) {
            set++;
            put(new TimelineMark(step, WORDS.get("mark-new", "number", set), false));
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

    /** The mark that is edited is done, and has this name; a blank one changes nothing. */
    public void done(String name) {
        TimelineMark mark = edited.get();
        edited.set(null);
        if (mark != null && !name.isBlank() && !name.strip().equals(mark.name())) {
            all.set(all.indexOf(mark), new TimelineMark(mark.step(), name.strip(), false));
            decided();
        }
    }

    /** Deletes the mark that is edited. */
    public void delete() {
        TimelineMark mark = edited.get();
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
    public void give(List<TimelineMark> marks) {
        edited.set(null);
        all.removeIf(mark -> !mark.automatic());
        marks.forEach(this::put);
        decided();
    }

    /** Those that a person set, by rising step; an unmodifiable list. */
    public ReadOnlyObjectProperty<List<TimelineMark>> ownProperty() {
        return own.getReadOnlyProperty();
    }

    /** The mark that is edited is done, and keeps its name. */
    public void done() {
        edited.set(null);
    }

    /** All of them by rising step. */
    public ObservableList<TimelineMark> all() {
        return all;
    }

    /** The mark that is being named or deleted; null where none is. */
    public ReadOnlyObjectProperty<TimelineMark> editedProperty() {
        return edited.getReadOnlyProperty();
    }
}
