package org.driftscope.ui.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.driftscope.run.Frame;
import org.driftscope.run.RunState;

/** The marked steps of a run: those a person sets, and what happened. JavaFX thread. */
public final class Marks {
    static final String CLEAR = "First clear clusters";
    static final String FAILED = "Training ran away after this step";

    private final ObservableList<Mark> all = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Mark> edited = new ReadOnlyObjectWrapper<>();
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
        set = 0;
    }

    /** The run goes on otherwise from a step: what lay behind has not happened. */
    void goBackTo(long step) {
        edited.set(null);
        all.removeIf(mark -> mark.step() > step);
    }

    /** Marks what a frame of the run tells. */
    void add(Frame frame) {
        Optional<Mark> clear =
                frame.clearStep().isPresent()
                        ? Optional.of(new Mark(frame.clearStep().getAsLong(), CLEAR, true))
                        : Optional.empty();
        if (clear.isEmpty() || !all.contains(clear.get())) {
            all.removeIf(mark -> mark.automatic() && mark.name().equals(CLEAR));
            clear.ifPresent(this::put);
        }
        Mark failed = new Mark(frame.step(), FAILED, true);
        if (frame.state() == RunState.FAILED && !all.contains(failed)) {
            put(failed);
        }
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
            put(new Mark(step, "Mark " + set, false));
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
        }
    }

    /** Deletes the mark that is edited. */
    public void delete() {
        Mark mark = edited.get();
        edited.set(null);
        all.remove(mark);
    }

    /** Puts these in place of all marks that a person set; {@link #ownProperty} has had them. */
    public void give(List<Mark> marks) {
        edited.set(null);
        all.removeIf(mark -> !mark.automatic());
        marks.forEach(this::put);
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
