package org.driftscope.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.driftscope.math.NumericBackend;
import org.driftscope.problem.Problem;
import org.driftscope.projection.FittedWords;
import org.driftscope.run.Frame;
import org.driftscope.run.Metrics;
import org.driftscope.run.RunDescription;
import org.driftscope.run.RunSettings;
import org.driftscope.run.RunState;
import org.driftscope.run.Stepper;
import org.driftscope.run.TrainingRun;
import org.driftscope.storage.OpenedCorpus;
import org.driftscope.storage.ShippedCorpora;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.storage.session.SessionFiles;
import org.driftscope.storage.session.View;
import org.driftscope.text.Category;
import org.driftscope.text.Vocabulary;
import org.driftscope.ui.NearestWords;
import org.driftscope.ui.Selection;
import org.driftscope.ui.edit.GroupsViewModel;
import org.driftscope.ui.loss.LossChartViewModel;
import org.driftscope.ui.map.EmbeddingMapViewModel;
import org.driftscope.ui.open.DropViewModel;
import org.driftscope.ui.open.ImportRequests;
import org.driftscope.ui.open.ImportViewModel;
import org.driftscope.ui.open.OpenRequests;
import org.driftscope.ui.open.PasteLayout;
import org.driftscope.ui.open.PasteViewModel;
import org.driftscope.ui.saving.Question;
import org.driftscope.ui.search.SearchViewModel;
import org.driftscope.ui.settings.SettingsViewModel;
import org.driftscope.ui.settings.TextReading;
import org.driftscope.ui.timeline.TimelineViewModel;
import org.driftscope.ui.transport.ReadoutsViewModel;
import org.driftscope.ui.transport.TransportViewModel;
import org.driftscope.ui.word.WordCardViewModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything the window shows, without a scene: the session and each feature's view model. Hands
 * new runs and new frames down to the features. On the JavaFX Application Thread.
 */
