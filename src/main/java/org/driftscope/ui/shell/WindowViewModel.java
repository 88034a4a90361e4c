package org.driftscope.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.driftscope.math.NumericBackend;
import org.driftscope.plot.ColourFamily;
import org.driftscope.problem.Problem;
import org.driftscope.projection.FittedWords;
import org.driftscope.run.Frame;
import org.driftscope.run.KeptRun;
import org.driftscope.run.Metrics;
import org.driftscope.run.Past;
import org.driftscope.run.RunDescription;
import org.driftscope.run.RunState;
import org.driftscope.run.Stepper;
import org.driftscope.run.TrainingRun;
import org.driftscope.storage.LessonPlaces;
import org.driftscope.storage.Preferences;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.storage.session.View;
import org.driftscope.text.Category;
import org.driftscope.text.Vocabulary;
import org.driftscope.ui.NearestWords;
import org.driftscope.ui.Selection;
import org.driftscope.ui.edit.GroupsViewModel;
import org.driftscope.ui.loss.LossChartViewModel;
import org.driftscope.ui.map.EmbeddingMapViewModel;
import org.driftscope.ui.open.DropViewModel;
import org.driftscope.ui.open.ImportViewModel;
import org.driftscope.ui.open.PasteViewModel;
import org.driftscope.ui.preferences.PreferencesViewModel;
import org.driftscope.ui.present.PresentingViewModel;
import org.driftscope.ui.saving.Question;
import org.driftscope.ui.search.SearchViewModel;
import org.driftscope.ui.settings.SettingsViewModel;
import org.driftscope.ui.timeline.TimelineViewModel;
import org.driftscope.ui.transport.ReadoutsViewModel;
import org.driftscope.ui.transport.TransportViewModel;
import org.driftscope.ui.undo.UndoHistory;
import org.driftscope.ui.word.WordCardViewModel;
import org.driftscope.wording.Language;
import org.driftscope.wording.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything the window shows, without a scene: the session and each feature's view model. Hands
 * new runs and new frames down to the features. On the JavaFX Application Thread.
 */
