package org.driftscope.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.driftscope.benchmark.Mouse;
import org.driftscope.benchmark.PresentedFrames;
import org.driftscope.run.Past;
import org.driftscope.run.Stepper;
import org.driftscope.storage.ShippedCorpora;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.storage.session.Session;
import org.driftscope.storage.session.SessionFiles;
import org.driftscope.text.Dataset;
import org.driftscope.ui.FxThread;
import org.driftscope.ui.timeline.TimelineViewModel;

/**
 * How smoothly the timeline of a long run of the default corpus is dragged in the real window, and
 * how soon a step is on screen: of a run that was opened from a file, and of the same after it
 * trained as many steps more in the window. Arguments: steps (20000), seconds of dragging (20).
 */
public final class ScrubBenchmark {
    private static final int REACHED = 200;
    private static final double SECONDS_ACROSS = 5;

    private final DriftscopeApp app = new DriftscopeApp();
    private Stage stage;
    private PresentedFrames presented;
    private final List<Long> shown = new ArrayList<>(); // steps, as they came to the screen

    private ScrubBenchmark() {}

    /** Prints a line for each measurement. */
    public static void main(String[] args) throws Exception {
        int steps = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        Path file = Files.createTempDirectory("scrub").resolve("run.driftscope");
        save(steps, file);
        Platform.startup(() -> {});
        new ScrubBenchmark().measure(steps, seconds, file);
        System.exit(0);
    }

    private static void save(int steps, Path file) {
        StoredCorpus corpus = ShippedCorpora.open(ShippedCorpora.NAMES.get(0));
        Dataset dataset = Dataset.of(corpus.corpus(), corpus.recommended().text());
        Past past = new Past(Past.budget());
        try (Stepper stepper = Stepper.remembering(dataset, corpus.recommended())) {
            past.keep(stepper);
            for (int i = 0; i < steps; i++) {
                stepper.step();
                past.keep(stepper);
            }
            new SessionFiles().replace(file, Session.of(corpus.corpus(), stepper, past));
        }
    }

    private void measure(int steps, int seconds, Path file) throws Exception {
        onScreen(
                () -> {
                    stage = new Stage();
                    app.start(stage);
                    return null;
                });
        await(() -> app.model().session().run() != null);
        onScreen(
                () -> {
                    app.model().openFile(file);
                    timeline().shownProperty().addListener((p, old, now) -> shown.add((Long) now));
                    return null;
                });
        await(() -> timeline().newestProperty().get() == steps);
        presented = onScreen(() -> new PresentedFrames(stage.getScene()));
        drag(seconds); // all of it is compiled then
        measure("opened", seconds);
        onScreen(
                () -> {
                    app.model().timeline().goToNewest();
                    app.model().transport().speedProperty().set(1);
                    app.model().transport().stepCount().textProperty().set("" + steps);
                    return null;
                });
        await(() -> !timeline().rewoundProperty().get());
        onScreen(
                () -> {
                    app.model().transport().stepMany();
                    return null;
                });
        await(() -> timeline().newestProperty().get() == 2L * steps);
        measure("trained in the window", seconds);
    }

    private void measure(String name, int seconds) throws Exception {
        onScreen(
                () -> {
                    shown.clear();
                    presented.forget();
                    return null;
                });
        drag(seconds);
        List<Integer> frames = presented.bySecond().stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%s, dragged: %d frames a second (lowest second %d), longest gap %.0f ms, %.1f"
                        + " steps shown a second%n",
                name,
                frames.get(frames.size() / 2),
                frames.get(0),
                presented.longestGap(),
                onScreen(shown::size) / (double) seconds);
        List<Double> millis = reach(new Random(3)).stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%s, a step reached: median %.0f ms, most %.0f ms%n",
                name,
                millis.get(millis.size() / 2),
                millis.get(millis.size() - 1));
    }

    /** Forwards and backwards over the whole width, once in so many seconds. */
    private void drag(int seconds) throws Exception {
        long begun = System.nanoTime();
        AnimationTimer hand =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        double way = (now - begun) * 1e-9 / SECONDS_ACROSS % 2;
                        fire(MouseEvent.MOUSE_DRAGGED, way < 1 ? way : 2 - way);
                    }
                };
        onScreen(
                () -> {
                    fire(MouseEvent.MOUSE_PRESSED, 0);
                    hand.start();
                    return null;
                });
        Thread.sleep(1_000L * seconds);
        onScreen(
                () -> {
                    hand.stop();
                    return null;
                });
    }

    /** Milliseconds until each of some random steps is shown. */
    private List<Double> reach(Random random) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < REACHED; i++) {
            long newest = onScreen(() -> timeline().newestProperty().get());
            long step = random.nextLong(newest);
            long begun = System.nanoTime();
            onScreen(
                    () -> {
                        timeline().goTo(step);
                        return null;
                    });
            while (onScreen(() -> timeline().shownProperty().get()) != step) {
                Thread.sleep(1);
            }
            millis.add((System.nanoTime() - begun) * 1e-6);
        }
        return millis;
    }

    private TimelineViewModel timeline() {
        return app.model().timeline();
    }

    private void fire(EventType<MouseEvent> type, double share) {
        Node plot = stage.getScene().lookup("#timeline-plot");
        double width = plot.getLayoutBounds().getWidth();
        Mouse.fire(plot, type, share * width, 10);
    }

    private static <T> T onScreen(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        FxThread.run(task);
        return task.get();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        while (!onScreen(condition)) {
            Thread.sleep(100);
        }
    }
}
