package org.driftscope.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.driftscope.lesson.Action;
import org.driftscope.lesson.Deed;
import org.driftscope.lesson.Lesson;
import org.driftscope.lesson.Observation;
import org.driftscope.lesson.WindowPart;
import org.driftscope.lesson.format.LessonFile;
import org.driftscope.lesson.format.ShippedLessons;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.Frame;
import org.driftscope.run.MeasuredLoss;
import org.driftscope.run.Metrics;
import org.driftscope.run.Moment;
import org.driftscope.run.RunDescription;
import org.driftscope.storage.LessonPlaces;
import org.driftscope.text.Dataset;
import org.driftscope.text.TypedWords;
import org.driftscope.ui.Questions;
import org.driftscope.ui.Selection;
import org.driftscope.ui.lesson.Doer;
import org.driftscope.ui.lesson.LessonPlace;
import org.driftscope.ui.lesson.LessonRequests;
import org.driftscope.ui.lesson.LessonRow;
import org.driftscope.ui.lesson.LessonViewModel;
import org.driftscope.ui.lesson.Situation;
import org.driftscope.wording.Wording;

/**
 * The lessons of the window: which there are, the one that is open, what it does in the window and
 * what the learner does there. On the JavaFX Application Thread.
 */
final class LessonDesk implements LessonRequests {
    private final WindowViewModel window;
    private final Executor screen;
    private final LessonViewModel lesson;
    private final LessonDriver driver;
    private final LessonWriting writing;
    private final Optional<LessonPlaces> places;
    private final Executor disk;
    private final ObservableList<LessonRow> rows = FXCollections.observableArrayList();
    private final List<MeasuredLoss> course = new ArrayList<>();
    private Optional<Problem> ended = Optional.empty();
    private Dataset dataset; // of the run on screen; null before the first
    private long newest;
    private long shown;
    private List<String> home = List.of(); // the sentences that the lesson speaks of
    private boolean listed;
    private final ReadOnlyBooleanWrapper newcomer = new ReadOnlyBooleanWrapper();
    private Runnable chooser = () -> {};

    /**
     * Of a window.
     *
     * @param questions asks the run on screen
     * @param places where learners are in lessons; empty remembers nothing
     * @param disk reads and writes files, one after the other
     * @param screen runs work on the JavaFX Application Thread
     */
    LessonDesk(
            WindowViewModel window,
            Questions questions,
            Optional<LessonPlaces> places,
            Executor disk,
            Executor screen) {
        this.window = window;
        this.places = places;
        this.disk = disk;
        this.screen = screen;
        lesson = new LessonViewModel(this, questions);
        writing = new LessonWriting(window, disk, screen);
        driver = new LessonDriver(window, questions, this::observing);
    }

    private Function<Moment, Observation> observing() {
        Situation now = situation();
        return moment -> new Observation(moment, now.course(), now.ended(), now.lasting());
    }

    /** Watches what the learner does from now on. */
    void begin() {
        Selection selection = window.selection();
        selection.tokenProperty().addListener((property, was, now) -> selected());
        selection.chosenProperty().addListener((property, was, now) -> selected());
        window.explanations().openedProperty().addListener((property, was, now) -> viewOpened());
        places.ifPresent(
                kept ->
                        disk.execute(
                                () -> {
                                    boolean none = kept.read().isEmpty();
                                    screen.execute(() -> newcomer.set(none));
                                }));
    }

    private void selected() {
        selectedWords().forEach(this::did);
        lesson.ask();
    }

    private List<Deed> selectedWords() {
        Selection selection = window.selection();
        Set<Integer> ids = new TreeSet<>(selection.chosen());
        if (selection.token() != Selection.NONE) {
            ids.add(selection.token());
        }
        return ids.stream()
                .filter(id -> dataset != null && id < dataset.vocabulary().size())
                .<Deed>map(id -> new Deed.Selected(dataset.vocabulary().token(id)))
                .toList();
    }

