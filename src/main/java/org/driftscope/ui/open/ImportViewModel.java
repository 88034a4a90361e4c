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
        choices.set(how);
        preview.set(Optional.empty());
        problem.set("");
        read(this::firstRead, this::refuse);
    }

    private void refuse(Problem cause) {
        reading.set(false);
        requests.tell(cause);
    }

    private void firstRead(ImportPreview found) {
        reading.set(false);
        preview.set(Optional.of(found));
        if (found.opened().format() == FileFormat.CORPUS) {
            learn();
        } else {
            shown.set(true);
        }
    }

    private void read(Consumer<ImportPreview> done, Consumer<Problem> failed) {
        ImportSource from = source;
        ReadingChoices how = choices.get();
        reading.set(true);
        requests.read(
                "Reading " + from.name() + "…",
                () -> ImportPreview.of(from.reader().apply(how)),
                done,
                failed);
    }

    /** Reads the text otherwise. What can't be read so is told, and can't be learned from. */
    void choose(ReadingChoices how) {
        if (how.equals(choices.get())) {
            return;
        }
        choices.set(how);
        problem.set("");
        read(
                found -> {
                    reading.set(false);
                    preview.set(Optional.of(found));
                },
                cause -> {
                    reading.set(false);
                    problem.set(cause.text());
                });
    }

    /** Learns from the text as it was read. */
    void learn() {
        ImportSource from = source;
        ReadingChoices how = choices.get();
        shown.set(false);
        ImportPreview found = preview.get().orElseThrow();
        boolean suggested = suggestion.get() && found.opened().format() != FileFormat.CORPUS;
        requests.learn(
                found.opened(),
                suggested ? found.suggested().settings() : found.opened().recommended(),
                () -> readOtherwise(from, how));
    }

    /** Shows once more how a text was read that is being learned from. */
    private void readOtherwise(ImportSource from, ReadingChoices how) {
        begin(from, how);
    }

    /** Gives the text up; the present run goes on. */
    public void cancel() {
        if (shown.get()) {
            shown.set(false);
            requests.callOff();
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
