package org.driftscope.ui.saving;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.storage.session.AutosaveSlot;
import org.driftscope.storage.session.OpenedSession;
import org.driftscope.storage.session.Origin;
import org.driftscope.storage.session.Session;
import org.driftscope.ui.saving.Question.Answer;
import org.driftscope.wording.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Saves the run by itself while something is unsaved, and offers what a crash left behind. Writing
 * takes a fifth of the time at most. On the JavaFX Application Thread, but for what says otherwise.
 */
public final class AutosaveViewModel implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AutosaveViewModel.class);
    private static final Wording WORDS = Wording.of("ui.saving");

    /** How often {@link #tick} is to be called, in seconds. */
    public static final long TICK_SECONDS = 1;

    private static final long EVERY = TimeUnit.SECONDS.toNanos(20);
    private static final int LEAST_TIMES = 5;

    /** What a crash left behind, opened. */
    private record Left(AutosaveSlot slot, OpenedSession opened) {}

    private final SavingViewModel saving;
    private final SavingRequests requests;
    private final Path folder;
    private final Executor disk;
    private final Executor screen;
    private final LongSupplier clock;
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private Optional<Work.Mark> autosaved = Optional.empty();
    private Optional<Left> recovering = Optional.empty();
    private boolean busy;
    private long restsUntil;
    private AutosaveSlot slot; // belongs to the thread that writes; null before it is needed

    /**
     * @param folder where windows save by themselves
     * @param disk does the writing, one after the other
     * @param screen runs work on the JavaFX Application Thread
     * @param clock tells nanoseconds
     */
    public AutosaveViewModel(
            SavingViewModel saving,
            SavingRequests requests,
            Path folder,
            Executor disk,
            Executor screen,
            LongSupplier clock) {
        this.saving = saving;
        this.requests = requests;
        this.folder = folder;
        this.disk = disk;
        this.screen = screen;
        this.clock = clock;
        restsUntil = clock.getAsLong() + EVERY;
    }

    /** Why the run is not saved by itself; null as long as all is well. */
    public ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Offers what windows left behind that did not end as they should. */
    public void offerLeft() {
        disk.execute(
                () -> {
                    List<AutosaveSlot> left = AutosaveSlot.left(folder);
                    offer(left);
                });
    }

    /** On the thread that writes. One after the other is opened, and kept until it is answered. */
    private void offer(List<AutosaveSlot> left) {
        if (left.isEmpty()) {
            return;
        }
        AutosaveSlot first = left.get(0);
        List<AutosaveSlot> others = left.subList(1, left.size());
        try {
            Left found = new Left(first, first.open());
            screen.execute(() -> ask(found, others));
        } catch (ProblemException e) {
            LOG.info("An autosave is damaged", e);
            others.forEach(AutosaveSlot::release); // for the next start, lest this one goes unread
            screen.execute(() -> requests.failed(e.problem()));
        }
    }

    private void ask(Left left, List<AutosaveSlot> others) {
        Session session = left.opened().session();
        DateTimeFormatter time =
                DateTimeFormatter.ofPattern(WORDS.get("recover-time"), Wording.language().locale());
        String when = time.format(left.slot().savedAt().atZone(ZoneId.systemDefault()));
        Runnable later =
                () ->
                        disk.execute(
                                () -> {
                                    left.slot().release();
                                    others.forEach(AutosaveSlot::release);
                                });
        saving.ask(
                new Question(
                        WORDS.get("recover-title"),
                        WORDS.get(
                                "recover-words",
                                "corpus",
                                session.corpus().name(),
                                "step",
                                session.now().step(),
                                "time",
                                when),
                        List.of(
                                new Answer(
                                        "recover",
                                        WORDS.get("recover"),
                                        () -> recover(left, others)),
                                new Answer(
                                        "discard",
                                        WORDS.get("discard"),
                                        () -> discard(left, others)),
                                new Answer("later", WORDS.get("later"), later)),
                        later));
    }

    private void recover(Left left, List<AutosaveSlot> others) {
        recovering = Optional.of(left);
        disk.execute(() -> others.forEach(AutosaveSlot::release));
        requests.open(OpenedRun.recovered(left.opened()));
    }

    private void discard(Left left, List<AutosaveSlot> others) {
        disk.execute(
                () -> {
                    left.slot().delete();
                    offer(others);
                });
    }

    /**
     * Another run is on screen. What was recovered stays where it is until the run is saved again.
     */
    public void opened(Optional<OpenedRun> from) {
        Optional<AutosaveSlot> recovered =
                recovering
                        .filter(
                                left ->
                                        from.map(OpenedRun::opened)
                                                .equals(Optional.of(left.opened())))
                        .map(Left::slot);
        if (recovered.isPresent()) {
            recovering = Optional.empty();
            disk.execute(() -> use(recovered.get()));
        }
    }

    /** On the thread that writes. */
    private void use(AutosaveSlot other) {
        if (slot != null) {
            slot.delete();
        }
        slot = other;
    }

    /**
     * Goes on saving the run of a window that this one takes the place of, whose thread that writes
     * has ended: to the same file.
     */
    public void takeOver(AutosaveViewModel before) {
        autosaved = before.autosaved;
        restsUntil = before.restsUntil;
        problem.set(before.problem.get());
        AutosaveSlot theirs = before.slot;
        disk.execute(() -> slot = theirs);
    }

    /**
     * Saves where something is unsaved, 20 seconds after the last time. What hindered it is of no
     * account once a person has saved the run.
     */
    public void tick() {
        Work work = saving.work();
        if (!work.isUnsaved()) {
            problem.set(null);
        }
        if (busy) {
            return;
        }
        if (work.isUnsaved()) {
            boolean due = clock.getAsLong() >= restsUntil;
            if (due && !autosaved.equals(Optional.of(work.now()))) {
                save(work.now());
            }
        } else if (autosaved.isPresent()) {
            autosaved = Optional.empty();
            disk.execute(() -> slot.clear());
        }
    }

    /** In place of {@link #tick} while nobody wants it: then nothing hinders it either. */
    public void rest() {
        problem.set(null);
    }

    private void save(Work.Mark asked) {
        busy = true;
        restsUntil = clock.getAsLong() + EVERY; // should it fail, too
        Optional<Origin> origin = saving.origin();
        var unused =
                requests.session()
                        .thenApplyAsync(session -> write(session.withOrigin(origin)), disk)
                        .whenCompleteAsync(
                                (step, failure) -> {
                                    busy = false;
                                    if (failure == null) {
                                        autosaved = Optional.of(asked.at(step));
                                        problem.set(null);
                                    } else {
                                        failed(failure);
                                    }
                                },
                                screen);
    }

    /** On the thread that writes; the step that was saved. */
    private long write(Session session) {
        long begun = clock.getAsLong();
        if (slot == null) {
            slot = AutosaveSlot.make(folder);
        }
        slot.save(session);
        long ended = clock.getAsLong();
        long rest = Math.max(EVERY, LEAST_TIMES * (ended - begun));
        screen.execute(() -> restsUntil = begun + rest);
        return session.now().step();
    }

    private void failed(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (problem.get() == null && cause instanceof ProblemException known) {
            LOG.info("The run was not saved by itself", cause);
            problem.set(known.problem());
        } else {
            LOG.debug("The run was not saved by itself", cause); // it has ended, or is replaced
        }
    }

    /** The window ends as it should: nothing is left behind. Called on the thread that writes. */
    @Override
    public void close() {
        if (slot != null) {
            slot.delete();
        }
        recovering.ifPresent(left -> left.slot().release());
    }
}
