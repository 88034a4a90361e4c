package org.driftscope.ui.open;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.driftscope.problem.Problem;
import org.driftscope.run.RunSettings;
import org.driftscope.storage.OpenedCorpus;
import org.driftscope.storage.ReadingChoices;
import org.driftscope.storage.format.FileFormat;

/**
 * A text on its way in: how it is read, what it comes to, what will be learned from it. Nothing of
 * the present run is touched before {@link #learn}. A corpus in JSON says all that itself and is
 * learned from at once.
 */
public final class ImportViewModel {
    private final ImportRequests requests;
    private final ReadOnlyObjectWrapper<ReadingChoices> choices =
            new ReadOnlyObjectWrapper<>(ReadingChoices.GUESSED);
    private final ReadOnlyObjectWrapper<Optional<ImportPreview>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper usable = new ReadOnlyBooleanWrapper();
    private final BooleanProperty suggestion = new SimpleBooleanProperty(true);
    private ImportSource source;

    public ImportViewModel(ImportRequests requests) {
        this.requests = requests;
        usable.bind(reading.not().and(problem.isEmpty()));
    }

    /** Reads a file, to show what it comes to. */
    public void open(Path file) {
        begin(ImportSource.file(file), ReadingChoices.GUESSED);
    }

    /** Reads pasted or typed text, to show what it comes to. */
    public void open(String text, PasteLayout layout) {
        begin(ImportSource.pasted(text), ReadingChoices.GUESSED.withLayout(layout.chosen()));
    }

    private void begin(ImportSource wanted, ReadingChoices how) {
        shown.set(false);
        source = wanted;
        preview.set(Optional.empty());
        read(how, requests::failed);
    }

    /** Reads the text otherwise. What can't be read so is told, and can't be learned from. */
    void choose(ReadingChoices how) {
        if (!how.equals(choices.get())) {
            read(how, cause -> problem.set(cause.text()));
        }
    }

    private void read(ReadingChoices how, Consumer<Problem> failed) {
        ImportSource from = source;
        choices.set(how);
        problem.set("");
        reading.set(true);
        requests.read(
                "Reading " + from.name() + "…",
                () -> read(from, how),
                cause -> {
                    reading.set(false);
                    failed.accept(cause);
                });
    }

    /** On the background thread; gives what is then to be done on the screen. */
    private Runnable read(ImportSource from, ReadingChoices how) {
        OpenedCorpus opened = from.reader().apply(how);
        if (opened.format() == FileFormat.CORPUS) {
            return () -> learn(opened, opened.recommended());
        }
        ImportPreview found = ImportPreview.of(opened);
        return () -> show(found);
    }

    private void show(ImportPreview found) {
        reading.set(false);
        preview.set(Optional.of(found));
        shown.set(true);
    }

    /** Learns from the text as it was read. */
    void learn() {
        ImportPreview found = preview.get().orElseThrow();
        learn(
                found.opened(),
                suggestion.get() ? found.suggested().settings() : found.opened().recommended());
    }

    private void learn(OpenedCorpus opened, RunSettings settings) {
        ImportSource from = source;
        ReadingChoices how = choices.get();
        reading.set(false);
        shown.set(false);
        requests.learn(opened, settings, () -> begin(from, how));
    }

    /** Gives the text up; the present run goes on. */
    public void cancel() {
        if (shown.get()) {
            shown.set(false);
            requests.cancel();
        }
    }

    /** Whether the text is to be looked at. */
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What the text is called. */
    public String name() {
        return source.name();
    }

    /** Whether it has an encoding and a format. */
    boolean isFile() {
        return source.isFile();
    }

    ReadOnlyObjectProperty<ReadingChoices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** The text as it was last read well. */
    ReadOnlyObjectProperty<Optional<ImportPreview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Why it can't be read as chosen; empty where it can. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether it is learned from with the settings that are suggested for it. */
    BooleanProperty suggestionProperty() {
        return suggestion;
    }

    /** Whether it is being read. */
    ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Whether it can be learned from. */
    ReadOnlyBooleanProperty usableProperty() {
        return usable.getReadOnlyProperty();
    }
}
