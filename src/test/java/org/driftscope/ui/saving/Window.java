package org.driftscope.ui.saving;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.driftscope.problem.Problem;
import org.driftscope.run.Frame;
import org.driftscope.run.Past;
import org.driftscope.run.RunSettings;
import org.driftscope.run.RunState;
import org.driftscope.run.Stepper;
import org.driftscope.storage.session.OpenedSession;
import org.driftscope.storage.session.Session;
import org.driftscope.storage.session.SessionFiles;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;
import org.driftscope.ui.saving.Question.Answer;

/** Stands for the window, with a small run that steps when it is told; all is done at once. */
final class Window implements SavingRequests, AutoCloseable {
    private static final Corpus CORPUS =
            new Corpus("small", "", "CC0-1.0", List.of("the cat sat", "the dog sat"), List.of());

    final SessionFiles files = new SessionFiles();
    final List<Problem> problems = new ArrayList<>();
    final List<Path> used = new ArrayList<>();
    final List<OpenedRun> opened = new ArrayList<>();
    final SavingViewModel saving;
    final AutosaveViewModel autosave;
    Optional<Path> chosen = Optional.empty();
    String suggested = "";
    long seconds;
    private final Stepper stepper =
            Stepper.remembering(
                    Dataset.of(CORPUS, RunSettings.DEFAULT.text()), RunSettings.DEFAULT);
    private final Past past = new Past(Past.DEFAULT_BUDGET);

    Window(Path folder) {
        past.keep(stepper);
        saving = new SavingViewModel(this, files, Runnable::run, Runnable::run, this::nanoseconds);
        saving.chooseWith(
                name -> {
                    suggested = name;
                    return chosen;
                });
        autosave =
                new AutosaveViewModel(
                        saving, this, folder, Runnable::run, Runnable::run, this::nanoseconds);
        saving.nameProperty().set("small");
        open(Optional.empty());
    }

    private long nanoseconds() {
        return TimeUnit.SECONDS.toNanos(seconds);
    }

    void open(Optional<OpenedRun> from) {
        saving.opened(from);
        autosave.opened(from);
    }

    /** Takes a step, each of which lasts a second. */
    void step(int steps) {
        for (int i = 0; i < steps; i++) {
            Frame frame = stepper.step();
            past.keep(stepper);
            seconds++;
            saving.show(playing(frame));
        }
    }

    private static Frame playing(Frame f) {
        return new Frame(
                f.step(),
                RunState.PLAYING,
                f.result(),
                f.corpusLoss(),
                f.measures(),
                f.clearStep(),
                f.embeddings(),
                f.previousEmbeddings(),
                f.projection(),
                f.losses(),
                f.corpusLosses(),
                f.stopped(),
                f.problem());
    }

    /** Lets twenty seconds pass. */
    void tick() {
        seconds += 20;
        autosave.tick();
    }

    void answer(String id) {
        Answer answer =
                saving.questionProperty().get().answers().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        saving.answer(answer);
    }

    boolean asks() {
        return saving.questionProperty().get() != null;
    }

    String title() {
        return saving.titleProperty().get();
    }

    long savedStep(Path file) {
        OpenedSession session = files.open(file);
        return session.session().now().step();
    }

    @Override
    public CompletableFuture<Session> session() {
        return CompletableFuture.completedFuture(Session.of(CORPUS, stepper, past));
    }

    @Override
    public void open(OpenedRun run) {
        opened.add(run);
        open(Optional.of(run));
    }

    @Override
    public void failed(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void used(Path file) {
        used.add(file);
    }

    @Override
    public void close() {
        stepper.close();
    }
}
