package org.driftscope.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.driftscope.problem.Problem;
import org.driftscope.run.Frame;
import org.driftscope.storage.session.SessionFiles;
import org.driftscope.ui.saving.AutosaveViewModel;
import org.driftscope.ui.saving.OpenedRun;
import org.driftscope.ui.saving.SavingRequests;
import org.driftscope.ui.saving.SavingViewModel;
import org.driftscope.wording.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the runs of the window: saves and opens them, and saves by itself. Has a thread that
 * writes. On the JavaFX Application Thread.
 */
final class Keeping implements SavingRequests, AutoCloseable {
    private static final Wording WORDS = Wording.of("ui.shell");
    private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);

    /** How long the window waits at its end for what is being written. */
    private static final long PATIENCE_SECONDS = 10;

    private final Session session;
    private final Supplier<UnaryOperator<org.driftscope.storage.session.Session>> look;
    private final Consumer<Problem> failed;
    private final Executor screen;
    private final SessionFiles files = new SessionFiles();
    private final ScheduledExecutorService disk =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        Thread thread = new Thread(work, "driftscope-saving");
                        thread.setDaemon(true);
                        return thread;
                    });
    private final SavingViewModel saving;
    private final Optional<AutosaveViewModel> autosave;
    private final Memory memory;

    /**
     * @param folder of the program's own files; without one nothing is saved by itself or
     *     remembered
     * @param look puts into a session how the run on screen is looked at, and its branches
     * @param failed told of problems
     * @param screen runs work on the JavaFX Application Thread
     */
    Keeping(
            Session session,
            Optional<Path> folder,
            Supplier<UnaryOperator<org.driftscope.storage.session.Session>> look,
            Consumer<Problem> failed,
            Executor screen) {
        this.look = look;
        this.session = session;
        this.failed = failed;
        this.screen = screen;
        saving = new SavingViewModel(this, files, disk, screen, System::nanoTime);
        memory = new Memory(folder, disk);
        autosave =
                folder.map(
                        own ->
                                new AutosaveViewModel(
                                        saving,
                                        this,
                                        own.resolve("autosave"),
                                        disk,
                                        screen,
                                        System::nanoTime));
    }

    /** Offers what a crash left behind, and saves by itself from now on. */
    void begin() {
        autosave.ifPresent(this::begin);
    }

    private void begin(AutosaveViewModel autosaving) {
        autosaving.offerLeft();
        goOn(autosaving);
    }

    /** Goes on as another window did, which has handed its run over. */
    void takeOver(Keeping before) {
        memory.takeOver(before.memory);
        saving.takeOver(before.saving);
        autosave.ifPresent(
                now -> {
                    before.autosave.ifPresent(now::takeOver);
                    goOn(now);
                });
    }

    private void goOn(AutosaveViewModel autosaving) {
        var unused =
                disk.scheduleAtFixedRate(
                        () -> screen.execute(() -> tick(autosaving)),
                        AutosaveViewModel.TICK_SECONDS,
                        AutosaveViewModel.TICK_SECONDS,
                        TimeUnit.SECONDS);
    }

    private void tick(AutosaveViewModel autosaving) {
        if (memory.choices().autosave()) {
            autosaving.tick();
        } else {
            autosaving.rest();
        }
    }

    /** Another run is on screen. */
    void opened(Start start) {
        saving.opened(start.saved());
        autosave.ifPresent(autosaving -> autosaving.opened(start.saved()));
    }

    void show(Frame frame) {
        saving.show(frame);
    }

    SavingViewModel saving() {
        return saving;
    }

    /** Empty where there is no folder for it. */
    Optional<AutosaveViewModel> autosave() {
        return autosave;
    }

    /** Writes files, one after the other; what is written when the window ends is finished. */
    Executor disk() {
        return disk;
    }

    Memory memory() {
        return memory;
    }

    /** Opens a saved run. */
    void open(Path file) {
        session.open(
                WORDS.get("opening", "file", String.valueOf(file.getFileName())),
                () -> Start.goingOn(OpenedRun.of(file, files.open(file))));
    }

    @Override
    public void open(OpenedRun run) {
        session.open(WORDS.get("recovering"), () -> Start.goingOn(run));
    }

    @Override
    public CompletableFuture<org.driftscope.storage.session.Session> session() {
        return session.run() == null ? session.saved() : session.saved().thenApply(look.get());
    }

    @Override
    public void failed(Problem problem) {
        failed.accept(problem);
    }

    @Override
    public void used(Path file) {
        memory.used(file);
    }

    @Override
    public void close() {
        if (!disk.isShutdown()) {
            autosave.ifPresent(autosaving -> disk.execute(autosaving::close));
            handOver();
        }
    }

    /** Ends once all is written; what was saved by itself stays, for who takes the run over. */
    void handOver() {
        disk.shutdown();
        try {
            if (!disk.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.info("The window ends in the middle of a save");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
