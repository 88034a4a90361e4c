package org.driftscope.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.driftscope.storage.Preferences;
import org.driftscope.storage.PreferencesFile;

/** What the window remembers from one start to the next. On the JavaFX Application Thread. */
final class Memory {
    private final Optional<PreferencesFile> file;
    private final Executor disk;
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final Preferences atStart;
    private volatile Preferences.Choices choices; // other threads read it

    /**
     * @param folder of the program's own files; empty remembers nothing
     * @param disk does the writing, one after the other
     */
    Memory(Optional<Path> folder, Executor disk) {
        this.disk = disk;
        file = folder.map(PreferencesFile::new);
        atStart = file.map(PreferencesFile::read).orElse(Preferences.NONE);
        recent.setAll(atStart.recent());
        choices = atStart.choices();
    }

    /** What a person set for all runs. From any thread. */
    Preferences.Choices choices() {
        return choices;
    }

    /** A person set something for all runs. */
    void choose(Preferences.Choices chosen) {
        choices = chosen;
        update(known -> known.withChoices(chosen));
    }

    /** Knows what another window of this program knew. */
    void takeOver(Memory before) {
        choices = before.choices;
        recent.setAll(before.recent);
    }

    /** What was remembered when the window opened. */
    Preferences atStart() {
        return atStart;
    }

    /** The files that were opened or saved last, the newest first. */
    ObservableList<Path> recent() {
        return recent;
    }

    /** A file was opened or saved. */
    void used(Path path) {
        showRecent(Preferences.of(recent).withRecent(path));
        update(known -> known.withRecent(path));
    }

    /** A file is no longer there. */
    void forget(Path path) {
        recent.remove(path);
        update(known -> known.withoutRecent(path));
    }

    private void showRecent(Preferences now) {
        if (!now.recent().equals(recent)) {
            recent.setAll(now.recent());
        }
    }

    /** The window is dark from now on, or light. */
    void dark(boolean now) {
        update(known -> known.withDark(now));
    }

    /** The parts of these ids are hidden from now on. */
    void hidden(List<String> parts) {
        update(known -> known.withHidden(parts));
    }

    /** How the window looks when it closes. */
    void window(boolean dark, double width, double height, boolean maximized) {
        update(known -> known.withWindow(dark, width, height, maximized));
    }

    private void update(UnaryOperator<Preferences> change) {
        file.ifPresent(there -> disk.execute(() -> there.update(change)));
    }
}
