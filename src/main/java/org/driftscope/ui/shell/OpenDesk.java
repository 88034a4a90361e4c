package org.driftscope.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.driftscope.lesson.format.LessonFile;
import org.driftscope.problem.Problem;
import org.driftscope.run.RunSettings;
import org.driftscope.storage.OpenedCorpus;
import org.driftscope.storage.ShippedCorpora;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.storage.session.SessionFiles;
import org.driftscope.ui.open.DropViewModel;
import org.driftscope.ui.open.ImportRequests;
import org.driftscope.ui.open.ImportViewModel;
import org.driftscope.ui.open.OpenRequests;
import org.driftscope.ui.open.PasteLayout;
import org.driftscope.ui.open.PasteViewModel;
import org.driftscope.ui.settings.TextReading;
import org.driftscope.wording.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens texts, corpora and saved runs, and keeps the list of corpora to choose from. On the JavaFX
 * Application Thread.
 */
final class OpenDesk implements OpenRequests, ImportRequests {
    private static final Wording WORDS = Wording.of("ui.shell");
    private static final Logger LOG = LoggerFactory.getLogger(OpenDesk.class);

    private final Executor screen;
    private final Background background;
    private final NumericStart numeric;
    private final Session session;
    private final Keeping keeping;
    private final Told told;
    private final ObservableList<StoredCorpus> corpora = FXCollections.observableArrayList();
    private final IdentityHashMap<StoredCorpus, TextReading> readings = new IdentityHashMap<>();
    private final PasteViewModel paste;
    private final DropViewModel drop = new DropViewModel(this);
    private final ImportViewModel importing = new ImportViewModel(this);

    /** The import of the window that is there, whichever read a text. */
    private AtomicReference<ImportViewModel> importer = new AtomicReference<>(importing);

    private Optional<Path> wanted = Optional.empty();
    private String first = ShippedCorpora.NAMES.get(0);
    private Consumer<Path> lessons = file -> {};

    /** {@code screen} runs work on the JavaFX Application Thread. */
    OpenDesk(
            Executor screen,
            Background background,
            NumericStart numeric,
            Session session,
            Keeping keeping,
            Told told) {
        this.screen = screen;
        this.background = background;
        this.numeric = numeric;
        this.session = session;
        this.keeping = keeping;
        this.told = told;
        paste = new PasteViewModel(this, background.quietly(), screen);
    }

    /** Opens one of the shipped corpora, and lists the others when it is read. */
    void begin() {
        String name = first;
        session.open(
                WORDS.get("reading-corpus"), () -> Start.recommended(ShippedCorpora.open(name)));
        background.quietly().execute(this::readShipped);
    }

    /** The corpora of a window that this one takes the place of, and how they were read. */
    void takeOver(OpenDesk before) {
        corpora.setAll(before.corpora);
        readings.putAll(before.readings);
        importer = before.importer;
        importer.set(importing);
    }

    /**
     * Begins with a shipped corpus of this name, where there is no such file; else opens the file
     * as soon as the first run is on screen.
     */
    void wish(Optional<Path> named) {
        Optional<String> shipped =
                named.filter(path -> !Files.exists(path))
                        .map(Path::toString)
                        .filter(ShippedCorpora.NAMES::contains);
        first = shipped.orElse(first);
        wanted = named.filter(path -> shipped.isEmpty());
    }

    /** Has {@code opener} open what are lessons. */
    void lessonsTo(Consumer<Path> opener) {
        lessons = opener;
    }

    /** Opens what was wished for. */
    void openWished() {
        Optional<Path> file = wanted;
        wanted = Optional.empty();
        file.ifPresent(this::openFile);
    }

    private void readShipped() {
        try {
            List<StoredCorpus> shipped = ShippedCorpora.list();
            screen.execute(() -> listShipped(shipped));
        } catch (RuntimeException e) {
            LOG.error("The shipped corpora can't be listed", e);
        }
    }

    /** One may be there already; what was opened meanwhile stays behind them. */
    private void listShipped(List<StoredCorpus> shipped) {
        for (int place = 0; place < shipped.size(); place++) {
            if (!corpora.contains(shipped.get(place))) {
                corpora.add(place, shipped.get(place));
            }
        }
    }

    @Override
    public void openFile(Path file) {
        if (SessionFiles.isSession(file)) {
            keeping.open(file);
        } else if (LessonFile.isLesson(file)) {
            lessons.accept(file);
            keeping.memory().used(file);
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
    public void learn(
            OpenedCorpus opened, RunSettings settings, Consumer<ImportViewModel> readOtherwise) {
        AtomicReference<ImportViewModel> latest = importer; // a window is not to be held
        Runnable otherwise = () -> readOtherwise.accept(latest.get());
        session.open(
                WORDS.get("learning", "corpus", opened.corpus().name()),
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
                                                                otherwise))));
    }

    /** A text that was read or edited anew takes the place of the one before in the list. */
    void list(StoredCorpus corpus) {
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

    /** Gives up what is being opened. */
    @Override
    public void cancel() {
        background.cancel();
    }

    @Override
    public void failed(Problem problem) {
        told.tell(problem);
    }

    /** A run has begun: its corpus is in the list from now on. */
    void opened(Start start) {
        list(start.corpus());
        start.reading().ifPresent(reading -> readings.put(start.corpus(), reading));
    }

    /** How a corpus was read, where it was read from a plain text. */
    Optional<TextReading> reading(StoredCorpus corpus) {
        return Optional.ofNullable(readings.get(corpus));
    }

    /** A corpus in other groups was read as the one before it was. */
    void regrouping(StoredCorpus before, StoredCorpus now) {
        reading(before).ifPresent(reading -> readings.put(now, reading));
    }

    /** The corpora to choose from; it may grow. */
    ObservableList<StoredCorpus> corpora() {
        return corpora;
    }

    PasteViewModel paste() {
        return paste;
    }

    DropViewModel drop() {
        return drop;
    }

    ImportViewModel importing() {
        return importing;
    }
}
