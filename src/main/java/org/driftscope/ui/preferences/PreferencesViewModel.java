package org.driftscope.ui.preferences;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.driftscope.plot.ColourFamily;
import org.driftscope.storage.Preferences;
import org.driftscope.ui.control.NumberEntry;
import org.driftscope.ui.control.NumberRange;
import org.driftscope.wording.Language;
import org.driftscope.wording.Wording;

/** What holds for all runs, as it is being edited; nothing is kept before {@link #keep}. */
public final class PreferencesViewModel {
    private static final Wording WORDS = Wording.of("ui.preferences");

    private final NumberEntry pastMegabytes;
    private final BooleanProperty autosave = new SimpleBooleanProperty();
    private final int chosen;
    private final int shown; // of the memory chosen, as far as the machine allows
    private final ObjectProperty<Optional<Language>> language = new SimpleObjectProperty<>();
    private final ObjectProperty<ColourFamily> colours = new SimpleObjectProperty<>();
    private final BooleanProperty still = new SimpleBooleanProperty();
    private final BooleanProperty contrast = new SimpleBooleanProperty();
    private final ObjectProperty<Integer> percent = new SimpleObjectProperty<>();
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
                        WORDS.get("past-name"),
                        NumberRange.whole(
                                Preferences.Choices.LEAST_PAST,
                                Preferences.Choices.mostPast(heapMegabytes)),
                        shown);
        pastMegabytes.set((long) shown);
        autosave.set(now.autosave());
        language.set(now.language());
        colours.set(ColourFamily.of(now.look().colours()));
        still.set(now.look().still());
        contrast.set(now.look().contrast());
        percent.set(now.look().percent());
    }

    /** How much a run may keep of its past steps, in megabytes. */
    public NumberEntry pastMegabytes() {
        return pastMegabytes;
    }

    /** Whether what is unsaved is saved by itself. */
    public BooleanProperty autosaveProperty() {
        return autosave;
    }

    /** What to choose from: the language of the system, which is none in particular, and ours. */
    public List<Optional<Language>> languages() {
        return Stream.concat(
                        Stream.of(Optional.<Language>empty()),
                        Arrays.stream(Language.values()).map(Optional::of))
                .toList();
    }

    /** The language of the interface; empty for the system's. */
    public ObjectProperty<Optional<Language>> languageProperty() {
        return language;
    }

    /** The colours of groups and clusters. */
    public ObjectProperty<ColourFamily> coloursProperty() {
        return colours;
    }

    /** How large all is drawn, in percent of the usual. */
    public ObjectProperty<Integer> percentProperty() {
        return percent;
    }

    /** Whether points and camera jump in place of moving. */
    public BooleanProperty stillProperty() {
        return still;
    }

    /** Whether texts and lines have stronger colours. */
    public BooleanProperty contrastProperty() {
        return contrast;
    }

    /** What is wrong, in a sentence; empty where nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return pastMegabytes.problemProperty();
    }

    /** What the command line sets in place of the memory chosen; empty where it doesn't. */
    public String imposed() {
        return imposed.isPresent()
                ? WORDS.get("past-imposed", "megabytes", imposed.getAsLong())
                : "";
    }

    /** That the machine allows less memory than was chosen; empty where it allows that. */
    public String clamped() {
        return shown == chosen ? "" : WORDS.get("past-clamped", "chosen", chosen, "allowed", shown);
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
        kept.accept(
                new Preferences.Choices(
                        entered == shown ? chosen : entered,
                        autosave.get(),
                        language.get(),
                        new Preferences.Look(
                                colours.get().id(), still.get(), contrast.get(), percent.get())));
        return true;
    }
}
