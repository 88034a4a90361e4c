package org.driftscope.ui.preferences;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.driftscope.plot.Figures;
import org.driftscope.storage.Preferences;
import org.driftscope.ui.control.NumberEntry;
import org.driftscope.ui.control.NumberRange;

/** What holds for all runs, as it is being edited; nothing is kept before {@link #keep}. */
public final class PreferencesViewModel {
    private final NumberEntry pastMegabytes;
    private final BooleanProperty autosave = new SimpleBooleanProperty();
    private final int chosen;
    private final int shown; // of the memory chosen, as far as the machine allows
    private final OptionalLong imposed;
    private final Consumer<Preferences.Choices> kept;

    /**
     * @param now what holds so far
     * @param heapMegabytes that the program may take; the past gets half of it at most
     * @param imposed the megabytes that the command line sets in place of those chosen, if it does
     * @param kept told what is to hold from now on
     */
    public PreferencesViewModel(
            Preferences.Choices now,
            long heapMegabytes,
            OptionalLong imposed,
            Consumer<Preferences.Choices> kept) {
        chosen = now.pastMegabytes();
        shown = now.pastMegabytes(heapMegabytes);
        this.imposed = imposed;
        this.kept = kept;
        pastMegabytes =
                new NumberEntry(
                        "The memory for past steps",
                        NumberRange.whole(
                                Preferences.Choices.LEAST_PAST,
                                Preferences.Choices.mostPast(heapMegabytes)),
                        shown);
        pastMegabytes.set((long) shown);
        autosave.set(now.autosave());
    }

    /** How much a run may keep of its past steps, in megabytes. */
    public NumberEntry pastMegabytes() {
        return pastMegabytes;
    }

    /** Whether what is unsaved is saved by itself. */
    public BooleanProperty autosaveProperty() {
        return autosave;
    }

    /** What is wrong, in a sentence; empty where nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return pastMegabytes.problemProperty();
    }

    /** What the command line sets in place of the memory chosen; empty where it doesn't. */
    public String imposed() {
        return imposed.isPresent()
                ? String.format(
                        "This start takes %s MB, as its command line says.",
                        Figures.count(imposed.getAsLong()))
                : "";
    }

    /** That the machine allows less memory than was chosen; empty where it allows that. */
    public String clamped() {
        return shown == chosen
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%s MB were chosen; this machine allows %s MB, which hold here.",
                        Figures.count(chosen),
                        Figures.count(shown));
    }

    /**
     * Has the choices hold from now on; whether they could be taken. A memory that the machine
     * doesn't allow stays chosen for others, unless another one is entered.
     */
    public boolean keep() {
        if (!pastMegabytes.valid()) {
            return false;
        }
        int entered = pastMegabytes.whole();
        kept.accept(new Preferences.Choices(entered == shown ? chosen : entered, autosave.get()));
        return true;
    }
}
