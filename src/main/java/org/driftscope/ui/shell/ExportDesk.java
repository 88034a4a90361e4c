package org.driftscope.ui.shell;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.driftscope.problem.Problem;
import org.driftscope.run.Frame;
import org.driftscope.run.KeptRun;
import org.driftscope.ui.control.picture.PictureSource;
import org.driftscope.ui.export.ExportRequests;
import org.driftscope.ui.export.ExportViewModel;
import org.driftscope.ui.export.RunFacts;

/**
 * Hands the run on screen to exports, and has threads that write them. On the JavaFX Application
 * Thread.
 */
final class ExportDesk implements ExportRequests, AutoCloseable {
    private final WindowViewModel window;
    private final Supplier<Optional<Frame>> shown;
    private final ExportViewModel exports;
    private PictureSource map; // null before there is a window

    /** {@code shown} is the frame on screen; {@code screen} runs work on the JavaFX thread. */
    ExportDesk(WindowViewModel window, Supplier<Optional<Frame>> shown, Executor screen) {
        this.window = window;
        this.shown = shown;
        exports =
                new ExportViewModel(
                        this,
                        Executors.newCachedThreadPool(
                                work -> {
                                    Thread thread = new Thread(work, "driftscope-export");
                                    thread.setDaemon(true);
                                    return thread;
                                }),
                        screen);
    }

    ExportViewModel exports() {
        return exports;
    }

    /** Pictures of the map are taken of this. */
    void takeMapFrom(PictureSource source) {
        map = source;
        exports.takeMapFrom(source);
    }

    @Override
    public Optional<RunFacts> facts() {
        return shown.get().filter(frame -> map != null).map(this::facts);
    }

    private RunFacts facts(Frame frame) {
        return new RunFacts(
                window.corpusNameProperty().get(),
                Math.max(frame.step(), window.timeline().newestProperty().get()),
                frame.step(),
                frame.embeddings().rows(),
                frame.embeddings().columns(),
                frame.projection().fittedWords().size(),
                (int) map.width(),
                (int) map.height());
    }

    @Override
    public CompletableFuture<KeptRun> run() {
        return window.rewind()
                .kept()
                .map(CompletableFuture::completedFuture)
                .orElseGet(() -> window.session().run().askPast(KeptRun::of));
    }

    @Override
    public boolean dark() {
        return window.darkProperty().get();
    }

    @Override
    public void failed(Problem problem) {
        window.failed(problem);
    }

    @Override
    public void close() {
        exports.close();
    }
}
