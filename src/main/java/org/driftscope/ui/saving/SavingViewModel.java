package org.driftscope.ui.saving;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.Frame;
import org.driftscope.storage.session.Fingerprint;
import org.driftscope.storage.session.Origin;
import org.driftscope.storage.session.Session;
import org.driftscope.storage.session.SessionFiles;
import org.driftscope.ui.saving.Question.Answer;
import org.driftscope.wording.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Saves the run on screen, one save at a time, and asks before it is lost. A run that was neither
 * saved nor opened and has trained for less than three minutes is lost unasked. On the JavaFX
 * Application Thread.
 */
public final class SavingViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(SavingViewModel.class);
    private static final Wording WORDS = Wording.of("ui.saving");

    /** A run without a file that trained so long is asked for. */
    static final long WORTH_ASKING = TimeUnit.MINUTES.toNanos(3);

    /** The file of the run on screen, and what it held when it was opened or saved last. */
    private record Place(Path path, Fingerprint known) {}

    /** What came of a save. */
    private record Written(Fingerprint fingerprint, long step) {}

    private final SavingRequests requests;
    private final SessionFiles files;
    private final Executor disk;
    private final Executor screen;
    private Work work;
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("Driftscope");
    private final ReadOnlyObjectWrapper<Question> question = new ReadOnlyObjectWrapper<>();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private Function<String, Optional<Path>> chooser = suggested -> Optional.empty();
    private Optional<Place> place = Optional.empty();
    private boolean wasSaved;
    private boolean saving;

    /**
     * {@code disk} does the writing, one after the other; {@code screen} runs work on the JavaFX
     * Application Thread; {@code clock} tells nanoseconds.
     */
    public SavingViewModel(
            SavingRequests requests,
            SessionFiles files,
            Executor disk,
            Executor screen,
            LongSupplier clock) {
        this.requests = requests;
        this.files = files;
        this.disk = disk;
        this.screen = screen;
        work = new Work(clock);
        name.addListener((property, old, now) -> showTitle());
    }

    private static void nothing() {}

    /** Lets a person choose a file to save to, given the name that is suggested. */
    public void chooseWith(Function<String, Optional<Path>> choice) {
        chooser = choice;
    }

    /** Another run is on screen. */
    public void opened(Optional<OpenedRun> from) {
        place = from.flatMap(run -> run.file().map(f -> new Place(f, run.known())));
        wasSaved = from.isPresent();
        work.open(
                from.map(run -> run.opened().session().now().step()).orElse(0L),
                from.map(run -> run.file().isPresent() && !run.recovered()).orElse(true));
        place.ifPresent(there -> requests.used(there.path()));
        showTitle();
    }

    /** The same run is on screen of a window that takes the place of another one. */
    public void takeOver(SavingViewModel before) {
        place = before.place;
        wasSaved = before.wasSaved;
        work = before.work;
        showTitle();
    }

    /** Does something as soon as nothing is being written. */
    public void betweenSaves(Runnable then) {
        if (saving) {
            waiting.add(() -> betweenSaves(then));
        } else {
            then.run();
        }
    }

    /** The newest frame. */
    public void show(Frame frame) {
        work.show(frame);
        showTitle();
    }

    /** Something that is saved was changed, though no step was made. */
    public void changed() {
        work.changed();
        showTitle();
    }

    private void showTitle() {
        String named = place.map(there -> fileName(there.path())).orElse(name.get());
        if (named.isEmpty()) {
            title.set("Driftscope");
        } else {
            title.set((work.isUnsaved() ? "• " : "") + named + " – Driftscope");
        }
    }

    private static String fileName(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** Saves the run to its file, or to one that is then chosen. */
    public void save() {
        save(SavingViewModel::nothing);
    }

    private void save(Runnable then) {
        if (saving) {
            waiting.add(() -> save(then));
        } else if (place.isEmpty()) {
            saveAs(then);
        } else {
            Path path = place.get().path();
            write(path, Optional.of(place.get().known()), false, then);
        }
    }

    /** Saves the run to a file that is then chosen. */
    public void saveAs() {
        saveAs(SavingViewModel::nothing);
    }

    private void saveAs(Runnable then) {
        if (saving) {
            waiting.add(() -> saveAs(then));
            return;
        }
        Optional<Path> chosen = chooser.apply(suggestion());
        if (chosen.isPresent()) {
            Path path = withEnding(chosen.get());
            boolean asked = path.equals(chosen.get()); // whether it may be replaced
            write(path, Optional.empty(), asked, then);
        }
    }

    private String suggestion() {
        return place.map(there -> fileName(there.path()))
                .orElseGet(() -> name.get().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_"))
                .replaceFirst("(\\.driftscope)?$", SessionFiles.ENDING);
    }

    private static Path withEnding(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(SessionFiles.ENDING)
                ? path
                : path.resolveSibling(fileName(path) + SessionFiles.ENDING);
    }

    private void write(Path path, Optional<Fingerprint> known, boolean whatever, Runnable then) {
        saving = true;
        Work.Mark asked = work.now();
        var unused =
                requests.session()
                        .thenApplyAsync(session -> written(path, session, known, whatever), disk)
                        .whenCompleteAsync(
                                (written, failure) -> {
                                    saving = false;
                                    if (failure != null) {
                                        requests.failed(problem(failure));
                                    } else if (written.isEmpty()) {
                                        askToOverwrite(path, then);
                                    } else {
                                        ended(path, asked, written.get());
                                        then.run();
                                    }
                                    goOn();
                                },
                                screen);
    }

    /** On the thread that writes; empty where somebody else changed the file. */
    private Optional<Written> written(
            Path path, Session session, Optional<Fingerprint> known, boolean whatever) {
        if (!whatever && files.isChanged(path, known)) {
            return Optional.empty();
        }
        Fingerprint now =
                whatever ? files.replace(path, session) : files.save(path, session, known);
        return Optional.of(new Written(now, session.now().step()));
    }

    private void ended(Path path, Work.Mark asked, Written written) {
        if (asked.run() == work.now().run()) {
            place = Optional.of(new Place(path, written.fingerprint()));
            wasSaved = true;
            work.saved(asked.at(written.step()));
            showTitle();
        }
        requests.used(path);
    }

    private void goOn() {
        while (!saving && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private static Problem problem(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof ProblemException known) {
            LOG.info("A run was not saved", known);
            return known.problem();
        }
        LOG.error("A run was not saved", cause);
        return WORDS.problem("not-saved", "cause", String.valueOf(cause));
    }

    private void askToOverwrite(Path path, Runnable then) {
        boolean own = place.map(there -> there.path().equals(path)).orElse(false);
        ask(
                new Question(
                        WORDS.get("replace-title", "file", fileName(path)),
                        WORDS.get(own ? "replace-own" : "replace-other"),
                        List.of(
                                new Answer("save-as", WORDS.get("save-as"), () -> saveAs(then)),
                                new Answer(
                                        "overwrite",
                                        WORDS.get("overwrite"),
                                        () -> write(path, Optional.empty(), true, then)),
                                new Answer(
                                        "cancel", WORDS.get("cancel"), SavingViewModel::nothing)),
                        SavingViewModel::nothing));
    }

    /** Does what puts an end to the run on screen, unless a person then rather keeps it. */
    public void beforeLosing(Runnable then) {
        if (saving) {
            waiting.add(() -> beforeLosing(then));
        } else if (mayBeLost()) {
            then.run();
        } else {
            ask(
                    new Question(
                            WORDS.get("save-title"),
                            WORDS.get(
                                    "save-words",
                                    "name",
                                    place.map(there -> fileName(there.path())).orElse(name.get()),
                                    "step",
                                    work.now().step()),
                            List.of(
                                    new Answer("save", WORDS.get("save"), () -> save(then)),
                                    new Answer("dont-save", WORDS.get("save-not"), then),
                                    new Answer(
                                            "cancel",
                                            WORDS.get("cancel"),
                                            SavingViewModel::nothing)),
                            SavingViewModel::nothing));
        }
    }

    /** Whether the run may be put an end to unasked. */
    public boolean mayBeLost() {
        boolean worth = wasSaved || work.workedNanos() >= WORTH_ASKING;
        return !saving && !(work.isUnsaved() && worth);
    }

    /** Asks a person something; a question that is still open counts as closed. */
    public void ask(Question asked) {
        unanswered();
        question.set(asked);
    }

    /** The question was answered. */
    public void answer(Answer answer) {
        question.set(null);
        answer.action().run();
    }

    /** The box was closed; does nothing where the question was answered. */
    public void unanswered() {
        Question asked = question.get();
        if (asked != null) {
            question.set(null);
            asked.otherwise().run();
        }
    }

    /** What a person is asked, null where nothing is. */
    public ReadOnlyObjectProperty<Question> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** What the run is called as long as it has no file. */
    public StringProperty nameProperty() {
        return name;
    }

    /** The window's title: the name, with a dot before it while something is unsaved. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** The file of the run on screen, and what it held when it was opened or saved last. */
    Optional<Origin> origin() {
        return place.map(
                there -> new Origin(there.path().toAbsolutePath().toString(), there.known()));
    }

    Work work() {
        return work;
    }
}
