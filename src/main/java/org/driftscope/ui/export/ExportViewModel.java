package org.driftscope.ui.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.driftscope.export.RunExport;
import org.driftscope.export.Stretch;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.Course;
import org.driftscope.run.KeptRun;
import org.driftscope.storage.AtomicFile;
import org.driftscope.ui.control.FileNames;
import org.driftscope.ui.control.picture.PictureForm;
import org.driftscope.ui.control.picture.PictureSource;
import org.driftscope.wording.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes exports and pictures to files that a person chooses: one export at a time, with its
 * progress, and pictures beside it. On the JavaFX Application Thread.
 */
public final class ExportViewModel implements AutoCloseable {
    private static final Wording WORDS = Wording.of("ui.export");
    private static final Logger LOG = LoggerFactory.getLogger(ExportViewModel.class);

    /** Lets a person choose the file to write. */
    public interface Chooser {
        /** {@code words} say what is written, {@code ending} how such names end. */
        Optional<Path> choose(String name, String words, String ending);
    }

    /** Writes, says which steps it reaches, and tells how many bytes. */
    private interface Writing {
        long write(LongConsumer stepped) throws Exception;
    }

    private final ExportRequests requests;
    private final ExecutorService work;
    private final Executor screen;
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private Chooser chooser = (name, words, ending) -> Optional.empty();
    private PictureSource map; // null before there is a map on screen
    private Optional<ExportDraft> draft = Optional.empty();
    private boolean choosing;
    private Job export; // null where nothing is exported

    /**
     * {@code work} does the writing and is shut down in the end; {@code screen} runs work on the
     * JavaFX Application Thread.
     */
    public ExportViewModel(ExportRequests requests, ExecutorService work, Executor screen) {
        this.requests = requests;
        this.work = work;
        this.screen = screen;
    }

    /** Lets a person choose files by this from now on. */
    public void chooseWith(Chooser choice) {
        chooser = choice;
    }

    /** Takes pictures of this map from now on. */
    public void takeMapFrom(PictureSource source) {
        map = source;
    }

    /** A new choice of what to export; empty as long as nothing is on screen. */
    public Optional<ExportDraft> draft() {
        Optional<ExportDraft> next = requests.facts().map(facts -> new ExportDraft(facts, draft));
        draft = next.or(() -> draft);
        return next;
    }

    /** Whether a draft is on screen. */
    public void setChoosing(boolean draftIsShown) {
        choosing = draftIsShown;
    }

    /** Another frame is on screen; a draft that is shown says so. */
    public void refresh() {
        if (choosing) {
            draft.ifPresent(chosen -> requests.facts().ifPresent(chosen::refresh));
        }
    }

    /** What is being written, in words; empty where nothing is. */
    public ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** How much of it is done, 0 to 1; below 0 where that is not known. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** What was exported last, in words; empty where that was seen. */
    public ReadOnlyStringProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** Whether an export is being written. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** What was exported need not be told any longer. */
    public void seen() {
        done.set("");
    }

    /**
     * Has a person choose a file, and writes what was chosen to it, of the moment in which this is
     * called; whether a file was chosen.
     */
    public boolean begin(ExportDraft chosen) {
        RunFacts now = requests.facts().orElseThrow();
        chosen.refresh(now);
        ExportOrder order = chosen.order();
        try {
            Consumer<Path> writing =
                    order.kind() == ExportKind.MAP ? map(order, now) : export(order);
            Optional<Path> file = file(chosen.fileName(now), order.kind().words(), order.ending());
            file.ifPresent(writing);
            return file.isPresent();
        } catch (ProblemException e) {
            requests.failed(e.problem());
            return false;
        }
    }

    private Consumer<Path> map(ExportOrder order, RunFacts now) {
        String title = WORDS.get("map-title", "name", now.name(), "step", now.shown());
        AtomicFile.Content content = map.take(order.form(), title);
        return file -> write(file, content);
    }

    private Consumer<Path> export(ExportOrder order) {
        RunExport ofRun = order.ofRun(requests.dark());
        return file -> {
            cancel();
            CompletableFuture<KeptRun> run = requests.run();
            running.set(true);
            share.set(-1);
            progress.set(WORDS.get("writing", "file", file.getFileName().toString()));
            export =
                    new Job(
                            file,
                            order.stretch(),
                            stepped -> write(ofRun, run.get(), stepped, file));
            start(export);
        };
    }