    private void viewOpened() {
        openView().ifPresent(view -> did(new Deed.Opened(view)));
        lesson.ask();
    }

    private Optional<WindowPart> openView() {
        return Optional.ofNullable(window.explanations().openedProperty().get())
                .flatMap(view -> WindowParts.view(view.id()));
    }

    private void did(Deed deed) {
        if (!driver.isLessons()) {
            lesson.did(deed);
        }
    }

    /** Another run is on screen, at a step of its own where it goes on from a file. */
    void opened(RunDescription description, long step) {
        dataset = description.dataset();
        course.clear();
        ended = Optional.empty();
        newest = step;
        shown = step;
        if (step == 0) {
            did(new Deed.Restarted());
        }
        if (driver.isDoing()) {
            settle();
        }
        driver.opened(description);
    }

    /** The words of the run on screen are grouped otherwise. */
    void regrouped(RunDescription description) {
        dataset = description.dataset();
        driver.regrouped(description);
    }

    /** The run goes on otherwise from a step. */
    void goBackTo(long step, Metrics known) {
        course.clear();
        known.corpusLosses().stream().filter(loss -> loss.step() <= step).forEach(course::add);
        newest = step;
    }

    /** A frame of the run, shown or not; each once. */
    void add(Frame live) {
        course.addAll(live.corpusLosses());
        ended = live.problem();
        if (live.step() > newest) {
            did(new Deed.Stepped(live.step() - newest));
        }
        newest = live.step();
    }

    /** A frame is shown. */
    void show(Frame frame) {
        if (window.rewind().isPast() && frame.step() == shown + 1) {
            did(new Deed.Stepped(1));
        }
        shown = frame.step();
        driver.show(frame);
        lesson.ask();
    }

    /** With every pulse. */
    void pulse() {
        window.history().quietly(driver::pulse);
    }

    @Override
    public void perform(List<Action> actions, Doer doer, Consumer<Optional<Problem>> whenEnded) {
        window.history().quietly(() -> driver.perform(actions, doer, whenEnded));
    }

    @Override
    public void giveUp() {
        driver.giveUp();
    }

    @Override
    public Situation situation() {
        long at = shown;
        List<Deed> lasting = new ArrayList<>(selectedWords());
        openView().ifPresent(view -> lasting.add(new Deed.Opened(view)));
        return new Situation(
                course.stream().filter(loss -> loss.step() <= at).toList(),
                window.rewind().isPast() ? Optional.empty() : ended,
                lasting,
                dataset != null && dataset.corpus().sentences().equals(home));
    }

    @Override
    public void settle() {
        home = dataset == null ? List.of() : dataset.corpus().sentences();
    }

    @Override
    public void clear() {
        window.explanations().openedProperty().set(null);
    }