final class WindowViewModel implements Session.Screen, CorpusEditing.Screen, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WindowViewModel.class);

    /** More steps at once are no movement that the eye follows. */
    private static final long LEAP = 50;

    private final Executor screen;
    private final Background background;
    private final NumericStart numeric;
    private final Session session;
    private final Rewind rewind;
    private final Keeping keeping;
    private final ExportDesk exporting;
    private final QuestionDesk questions;
    private final Explanations explanations;
    private final UndoHistory history = new UndoHistory(System::nanoTime);
    private final Undoing undoing;
    private final Selection selection = new Selection();
    private final NearestWords nearest = new NearestWords();
    private final EmbeddingMapViewModel map;
    private final TransportViewModel transport;
    private final ReadoutsViewModel readouts = new ReadoutsViewModel();
    private final LossChartViewModel loss = new LossChartViewModel();
    private final SettingsViewModel settings;
    private final SearchViewModel search = new SearchViewModel(selection);
    private final WordCardViewModel word;
    private final OpenDesk opening;
    private final CorpusEditing editing;
    private final LessonDesk lessons;
    private final PresentingViewModel presenting = new PresentingViewModel(new PresentDesk(this));
    private final Told told = new Told();
    private final BooleanBinding busy;
    private final ReadOnlyStringWrapper corpusName = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper inviting = new ReadOnlyBooleanWrapper();
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final InterfaceSize size;
    private Optional<Frame> last = Optional.empty();
    private boolean wasPast; // what was shown last
    private Runnable remade = () -> {};
    private Vocabulary vocabulary;

    /** {@code screen} runs work on the JavaFX Application Thread. */
    WindowViewModel(Executor screen) {
        this(screen, Optional.empty());
    }

    /** The same, with a folder for the program's own files: it saves by itself and remembers. */
    WindowViewModel(Executor toScreen, Optional<Path> folder) {
        screen = work -> toScreen.execute(() -> history.quietly(work)); // no person's deed
        background = new Background(screen);
        numeric = new NumericStart(NumericBackend::start, NumericBackend::progress);
        session = new Session(background, numeric, this, this::pastBudget);
        rewind =
                new Rewind(
                        session,
                        screen,
                        System::nanoTime,
                        this::rewritten,
                        this::mirror,
                        history::forgetRun,
                        this::ask);
        RunDesk run = new RunDesk(session, rewind);
        questions = new QuestionDesk(screen, session::run, rewind::moment, rewind::isPlaying);
        keeping = new Keeping(session, folder, this::asSeen, this::failed, screen);
        keeping.saving().nameProperty().bind(corpusName);
        size = new InterfaceSize(keeping.memory());
        exporting = new ExportDesk(this, () -> last, screen);
        busy = progressProperty().isNotEmpty().or(exporting.exports().runningProperty());
        map = new EmbeddingMapViewModel(selection, nearest, questions);
        look(keeping.memory().choices().look());
        explanations = new Explanations(questions, selection, run, screen, dark);
        transport = new TransportViewModel(run);
        opening = new OpenDesk(screen, background, numeric, session, keeping, told);
        settings = new SettingsViewModel(run, opening.corpora());
        word = new WordCardViewModel(selection, nearest);
        editing = new CorpusEditing(background, session, this, selection, screen);
        editing.groups().darkProperty().bind(dark);
        undoing =
                new Undoing(
                        history,
                        settings,
                        editing,
                        rewind.timeline(),
                        transport.playingProperty()::get);
        lessons =
                new LessonDesk(
                        this, questions, folder.map(LessonPlaces::new), keeping.disk(), screen);
        opening.lessonsTo(lessons::openFile);
        undoing.watch(map);
        undoing.watch(explanations.controls());
        map.darkProperty().bind(dark);
        dark.set(keeping.memory().atStart().dark());
        dark.addListener((property, old, now) -> keeping.memory().dark(now));
        InvalidationListener saved = changed -> changed();
        rewind.timeline().marks().decisionsProperty().addListener(saved);
        rewind.timeline().otherBranches().addListener(saved);
        explanations.drawOn(map);
        settings.projection()
                .alignedProperty()
                .addListener((property, old, aligned) -> map.alignedProperty().set(aligned));
    }

    /** How many bytes the past of the next run takes at most. From any thread. */
    long pastBudget() {
        return Past.budget((long) keeping.memory().choices().pastMegabytes(heap()) << 20);
    }

    /** How many megabytes the program may take. */
    private static long heap() {
        return Runtime.getRuntime().maxMemory() >> 20;
    }

    /** What holds for all runs, to be edited. */
    PreferencesViewModel preferences() {
        Memory memory = keeping.memory();
        long imposed = Past.budget(0) >> 20;
        return new PreferencesViewModel(
                memory.choices(),
                heap(),
                imposed > 0 ? OptionalLong.of(imposed) : OptionalLong.empty(),
                this::choose);
    }

    private void choose(Preferences.Choices chosen) {
        keeping.memory().choose(chosen);
        look(chosen.look());
        boolean otherLanguage = Language.here(chosen.language()) != Wording.language();
        if (otherLanguage || ColourFamily.of(chosen.look().colours()) != ColourFamily.inUse()) {
            remade.run();
        }
    }

    private void look(Preferences.Look chosen) {
        map.stillProperty().set(chosen.still());
        presenting.contrastProperty().set(chosen.contrast());
        size.choose(chosen.percent());
    }

    /** How large all is drawn. */
    InterfaceSize size() {
        return size;
    }

    /** Has {@code work} done whenever a language or colours are chosen that the window hasn't. */
    void onRemade(Runnable work) {
        remade = work;
    }

    /** Whether something is being done that would be lost with the window. */
    BooleanExpression busy() {
        return busy;
    }

    /** The run of another window is on screen here from now on. */
    void takeOver(WindowViewModel before, KeptRun run) {
        numeric.begin(() -> {});
        history.quietly(
                () -> {
                    session.takeOver(before.session, run.description());
                    rewind.takeOver(before.rewind, run);
                    View view = new MapLook(before.selection, before.map).view(before.vocabulary);
                    new MapLook(selection, map).show(view, vocabulary);
                    run.recording()
                            .before(0)
                            .ifPresent(start -> map.beganWith(start.frame().embeddings()));
                    transport.takeOver(before.transport);
                    before.settings
                            .waiting()
                            .ifPresent(
                                    draft ->
                                            settings.propose(
                                                    before.settings.corpusProperty().get(), draft));
                    keeping.takeOver(before.keeping);
                    look(keeping.memory().choices().look());
                    presenting.takeOver(before.presenting);
                });
    }

    /** Who computes the products, in words; empty before it has started. */
    Optional<String> numericLibrary() {
        return numeric.isReady() ? Optional.of(NumericBackend.description()) : Optional.empty();
    }

    /** Undoes what a person changed last, and says so. */
    void undo() {
        told.say(history.undo());
    }

    /** Does again what was undone last, and says so. */
    void redo() {
        told.say(history.redo());
    }

    /** What can be undone and done again. */
    UndoHistory history() {
        return history;
    }

    /** The same, and then opens a file; or begins with the shipped corpus of that name. */
    void begin(Optional<Path> named) {
        opening.wish(named);
        begin();
    }

    /** Opens the first of the shipped corpora, and lists the others when it is read. */
    void begin() {
        numeric.begin(
                () -> {
                    LOG.info("Numeric library: {}", NumericBackend.description());
                    screen.execute(() -> told.notices().setAll(NumericBackend.notices()));
                });
        opening.begin();
        keeping.begin();
        lessons.begin();
    }

    void openFile(Path file) {
        opening.openFile(file);
    }

    @Override
    public void opened(Start start, RunDescription description) {
        StoredCorpus corpus = start.corpus();
        undoing.opening(start);
        last = Optional.empty();
        opening.opened(start);
        corpusName.set(corpus.corpus().name());
        settings.open(corpus, opening.reading(corpus), description);
        questions.forget();
        nearest.forget();
        map.open(description);
        readouts.open(description);
        loss.open(description);
        rewind.opened();
        rewind.timeline().open(description);
        search.open(description);
        word.open(description);
        explanations.open(description);
        vocabulary = description.dataset().vocabulary();
        start.saved()
                .map(run -> run.opened().session())
                .ifPresent(saved -> goOn(saved, description));
        editing.open(description);
        keeping.opened(start);
        lessons.opened(
                description,
                start.saved().map(run -> run.opened().session().now().step()).orElse(0L));
        transport.availableProperty().set(true);
        opening.openWished();
    }

    /** The run that was just opened goes on from a file. */
    private void goOn(org.driftscope.storage.session.Session saved, RunDescription description) {
        explanations.goOn(saved.now());
        explanations.goBackTo(saved.now().step(), saved.metrics());
        rewind.timeline().add(saved.metrics(), saved.now().step());
        rewind.branching().goOn(saved, description);
        new MapLook(selection, map).show(saved.view(), vocabulary);
        saved.earlier().stream()
                .filter(checkpoint -> checkpoint.step() == 0)
                .findFirst()
                .ifPresent(start -> map.beganWith(start.frame().embeddings()));
    }

    private UnaryOperator<org.driftscope.storage.session.Session> asSeen() {
        View view = new MapLook(selection, map).view(vocabulary);
        UnaryOperator<org.driftscope.storage.session.Session> branches =
                rewind.branching().saving();
        return saved -> branches.apply(saved.withView(view));
    }

    private void ask(Question question) {
        keeping.saving().ask(question);
    }

    @Override
    public void changed() {
        keeping.saving().changed();
    }

    @Override
    public void beforeLosing(Runnable then) {
        keeping.saving().beforeLosing(then);
    }

    @Override
    public void regroup(List<Category> groups) {
        history.quietly(() -> editing.regroup(groups));
    }

    @Override
    public void failed(Problem cause) {
        told.tell(cause);
    }

    @Override
    public void regrouping(StoredCorpus before, StoredCorpus now) {
        ObjectProperty<FittedWords> fitted = settings.projection().fittedWordsProperty();
        FittedWords fittedBefore = fitted.get();
        FittedWords fittedNow = GroupsViewModel.fittedOn(before.corpus(), fittedBefore);
        history.quietly(() -> fitted.set(fittedNow));
        undoing.regrouping(before, fittedBefore, now, fittedNow);
        opening.regrouping(before, now);
        corpusName.set(now.corpus().name());
        settings.regroup(now, () -> opening.list(now));
    }

    @Override
    public void regrouped(RunDescription description) {
        settings.projection().open(description.dataset());
        questions.forget();
        map.regroup(description);
        readouts.regroup(description);
        word.regroup(description);
        explanations.regroup(description);
        lessons.regrouped(description);
        last.ifPresent(this::showGroups);
        rewind.seenOtherwise();
    }

    /** Another past belongs to the run on screen. */
    private void rewritten(long step, Metrics metrics) {
        loss.goBackTo(step, metrics);
        explanations.goBackTo(step, metrics);
        lessons.goBackTo(step, metrics);
        map.forgetTrails();
        mirror();
    }

    /** Settings and weights show what the run is like, not what was last asked for. */
    private void mirror() {
        TrainingRun run = session.run();
        settings.showLearningRate(session.settings().optimizer().learningRate());
        var unused =
                run.ask(Stepper::checkpoint)
                        .thenAcceptAsync(
                                now -> {
                                    if (run == session.run()) {
                                        explanations.goOn(now);
                                    }
                                },
                                screen);
    }

    /** What of a frame depends on groups of words. */
    private void showGroups(Frame frame) {
        readouts.show(frame);
        map.show(frame);
        explanations.show(frame);
    }

    /** The frame to show next, where there is another one; to be asked for once a pulse. */
    Optional<Frame> newestFrame() {
        Optional<Frame> live = session.newestFrame();
        live.ifPresent(rewind.timeline()::add);
        live.ifPresent(frame -> rewind.timeline().marks().show(session.run().milestones()));
        live.ifPresent(loss::show);
        live.ifPresent(keeping::show);
        live.ifPresent(lessons::add);
        lessons.pulse();
        return rewind.pulse(live);
    }

    /** Whether a view is open beside the map. */
    boolean explains() {
        return explanations.isOpen();
    }

    /** Shows a frame; at most once a pulse. */
    void show(Frame frame) {
        history.quietly(() -> showAll(frame));
    }

    /** Where the timeline leaps on, no trail leads from the one step to the other. */
    private void leap(Frame frame) {
        boolean past = rewind.isPast();
        if (past || wasPast) {
            last.filter(before -> frame.step() - before.step() > LEAP)
                    .ifPresent(before -> map.forgetTrails());
        }
        wasPast = past;
    }

    private void showAll(Frame frame) {
        leap(frame);
        last = Optional.of(frame);
        transport.show(frame);
        readouts.show(frame);
        rewind.timeline().show(frame, rewind.isPast());
        loss.pointAt(rewind.isPast() ? frame.step() : LossChartViewModel.NOWHERE);
        nearest.show(frame);
        map.show(frame);
        word.showNeighbours();
        explanations.show(frame);
        told.show(frame);
        OptionalLong branch =
                rewind.isPast() ? OptionalLong.of(frame.step()) : OptionalLong.empty();
        settings.branchAt(branch);
        explanations.branchAt(branch);
        exporting.exports().refresh();
        lessons.show(frame);
        inviting.set(frame.step() == 0 && frame.state() == RunState.PAUSED && !rewind.isPast());
    }

    /** Begins anew with a tenth of the learning rate. */
    void restartMoreSlowly() {
        session.restartWithLearningRate(session.settings().optimizer().learningRate() / 10);
    }

    void restart() {
        session.restart();
    }

    /** Gives up what is being opened. */
    void cancel() {
        background.cancel();
    }

    @Override
    public void close() {
        exporting.close();
        questions.close();
        explanations.close();
        rewind.close();
        keeping.close();
        session.close();
        background.close();
    }

    /** Runs work on the JavaFX Application Thread. */
    Executor screen() {
        return screen;
    }

    Session session() {
        return session;
    }

    Keeping keeping() {
        return keeping;
    }

    ExportDesk exporting() {
        return exporting;
    }

    LessonDesk lessons() {
        return lessons;
    }

    PresentingViewModel presenting() {
        return presenting;
    }

    CorpusEditing editing() {
        return editing;
    }

    ImportViewModel importing() {
        return opening.importing();
    }

    Explanations explanations() {
        return explanations;
    }

    Selection selection() {
        return selection;
    }

    EmbeddingMapViewModel map() {
        return map;
    }

    TransportViewModel transport() {
        return transport;
    }

    Rewind rewind() {
        return rewind;
    }

    TimelineViewModel timeline() {
        return rewind.timeline();
    }

    ReadoutsViewModel readouts() {
        return readouts;
    }

    LossChartViewModel loss() {
        return loss;
    }

    SettingsViewModel settings() {
        return settings;
    }

    SearchViewModel search() {
        return search;
    }

    WordCardViewModel word() {
        return word;
    }

    PasteViewModel paste() {
        return opening.paste();
    }

    DropViewModel drop() {
        return opening.drop();
    }

    /** Opens what a person wants to learn from. */
    OpenDesk opening() {
        return opening;
    }

    /** What a person is told. */
    Told told() {
        return told;
    }

    /** What is being done in the background, in words; empty where nothing is. */
    ReadOnlyStringProperty progressProperty() {
        return background.progressProperty();
    }

    ReadOnlyStringProperty corpusNameProperty() {
        return corpusName.getReadOnlyProperty();
    }

    /** Whether the run waits at step 0 for somebody to press play. */
    ReadOnlyBooleanProperty invitingProperty() {
        return inviting.getReadOnlyProperty();
    }

    BooleanProperty darkProperty() {
        return dark;
    }
}
