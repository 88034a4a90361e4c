package org.driftscope.ui.export;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.driftscope.problem.Problem;
import org.driftscope.run.Frame;
import org.driftscope.run.KeptRun;
import org.driftscope.run.Past;
import org.driftscope.run.RunSettings;
import org.driftscope.run.Stepper;
import org.driftscope.storage.AtomicFile;
import org.driftscope.storage.ShippedCorpora;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.storage.session.Session;
import org.driftscope.text.Dataset;
import org.driftscope.ui.control.picture.PictureSource;

/**
 * Stands for the window, with a run that was trained; what is told to the screen waits in a row.
 */
final class ExportedWindow implements ExportRequests, AutoCloseable {
    static final long PATIENCE_SECONDS = 60;

    final List<Problem> problems = new ArrayList<>();
    final List<Frame> frames = new ArrayList<>();
    final ExportViewModel exports;
    final KeptRun trained;
    final Session session;
    final List<String> said = new ArrayList<>();
    Optional<Path> chosen = Optional.empty();
    String suggested = "";
    CompletableFuture<KeptRun> told;
    Frame shown;
    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();

    ExportedWindow(String corpus, int steps) {
        this(corpus, steps, stepper -> {});
    }

    /** Of a run that is changed by {@code changing} after each step. */
    ExportedWindow(String corpus, int steps, Consumer<Stepper> changing) {
        StoredCorpus stored = ShippedCorpora.open(corpus);
        RunSettings settings = stored.recommended();
        Past past = new Past(Past.DEFAULT_BUDGET);
        try (Stepper stepper =
                Stepper.remembering(Dataset.of(stored.corpus(), settings.text()), settings)) {
            past.keep(stepper);
            frames.add(stepper.frame());
            for (int i = 0; i < steps; i++) {
                stepper.step();
                past.keep(stepper);
                changing.accept(stepper);
                past.keep(stepper);
                frames.add(stepper.frame());
            }
            trained = KeptRun.of(past, stepper);
            session = Session.of(stored.corpus(), stepper, past);
        }
        told = CompletableFuture.completedFuture(trained);
        shown = frames.get(frames.size() - 1);
        exports = new ExportViewModel(this, Executors.newCachedThreadPool(), screen::add);
        exports.progressProperty().addListener((property, old, now) -> said.add(now));
        exports.chooseWith(
                (name, words, ending) -> {
                    suggested = name;
                    return chosen;
                });
        exports.takeMapFrom(new Words());
    }

    /** A picture that says of itself how it was taken. */
    private static final class Words implements PictureSource {
        @Override
        public double width() {
            return 320;
        }

        @Override
        public double height() {
            return 240;
        }

        @Override
        public Supplier<BufferedImage> pixels(int scale, boolean transparent) {
            int type = transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
            return () -> new BufferedImage(320 * scale, 240 * scale, type);
        }

        @Override
        public AtomicFile.Content drawing(String title, boolean transparent) {
            String words = title + (transparent ? ", on nothing" : "");
            return out -> out.write(words.getBytes(StandardCharsets.UTF_8));
        }
    }

    ExportDraft draft(ExportKind kind) {
        ExportDraft draft = exports.draft().orElseThrow();
        draft.kindProperty().set(kind);
        return draft;
    }

    /** Exports it and waits until it is told what became of it. */
    void export(ExportDraft draft, Path file) throws InterruptedException {
        chosen = Optional.of(file);
        int before = problems.size();
        exports.begin(draft);
        await(() -> !exports.doneProperty().get().isEmpty() || problems.size() > before);
    }

    /** Does what is told to the screen until a condition holds. */
    void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Runnable work = screen.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (work == null) {
                throw new AssertionError("Nothing came");
            }
            work.run();
        }
    }

    @Override
    public Optional<RunFacts> facts() {
        return Optional.of(
                new RunFacts(
                        "a text / of mine",
                        trained.newest(),
                        shown.step(),
                        shown.embeddings().rows(),
                        shown.embeddings().columns(),
                        shown.projection().fittedWords().size(),
                        320,
                        240));
    }

    @Override
    public CompletableFuture<KeptRun> run() {
        return told;
    }

    @Override
    public boolean dark() {
        return false;
    }

    @Override
    public void failed(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void close() {
        exports.close();
    }
}
