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
    private final ObjectProperty<Optional<Language>> language = new SimpleObjectProperty<>();
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
        long most = Math.max(Preferences.Choices.DEFAULT.pastMegabytes(), heapMegabytes / 2);
        this.imposed = imposed;
        this.kept = kept;
        pastMegabytes =
                new NumberEntry(
                        WORDS.get("past-name"),
                        NumberRange.whole(
                                Preferences.Choices.LEAST_PAST,
                                Math.min(most, Preferences.Choices.MOST_PAST)),
                        now.pastMegabytes());
        pastMegabytes.set((long) now.pastMegabytes());
        autosave.set(now.autosave());
        language.set(now.language());
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

    /** Has the choices hold from now on; whether they could be taken. */
    public boolean keep() {
        if (!pastMegabytes.valid()) {
            return false;
        }
        kept.accept(new Preferences.Choices(pastMegabytes.whole(), autosave.get(), language.get()));
        return true;
    }
}
