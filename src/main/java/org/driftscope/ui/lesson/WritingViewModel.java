package org.driftscope.ui.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.driftscope.lesson.format.LessonFile;
import org.driftscope.problem.ProblemException;
import org.driftscope.storage.AtomicFile;
import org.driftscope.wording.Language;
import org.driftscope.wording.Wording;

/**
 * A lesson that is being written: its text, what is wrong with it, and the step where the caret is.
 * On the JavaFX Application Thread.
 */
public final class WritingViewModel {
    private static final Wording WORDS = Wording.of("ui.lesson");
    private static final String ENDING = ".json";
    private static final String NEW_NAME = "my-lesson" + ENDING;

    private final WritingRequests requests;
    private final StringProperty text = new SimpleStringProperty("");
    private final IntegerProperty line = new SimpleIntegerProperty(1);
    private final ReadOnlyObjectWrapper<LessonDraft> draft =
            new ReadOnlyObjectWrapper<>(LessonDraft.NONE);
    private final ReadOnlyObjectWrapper<LessonFile> lastGood = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper(NEW_NAME);
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private Optional<Path> place = Optional.empty();
    private String saved = "";
    private boolean reading;
    private boolean changedMeanwhile;

    /** Asks {@code requests} for what it can't do itself. */
    public WritingViewModel(WritingRequests requests) {
        this.requests = requests;
        text.addListener((property, was, now) -> changed());
    }

    /** Shows what was being written; a small lesson to begin with where there is nothing. */
    public void begin() {
        if (text.get().isEmpty()) {
            write(template(), Optional.empty());
        }
    }

    /** A lesson of two steps that can be changed into another one, in the language spoken. */
    static String template() {
        String language =
                Wording.language() == Language.ENGLISH ? "" : "." + Wording.language().code();
        try (InputStream bytes =
                WritingViewModel.class.getResourceAsStream("new-lesson" + language + ENDING)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes up a lesson, from a file or as a copy of one that comes with the program. */
    public void write(String written, Optional<Path> file) {
        place = file;
        saved = written.replace("\r\n", "\n");
        name.set(file.map(WritingViewModel::fileName).orElse(NEW_NAME));
        note.set("");
        text.set(saved);
        unsaved.set(false);
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }

    private void changed() {
        unsaved.set(!text.get().equals(saved));
        if (reading) {
            changedMeanwhile = true;
        } else {
            read();
        }
    }

    private void read() {
        reading = true;
        changedMeanwhile = false;
        String written = text.get();
        String called = name.get();
        requests.work(
                () -> {
                    LessonDraft read = LessonDraft.of(called, written);
                    requests.toScreen(() -> readTo(read));
                });
    }

    private void readTo(LessonDraft read) {
        reading = false;
        read.file().ifPresent(lastGood::set);
        draft.set(read);
        if (changedMeanwhile) {
            read();
        }
    }

    /** Saves to the file it came from, or to one that is then chosen. */
    public void save() {
        if (place.isPresent()) {
            save(place.get());
        } else {
            saveAs();
        }
    }

    /** Saves to a file that is then chosen. */
    public void saveAs() {
        String suggested =
                place.map(WritingViewModel::fileName)
                        .or(() -> draft.get().file().map(file -> file.lesson().id() + ENDING))
                        .orElse(NEW_NAME);
        requests.chooseFile(suggested).map(WritingViewModel::withEnding).ifPresent(this::save);
    }

    private static Path withEnding(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)
                ? file
                : file.resolveSibling(fileName(file) + ENDING);
    }

    private void save(Path file) {
        String written = text.get();
        requests.work(
                () -> {
                    try {
                        byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
                        AtomicFile.write(file, out -> out.write(bytes));
                        requests.toScreen(() -> savedTo(file, written));
                    } catch (ProblemException e) {
                        requests.toScreen(() -> requests.failed(e.problem()));
                    }
                });
    }

    private void savedTo(Path file, String written) {
        place = Optional.of(file);
        saved = written;
        name.set(fileName(file));
        unsaved.set(!text.get().equals(saved));
        note.set(WORDS.get("saved", "file", file.toString()));
        requests.saved(file);
    }

    /** Number of the step where the caret is, from 0; empty where the text never was a lesson. */
    Optional<Integer> step() {
        LessonFile file = lastGood.get();
        if (file == null) {
            return Optional.empty();
        }
        List<Integer> lines = file.stepLines();
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            at = lines.get(i) <= line.get() ? i : at;
        }
        return Optional.of(at);
    }

    /** Begins the lesson in the window, at the step where the caret is. */
    public void tryOut() {
        if (draft.get().file().isPresent()) {
            requests.tryOut(draft.get().file().get().lesson(), step().orElse(0));
        }
    }

    /** The JSON. */
    public StringProperty textProperty() {
        return text;
    }

    /** The line where the caret is, from 1. */
    public IntegerProperty lineProperty() {
        return line;
    }

    /** What the text comes to. */
    ReadOnlyObjectProperty<LessonDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** The lesson as it was when the text was one last; null before. */
    ReadOnlyObjectProperty<LessonFile> lastGoodProperty() {
        return lastGood.getReadOnlyProperty();
    }

    /** What its file is called, or would be. */
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** What was just done, in a sentence; may be empty. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Whether the text is otherwise than its file. */
    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }
}