    @Override
    public void reached(LessonPlace place) {
        newcomer.set(false);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).name().equals(place.lesson())) {
                rows.set(i, rows.get(i).at(place));
            }
        }
        if (!place.lesson().isEmpty()) {
            disk.execute(() -> places.ifPresent(kept -> kept.put(place.lesson(), stored(place))));
        }
    }

    private static LessonPlaces.Place stored(LessonPlace place) {
        return new LessonPlaces.Place(place.step(), place.finished());
    }

    /** Lists the lessons that come with the program, the first time; in the language spoken. */
    private void list() {
        if (!listed) {
            listed = true;
            String language = Wording.language().code();
            disk.execute(() -> readShipped(language));
        }
    }

    private void readShipped(String language) {
        Map<String, LessonPlaces.Place> known = places.map(LessonPlaces::read).orElse(Map.of());
        List<LessonRow> read =
                ShippedLessons.IDS.stream()
                        .map(id -> row(id, ShippedLessons.open(id, language), known))
                        .toList();
        screen.execute(() -> rows.addAll(0, read));
    }

    private static LessonRow row(
            String name, LessonFile file, Map<String, LessonPlaces.Place> known) {
        LessonPlaces.Place place = known.getOrDefault(name, new LessonPlaces.Place(0, false));
        return new LessonRow(file, new LessonPlace(name, place.step(), place.finished()));
    }

    /** Opens a lesson where the learner left it; at its start where she has finished it. */
    void open(LessonRow row) {
        LessonPlace place = row.place();
        boolean anew = place.step() >= row.lesson().steps().size();
        clear();
        window.history()
                .quietly(
                        () ->
                                lesson.open(
                                        row.lesson(),
                                        new LessonPlace(
                                                place.lesson(), anew ? 0 : place.step(), false)));
    }

    /**
     * Goes on with the lesson of another window, in the language spoken where it is one of ours.
     */
    void takeOver(LessonDesk before) {
        Lesson open = before.lesson.lessonProperty().get();
        if (open != null) {
            String name = before.lesson.name();
            String language = Wording.language().code();
            lesson.takeOver(
                    before.lesson,
                    ShippedLessons.ALL.contains(name)
                            ? ShippedLessons.open(name, language).lesson()
                            : open);
        }
    }

    /** Opens the lesson that shows where things are, at its beginning. */
    void lookAround() {
        newcomer.set(false);
        LessonFile file =
                ShippedLessons.open(ShippedLessons.LOOK_AROUND, Wording.language().code());
        open(row(ShippedLessons.LOOK_AROUND, file, Map.of()));
    }

    /** Whether no lesson was ever opened here. */
    ReadOnlyBooleanProperty newcomerProperty() {
        return newcomer.getReadOnlyProperty();
    }

    /** Opens a lesson that somebody wrote. */
    void openFile(Path file) {
        read(file, this::openRead, window.told()::tell);
    }

    /** A lesson was written to a file: if it is in the list, it is there as it is now. */
    void readAgain(Path file) {
        String name = name(file);
        if (rows.stream().anyMatch(row -> row.name().equals(name))) {
            read(file, this::put, stillWrong -> {});
        }
    }

    private void read(Path file, Consumer<LessonRow> then, Consumer<Problem> failed) {
        disk.execute(
                () -> {
                    try {
                        LessonFile opened = LessonFile.open(file);
                        Map<String, LessonPlaces.Place> known =
                                places.map(LessonPlaces::read).orElse(Map.of());
                        LessonRow row = row(name(file), opened, known);
                        screen.execute(() -> then.accept(row));
                    } catch (ProblemException e) {
                        screen.execute(() -> failed.accept(e.problem()));
                    }
                });
    }

    private static String name(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }

    private void put(LessonRow row) {
        rows.removeIf(other -> other.name().equals(row.name()));
        rows.add(row);
    }

    private void openRead(LessonRow row) {
        put(row);
        row.file().remarks().stream()
                .findFirst()
                .ifPresent(first -> window.told().say(first.words()));
        open(row);
    }

    /** Begins a lesson that is being written at one of its steps. */
    void tryOut(Lesson written, int step) {
        window.history().quietly(() -> lesson.open(written, new LessonPlace("", step, false)));
    }

    /** The token of a word of a lesson; empty where the text on screen lacks it. */
    OptionalInt token(String word) {
        if (dataset == null) {
            return OptionalInt.empty();
        }
        TypedWords typed = TypedWords.of(dataset, word);
        return typed.tokens().size() == 1 && typed.unknown().isEmpty()
                ? OptionalInt.of(typed.tokens().get(0))
                : OptionalInt.empty();
    }

    /** The lessons to choose from; it may grow. */
    ObservableList<LessonRow> rows() {
        list();
        return rows;
    }

    /** The lesson that is being written. */
    LessonWriting writing() {
        return writing;
    }

    /** The lesson that is open. */
    LessonViewModel lesson() {
        return lesson;
    }

    /** Has {@code choice} let a person choose a lesson. */
    void chooseWith(Runnable choice) {
        chooser = choice;
    }

    @Override
    public void choose() {
        chooser.run();
    }
}
