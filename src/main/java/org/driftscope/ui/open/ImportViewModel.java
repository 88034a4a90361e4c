package org.driftscope.ui.open;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
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
import org.driftscope.text.TextSettings;
import org.driftscope.ui.control.NumberEntry;
import org.driftscope.ui.control.TextDraft;
import org.driftscope.wording.Wording;

/**
 * A text on its way in: how it is read, what it comes to, what will be learned from it. Nothing of
 * the present run is touched before {@link #learn}. A corpus in JSON says all that itself and is
 * learned from at once.
 */
public final class ImportViewModel {
    private static final Wording WORDS = Wording.of("ui.open");

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
    private final TextDraft text = new TextDraft();
    private Optional<TextSettings> chosenText = Optional.empty();
    private ReadingChoices seen = ReadingChoices.GUESSED;
    private boolean touched;
    private boolean showing;
    private ImportSource source;

    public ImportViewModel(ImportRequests requests) {
        this.requests = requests;
        usable.bind(reading.not().and(problem.isEmpty()));
        suggestion.addListener((property, old, now) -> showText());
        text.choices().forEach(choice -> choice.addListener((property, old, now) -> edited()));
        for (NumberEntry number : text.allNumbers()) {
            number.textProperty().addListener((property, old, now) -> edited());
        }
    }

    /** Reads a file, to show what it comes to. */
    public void open(Path file) {
        begin(ImportSource.file(file), ReadingChoices.GUESSED, Optional.empty());
    }

    /** Reads pasted or typed text, to show what it comes to. */
    public void open(String text, PasteLayout layout) {
        ReadingChoices how = ReadingChoices.GUESSED.withLayout(layout.chosen());
        begin(ImportSource.pasted(text), how, Optional.empty());
    }

    private void begin(ImportSource wanted, ReadingChoices how, Optional<TextSettings> cut) {
        shown.set(false);
        source = wanted;
        chosenText = cut;
        touched = cut.isPresent();
        cut.ifPresent(this::showText);
        preview.set(Optional.empty());
        read(how, requests::failed);
    }

    /** Reads the text otherwise. What can't be read so is told, and can't be learned from. */
    void choose(ReadingChoices how) {
        if (!how.equals(choices.get())) {
            read(how, cause -> problem.set(cause.text()));
        }
    }

    /**
     * Cuts the text as the form says; while a number there is wrong, that is told. A text that is
     * not yet, or could not be, read as chosen is read so first.
     */
    private void edited() {
        if (showing || preview.get().isEmpty()) {
            return;
        }
        touched = true;
        String wrong = text.firstProblem();
        if (!wrong.isEmpty()) {
            problem.set(wrong);
            return;
        }
        chosenText = Optional.of(text.settings());
        ReadingChoices how = choices.get();
        if (!how.equals(seen)) {
            read(how, cause -> problem.set(cause.text()));
            return;
        }
        OpenedCorpus opened = preview.get().get().opened();
        Optional<TextSettings> cut = chosenText;
        inBackground(
                WORDS.get("cutting-now", "text", source.name()),
                () -> preview(opened, how, cut),
                cause -> problem.set(cause.text()));
    }

    private void read(ReadingChoices how, Consumer<Problem> failed) {
        ImportSource from = source;
        Optional<TextSettings> cut = chosenText;
        choices.set(how);
        inBackground(
                WORDS.get("reading-now", "text", from.name()), () -> read(from, how, cut), failed);
    }

    private void inBackground(String words, Callable<Runnable> work, Consumer<Problem> failed) {
        problem.set("");
        reading.set(true);
        requests.read(
                words,
                work,
                cause -> {
                    reading.set(false);
                    failed.accept(cause);
                });
    }

    /** On the background thread; gives what is then to be done on the screen. */
    private Runnable read(ImportSource from, ReadingChoices how, Optional<TextSettings> cut) {
        OpenedCorpus opened = from.reader().apply(how);
        return opened.format() == FileFormat.CORPUS
                ? () -> learn(opened, opened.recommended())
                : preview(opened, how, cut);
    }

    private Runnable preview(OpenedCorpus opened, ReadingChoices how, Optional<TextSettings> cut) {
        ImportPreview found = ImportPreview.of(opened, cut);
        return () -> show(found, how);
    }

    private void show(ImportPreview found, ReadingChoices how) {
        reading.set(false);
        seen = how;
        preview.set(Optional.of(found));
        showText();
        problem.set(text.firstProblem());
        shown.set(true);
    }

    /** Shows how the text will be cut, unless a person has chosen that. */
    private void showText() {
        if (!touched && preview.get().isPresent()) {
            showText(settings(preview.get().get()).text());
        }
    }

    private void showText(TextSettings cut) {
        showing = true;
        text.show(cut);
        showing = false;
    }

    private RunSettings settings(ImportPreview found) {
        return suggestion.get() ? found.suggested().settings() : found.given();
    }

    /** Learns from the text as it was read. */
    void learn() {
        ImportPreview found = preview.get().orElseThrow();
        learn(found.opened(), settings(found));
    }

    private void learn(OpenedCorpus opened, RunSettings settings) {
        ImportSource from = source;
        ReadingChoices how = choices.get();
        Optional<TextSettings> cut = chosenText;
        reading.set(false);
        shown.set(false);
        requests.learn(opened, settings, importing -> importing.begin(from, how, cut));
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

    /** How it is cut into words. */
    TextDraft text() {
        return text;
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