final class WindowViewModel
        implements Session.Screen,
                CorpusEditing.Screen,
                OpenRequests,
                ImportRequests,
                AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WindowViewModel.class);

    private final Executor screen;
    private final Background background;
    private final NumericStart numeric;
    private final Session session;
    private final Rewind rewind;
    private final Keeping keeping;
    private final QuestionDesk questions;
    private final Explanations explanations;
    private final Selection selection = new Selection();
    private final ObservableList<StoredCorpus> corpora = FXCollections.observableArrayList();
    private final NearestWords nearest = new NearestWords();
    private final EmbeddingMapViewModel map;
    private final TransportViewModel transport;
    private final ReadoutsViewModel readouts = new ReadoutsViewModel();
    private final LossChartViewModel loss = new LossChartViewModel();
    private final SettingsViewModel settings;
    private final SearchViewModel search = new SearchViewModel(selection);
    private final WordCardViewModel word;
    private final PasteViewModel paste;
    private final DropViewModel drop = new DropViewModel(this);
    private final ImportViewModel importing = new ImportViewModel(this);
    private final CorpusEditing editing;
    private final FailureViewModel failure = new FailureViewModel();
    private final ReadOnlyStringWrapper corpusName = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper inviting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Problem> notices = FXCollections.observableArrayList();
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private Optional<Frame> last = Optional.empty();
    private Vocabulary vocabulary;
    private Optional<Path> wanted = Optional.empty();
    private final IdentityHashMap<StoredCorpus, TextReading> readings = new IdentityHashMap<>();

    /** {@code screen} runs work on the JavaFX Application Thread. */
    WindowViewModel(Executor screen) {
        this(screen, Optional.empty());
    }

    /** The same, with a folder for the program's own files: it saves by itself and remembers. */
    WindowViewModel(Executor screen, Optional<Path> folder) {
        this.screen = screen;
        background = new Background(screen);
        numeric = new NumericStart(NumericBackend::start, NumericBackend::progress);
        session = new Session(background, numeric, this);
        rewind =
                new Rewind(
                        session,
                        screen,
                        System::nanoTime,
                        this::rewritten,
                        this::mirror,
                        this::ask);
        RunDesk run = new RunDesk(session, rewind);
        questions = new QuestionDesk(screen, session::run, rewind::moment);
        keeping = new Keeping(session, folder, this::asSeen, this::failed, screen);
        keeping.saving().nameProperty().bind(corpusName);
        map = new EmbeddingMapViewModel(selection, nearest, questions);
        explanations = new Explanations(questions, selection, run, screen, dark);
        transport = new TransportViewModel(run);
        settings = new SettingsViewModel(run, corpora);
        word = new WordCardViewModel(selection, nearest);
        paste = new PasteViewModel(this, background.quietly(), screen);
        editing = new CorpusEditing(background, session, this, selection, screen);
        editing.groups().darkProperty().bind(dark);
        map.darkProperty().bind(dark);
        dark.set(keeping.memory().atStart().dark());
        InvalidationListener saved = changed -> changed();
        rewind.timeline().marks().decisionsProperty().addListener(saved);
        rewind.timeline().otherBranches().addListener(saved);
        explanations.drawOn(map);
        settings.projection()
                .alignedProperty()
                .addListener((property, old, aligned) -> map.alignedProperty().set(aligned));
    }

    /** The same, and then opens a file. */
    void begin(Optional<Path> file) {
        wanted = file;
        begin();
    }

    /** Opens the first of the shipped corpora, and lists the others when it is read. */
    void begin() {
        numeric.begin(() -> screen.execute(() -> notices.setAll(NumericBackend.notices())));
        session.open(
                "Reading the corpus…",
                () -> Start.recommended(ShippedCorpora.open(ShippedCorpora.NAMES.get(0))));
        background.quietly().execute(this::readShipped);
        keeping.begin();
    }

    private void readShipped() {
        try {
            List<StoredCorpus> shipped = ShippedCorpora.list();
            screen.execute(() -> listShipped(shipped));
        } catch (RuntimeException e) {
            LOG.error("The shipped corpora can't be listed", e);
        }
    }

    /** The first may be there already; what was opened meanwhile stays behind them. */
    private void listShipped(List<StoredCorpus> shipped) {
        boolean begun = corpora.contains(shipped.get(0));
        corpora.addAll(begun ? 1 : 0, shipped.subList(begun ? 1 : 0, shipped.size()));
    }

    @Override
    public void openFile(Path file) {
        if (SessionFiles.isSession(file)) {
            keeping.open(file);
        } else {
            importing.open(file);
            if (Files.isRegularFile(file)) {
                keeping.memory().used(file);
            }
        }
        if (!Files.exists(file)) {
            keeping.memory().forget(file); // opening it says why
        }
    }

    @Override
    public void openText(String text, PasteLayout layout) {
        importing.open(text, layout);
    }

    @Override
    public void read(String words, Callable<Runnable> reading, Consumer<Problem> failed) {
        background.run(
                words,
                new Background.Job<Runnable>() {
                    @Override
                    public Runnable work() throws Exception {
                        numeric.await(said -> background.say(this, said)); // the pace is measured
                        return reading.call();
                    }

                    @Override
                    public void done(Runnable onScreen) {
                        onScreen.run();
                    }

                    @Override
                    public void failed(Problem cause) {
                        failed.accept(cause);
                    }
                });
    }

    @Override
    public void learn(OpenedCorpus opened, RunSettings settings, Runnable readOtherwise) {
        session.open(
                "Learning from " + opened.corpus().name() + "…",
                () ->
                        new Start(
                                new StoredCorpus(opened.corpus(), settings),
                                settings,
                                opened.layout()
                                        .map(
                                                layout ->
                                                        new TextReading(
                                                                layout,
                                                                opened.skipped().size(),
                                                                readOtherwise))));
    }

    /** A text that was read or edited anew takes the place of the one before in the list. */
    private void list(StoredCorpus corpus) {
        if (!corpora.contains(corpus)) {
            for (int i = 0; i < corpora.size(); i++) {
                boolean given = readings.containsKey(corpora.get(i));
                if ((given || CorpusEditing.isEdited(corpora.get(i)))
                        && corpora.get(i).corpus().name().equals(corpus.corpus().name())) {
                    readings.remove(corpora.get(i));
                    corpora.set(i, corpus);
                    return;
                }
            }
            corpora.add(corpus);
        }
    }

    @Override
    public void opened(Start start, RunDescription description) {
        StoredCorpus corpus = start.corpus();
        last = Optional.empty();
        list(corpus);
        start.reading().ifPresent(reading -> readings.put(corpus, reading));
        corpusName.set(corpus.corpus().name());
        settings.open(corpus, Optional.ofNullable(readings.get(corpus)), description);
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
        transport.availableProperty().set(true);
        Optional<Path> file = wanted;
        wanted = Optional.empty();
        file.ifPresent(this::openFile);
    }

    /** The run that was just opened goes on from a file. */
    private void goOn(org.driftscope.storage.session.Session saved, RunDescription description) {
        explanations.goOn(saved.now());
        explanations.goBackTo(saved.now().step(), saved.metrics());
        rewind.timeline().add(saved.metrics(), saved.now().step());
        rewind.branching().goOn(saved, description);
        new MapLook(selection, map).show(saved.view(), vocabulary);
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
        editing.regroup(groups);
    }

    @Override
    public void failed(Problem cause) {
        problem.set(cause);
    }

    @Override
    public void regrouping(StoredCorpus before, StoredCorpus now) {
        ObjectProperty<FittedWords> fitted = settings.projection().fittedWordsProperty();
        fitted.set(GroupsViewModel.fittedOn(before.corpus(), fitted.get()));
        Optional.ofNullable(readings.get(before)).ifPresent(reading -> readings.put(now, reading));
        corpusName.set(now.corpus().name());
        settings.regroup(now, () -> list(now));
    }

    @Override
    public void regrouped(RunDescription description) {
        settings.projection().open(description.dataset());
        questions.forget();
        map.regroup(description);
        readouts.regroup(description);
        word.regroup(description);
        explanations.regroup(description);
        last.ifPresent(this::showGroups);
        rewind.seenOtherwise();
    }

    /** Another past belongs to the run on screen. */
    private void rewritten(long step, Metrics metrics) {
        loss.goBackTo(step, metrics);
        explanations.goBackTo(step, metrics);
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
        return rewind.pulse(live);
    }

    /** Whether a view is open beside the map. */
    boolean explains() {
        return explanations.isOpen();
    }

    /** Shows a frame; at most once a pulse. */
    void show(Frame frame) {
        last = Optional.of(frame);
        keeping.show(frame);
        transport.show(frame);
        readouts.show(frame);
        rewind.timeline().show(frame, rewind.isPast());
        loss.pointAt(rewind.isPast() ? frame.step() : LossChartViewModel.NOWHERE);
        nearest.show(frame);
        map.show(frame);
        word.showNeighbours();
        explanations.show(frame);
        failure.show(frame);
        OptionalLong branch =
                rewind.isPast() ? OptionalLong.of(frame.step()) : OptionalLong.empty();
        settings.branchAt(branch);
        explanations.branchAt(branch);
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
    @Override
    public void cancel() {
        background.cancel();
    }

    void problemSeen() {
        problem.set(null);
    }

    @Override
    public void close() {
        questions.close();
        explanations.close();
        rewind.close();
        keeping.close();
        session.close();
        background.close();
    }

    Session session() {
        return session;
    }

    Keeping keeping() {
        return keeping;
    }

    CorpusEditing editing() {
        return editing;
    }

    ImportViewModel importing() {
        return importing;
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
        return paste;
    }

    DropViewModel drop() {
        return drop;
    }

    FailureViewModel failure() {
        return failure;
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

    /** What a person is to be told, null where nothing is. */
    ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What a person should know of the start, though all works; filled once, if at all. */
    ObservableList<Problem> notices() {
        return notices;
    }

    BooleanProperty darkProperty() {
        return dark;
    }
}
