package org.driftscope.ui.edit;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.driftscope.run.RunDescription;
import org.driftscope.run.RunSettings;
import org.driftscope.storage.CorpusFiles;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.text.Corpus;
import org.driftscope.text.TypedWords;
import org.driftscope.text.Vocabulary;
import org.driftscope.ui.control.FileNames;
import org.driftscope.wording.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sentences of the run on screen, to be edited. Nothing of the run is touched before {@link
 * #learn}. A draft that is closed without being cancelled is there again when it is looked at next.
 */
public final class EditorViewModel {
    private static final Wording WORDS = Wording.of("ui.edit");
    private static final Logger LOG = LoggerFactory.getLogger(EditorViewModel.class);
    private static final DraftLook NOTHING_YET = new DraftLook("", "", List.of(), false);

    private final EditRequests requests;
    private final Executor background;
    private final Executor screen;
    private final SentenceDraft draft = new SentenceDraft();
    private final FilteredList<String> shown = new FilteredList<>(draft.sentences());
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<DraftLook> look = new ReadOnlyObjectWrapper<>(NOTHING_YET);
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper found = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final Map<List<String>, List<String>> left = new HashMap<>();
    private RunDescription newest;
    private RunDescription run; // whose sentences are edited
    private StoredCorpus text; // the same
    private boolean begun;
    private boolean looking;
    private boolean outdated;

    /** {@code background} counts; {@code screen} runs work on the JavaFX Application Thread. */
    public EditorViewModel(EditRequests requests, Executor background, Executor screen) {
        this.requests = requests;
        this.background = background;
        this.screen = screen;
        query.addListener((property, was, typed) -> filter());
    }

    /**
     * Another run, or other groups of words: a draft of the same sentences stays. One of other
     * sentences is there again when these come again; if it is on screen, it stays as it is.
     */
    public void open(RunDescription description) {
        newest = description;
        if (begun && requests.corpus().sentences().equals(first())) {
            follow();
        } else if (begun) {
            begun = false;
            if (requests.corpus().sentences().equals(kept())) {
                draft.begin(List.of()); // the run learns from them
            } else {
                leave();
            }
        }
    }

    /** Keeps what was edited in a window that this one takes the place of. */
    public void takeOver(EditorViewModel before) {
        left.putAll(before.left);
        if (before.begun && before.draft.undoableProperty().get()) {
            left.put(before.first(), List.copyOf(before.draft.sentences()));
        }
    }

    private void follow() {
        run = newest;
        text = new StoredCorpus(requests.corpus(), requests.settings());
    }

    private List<String> first() {
        return text.corpus().sentences();
    }

    /** Keeps the edits of a text that is no longer that of the run. */
    private void leave() {
        if (draft.undoableProperty().get()) {
            left.put(first(), List.copyOf(draft.sentences()));
        }
    }

    /** Whether there is a run whose sentences can be edited. */
    public boolean ready() {
        return newest != null;
    }

    /** Shows the sentences as they are, or as they were left last. */
    public void begin() {
        query.set("");
        remark.set("");
        saving.set(false);
        if (!begun) {
            begun = true;
            leave();
            follow();
            draft.begin(first());
            Optional.ofNullable(left.remove(first())).ifPresent(draft::replace);
            look.set(NOTHING_YET);
            lookAnew();
        }
        if (draft.undoableProperty().get()) {
            remark.set(WORDS.get("changes-kept"));
        }
    }

    /** Gives all edits up. */
    void cancel() {
        begun = false;
        left.remove(first());
        draft.begin(List.of());
    }

    /** The sentences that hold what is searched for; all where nothing is. */
    ObservableList<String> shown() {
        return shown;
    }

    StringProperty queryProperty() {
        return query;
    }

    private void filter() {
        String wanted = fold(query.get().strip());
        shown.setPredicate(wanted.isEmpty() ? null : sentence -> fold(sentence).contains(wanted));
        tellFound();
    }

    private void tellFound() {
        found.set(
                query.get().isBlank()
                        ? ""
                        : WORDS.get(
                                "found", "shown", shown.size(), "all", draft.sentences().size()));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Adds a sentence, or, of a text of several lines, one a line; shows all sentences then. */
    void add(String typed) {
        List<String> lines =
                Arrays.stream(typed.split("\\R"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        if (!lines.isEmpty()) {
            query.set("");
            draft.add(lines);
            edited(
                    lines.size() == 1
                            ? said(lines.get(0))
                            : WORDS.get("sentences-added", "count", lines.size()));
        }
    }

    /** Writes a shown sentence otherwise. */
    void change(int place, String typed) {
        String now = typed.strip();
        int at = shown.getSourceIndex(place);
        if (!now.equals(draft.sentences().get(at))) {
            draft.change(at, now);
            edited(said(now));
        }
    }

    /** Takes shown sentences away. */
    void delete(List<Integer> places) {
        List<Integer> gone = places.stream().map(shown::getSourceIndex).sorted().toList();
        if (!gone.isEmpty()) {
            draft.delete(gone);
            edited(WORDS.get("deleted", "count", gone.size()));
        }
    }

    /** What is to be known of a sentence that was typed; empty where all is well. */
    private String said(String sentence) {
        int words = TypedWords.of(run.dataset(), sentence).meaningful();
        if (sentence.isEmpty()) {
            return WORDS.get("sentence-empty");
        }
        return words == 0
                ? WORDS.get("sentence-wordless")
                : words == 1 ? WORDS.get("sentence-short") : "";
    }

    void undo() {
        draft.undo();
        edited("");
    }

    void redo() {
        draft.redo();
        edited("");
    }

    private void edited(String words) {
        remark.set(words);
        tellFound();
        lookAnew();
    }

    /** The sentences that aren't empty. */
    private List<String> kept() {
        return draft.sentences().stream().filter(sentence -> !sentence.isEmpty()).toList();
    }

    /** The text with these sentences, its groups and the settings of its run. */
    private StoredCorpus edited() {
        if (begun) {
            follow();
        }
        return new StoredCorpus(text.corpus().withSentences(kept()), text.recommended());
    }

    /** One look at a time: what was edited meanwhile is looked at when the last one is done. */
    private void lookAnew() {
        outdated = true;
        if (looking) {
            return;
        }
        looking = true;
        outdated = false;
        StoredCorpus stored = edited();
        Corpus edited = stored.corpus();
        RunSettings settings = stored.recommended();
        Vocabulary running = run.dataset().vocabulary();
        background.execute(
                () -> {
                    DraftLook taken = lookAt(edited, settings, running);
                    screen.execute(() -> looked(taken));
                });
    }

    private static DraftLook lookAt(Corpus edited, RunSettings settings, Vocabulary running) {
        try {
            return DraftLook.of(edited, settings, running);
        } catch (CancellationException e) {
            LOG.debug("The window closes", e);
        } catch (RuntimeException | Error e) {
            LOG.error("Edited sentences can't be counted", e);
        }
        return NOTHING_YET;
    }

    private void looked(DraftLook taken) {
        looking = false;
        look.set(taken);
        if (outdated) {
            lookAnew();
        }
    }

    /** Begins a new run with the sentences. */
    void learn() {
        if (look.get().learnable()) {
            requests.learn(edited());
        }
    }

    /** Saves the sentences with the groups and the settings of the run as a corpus. */
    public void save(Path file) {
        StoredCorpus stored = edited();
        saving.set(true);
        remark.set(WORDS.get("saving", "file", file.getFileName().toString()));
        requests.work(
                () -> {
                    CorpusFiles.save(file, stored);
                    return () -> saved(file, stored.corpus().sentences().size());
                },
                problem -> {
                    saving.set(false);
                    remark.set(problem.text());
                });
    }

    private void saved(Path file, int sentences) {
        saving.set(false);
        remark.set(WORDS.get("saved-sentences", "count", sentences, "file", file.toString()));
    }

    /** A name to save the corpus under. */
    String fileName() {
        return FileNames.of(edited().corpus().name()) + ".json";
    }

    ReadOnlyBooleanProperty undoableProperty() {
        return draft.undoableProperty();
    }

    ReadOnlyBooleanProperty redoableProperty() {
        return draft.redoableProperty();
    }

    /** What the sentences come to as a text. */
    ReadOnlyObjectProperty<DraftLook> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** What became of the last edit, where there is anything to say. */
    ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    /** How many sentences hold what is searched for; empty where nothing is. */
    ReadOnlyStringProperty foundProperty() {
        return found.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }
}