    /** Writes and tells how many bytes, on any thread. */
    private static long write(RunExport export, KeptRun run, LongConsumer stepped, Path file) {
        if (export.last() > run.newest()) {
            throw new ProblemException(WORDS.problem("no-such-step", "step", export.last()));
        }
        return FileSizes.of(export.write(new Course(run, stepped), file));
    }

    /** Has a person choose a file, and writes a picture of something on screen to it. */
    public void save(String name, PictureForm form, PictureSource source) {
        try {
            AtomicFile.Content content = source.take(form, name);
            String ending = form.kind().ending();
            file(FileNames.of(name) + ending, form.kind().words(), ending)
                    .ifPresent(path -> write(path, content));
        } catch (ProblemException e) {
            requests.failed(e.problem());
        }
    }

    private void write(Path file, AtomicFile.Content content) {
        Writing writing =
                stepped -> {
                    AtomicFile.write(file, content);
                    return FileSizes.of(List.of(file));
                };
        start(new Job(file, null, writing));
    }

    private void start(Job job) {
        done.set("");
        job.future = work.submit(job);
    }

    private Optional<Path> file(String name, String words, String ending) {
        return chooser.choose(name, words, ending).map(chosen -> withEnding(chosen, ending));
    }

    private static Path withEnding(Path chosen, String ending) {
        if (chosen.toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
            return chosen;
        }
        Path path = chosen.resolveSibling(chosen.getFileName() + ending);
        if (Files.exists(path)) {
            throw new ProblemException(WORDS.problem("file-there", "file", path.toString()));
        }
        return path;
    }

    /** Something that is written: an export of steps of the run, or a picture. */
    private final class Job implements Runnable, LongConsumer {
        private final Path file;
        private final Stretch steps; // null of a picture
        private final Writing writing;
        private final AtomicBoolean told = new AtomicBoolean();
        private volatile long step;
        private Future<?> future;

        Job(Path file, Stretch steps, Writing writing) {
            this.file = file;
            this.steps = steps;
            this.writing = writing;
        }

        @Override
        public void run() {
            try {
                long bytes = writing.write(this);
                screen.execute(() -> ended(bytes));
            } catch (CancellationException | InterruptedException e) {
                LOG.debug("An export was called off", e);
            } catch (ProblemException e) {
                LOG.info("An export met a problem", e);
                screen.execute(() -> failed(e.problem()));
            } catch (Throwable e) { // whatever it is, the progress must not stay up for good
                LOG.error("An export failed", e);
                screen.execute(() -> failed(unexpected(file, e)));
            }
        }

        /** Said once a pulse at most. */
        @Override
        public void accept(long reached) {
            step = reached;
            if (told.compareAndSet(false, true)) {
                screen.execute(this::tell);
            }
        }

        private void tell() {
            told.set(false);
            if (isWanted()) {
                share.set(Math.max(0, step) / (double) Math.max(1, steps.last()));
                progress.set(
                        WORDS.get(
                                "writing-step",
                                "file",
                                file.getFileName().toString(),
                                "step",
                                step,
                                "last",
                                steps.last()));
            }
        }

        /** An export that was given up is not heard any more. */
        private boolean isWanted() {
            return steps == null || this == export;
        }

        private void ended(long bytes) {
            if (isWanted()) {
                idle();
                done.set(
                        WORDS.get(
                                "exported",
                                "file",
                                file.toString(),
                                "size",
                                FileSizes.words((double) bytes)));
            }
        }

        private void failed(Problem problem) {
            if (isWanted()) {
                idle();
                requests.failed(problem);
            }
        }

        private void idle() {
            if (this == export) {
                stop();
            }
        }
    }

    private static Problem unexpected(Path file, Throwable failure) {
        Throwable cause = failure instanceof ExecutionException ? failure.getCause() : failure;
        return WORDS.problem("unexpected", "file", file.toString(), "cause", cause.toString());
    }

    private void stop() {
        export = null;
        running.set(false);
        progress.set("");
    }

    /** Gives the export up that is being written: no file is left of it. */
    public void cancel() {
        if (export != null) {
            export.future.cancel(true);
            stop();
        }
    }

    @Override
    public void close() {
        cancel();
        work.shutdownNow();
    }
}
