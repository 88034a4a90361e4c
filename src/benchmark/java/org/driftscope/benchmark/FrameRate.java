package org.driftscope.benchmark;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.driftscope.run.Moment;
import org.driftscope.run.RunDescription;
import org.driftscope.run.TrainingRun;
import org.driftscope.text.Dataset;
import org.driftscope.ui.FramePump;
import org.driftscope.ui.NearestWords;
import org.driftscope.ui.Questions;
import org.driftscope.ui.Selection;
import org.driftscope.ui.map.EmbeddingMapView;
import org.driftscope.ui.map.EmbeddingMapViewModel;

/**
 * How many frames a second the map presents on 1920 × 1080 pixels while a run trains beside it as
 * fast as it goes. Arguments: seconds for each case, then cases such as {@code 1000x2} (words times
 * dimensions; a cloud in three dimensions is turned by hand meanwhile).
 */
public final class FrameRate {
    private static final List<String> CASES = List.of("1000x2", "10000x2", "1000x3", "10000x3");

    private FrameRate() {}

    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    /** A window with nothing but the map. */
    public static final class Window extends Application {
        private static final int WARM_UP_SECONDS = 8;

        private Stage stage;

        @Override
        public void start(Stage primary) {
            setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            stage = primary;
            stage.initStyle(StageStyle.UNDECORATED);
            List<String> args = getParameters().getRaw();
            int seconds = args.isEmpty() ? 20 : Integer.parseInt(args.get(0));
            List<String> cases = args.size() < 2 ? CASES : args.subList(1, args.size());
            Thread thread = new Thread(() -> measure(cases, seconds), "benchmark");
            thread.setDaemon(true);
            thread.start();
        }

        private void measure(List<String> cases, int seconds) {
            try {
                for (String name : cases) {
                    measure(name, seconds);
                }
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            } finally {
                Platform.runLater(Platform::exit);
            }
        }

        private void measure(String name, int seconds)
                throws InterruptedException, ExecutionException {
            String[] sizes = name.split("x", 2);
            WordCrowd crowd = new WordCrowd(Integer.parseInt(sizes[0]), 16);
            int dimensions = Integer.parseInt(sizes[1]);
            Dataset dataset = Dataset.of(crowd.corpus(), crowd.settings(dimensions).text());
            try (TrainingRun run = new TrainingRun(dataset, crowd.settings(dimensions))) {
                RunDescription description = run.opened().get();
                Shown shown = onScreen(() -> new Shown(stage, run, description, dimensions > 2));
                run.setSpeed(Double.POSITIVE_INFINITY);
                run.play();
                shown.awaitFrames();
                TimeUnit.SECONDS.sleep(WARM_UP_SECONDS);
                Measurement before = shown.begin();
                TimeUnit.SECONDS.sleep(seconds);
                System.out.println(name + ": " + shown.since(before));
                onScreen(shown::stop);
            }
        }

        private static <T> T onScreen(Callable<T> work)
                throws InterruptedException, ExecutionException {
            FutureTask<T> task = new FutureTask<>(work);
            Platform.runLater(task);
            return task.get();
        }
    }

    /** Figures at the beginning of a measurement. */
    private record Measurement(
            long nanos, long step, double fx, double helper, double render, double training) {}

    /** The map of one run on screen. */
    private static final class Shown {
        private static final int FIRST_FRAMES = 60;

        private final EmbeddingMapViewModel model;
        private final EmbeddingMapView view;
        private final FramePump pump;
        private final AnimationTimer turning;
        private final PresentedFrames presented;
        private volatile long step;

        Shown(Stage stage, TrainingRun run, RunDescription description, boolean turn) {
            NearestWords nearest = new NearestWords();
            model = new EmbeddingMapViewModel(new Selection(), nearest, new NoQuestions());
            view = new EmbeddingMapView(model);
            model.open(description);
            pump =
                    new FramePump(
                            run.frames()::collect,
                            frame -> {
                                step = frame.step();
                                nearest.show(frame);
                                model.show(frame);
                            },
                            () -> false);
            Scene scene = new Scene(view, 1920, 1080);
            stage.setScene(scene);
            stage.show();
            presented = new PresentedFrames(scene);
            turning =
                    new AnimationTimer() {
                        @Override
                        public void handle(long now) {
                            drag(now);
                        }
                    };
            pump.start();
            if (turn) {
                fire(MouseEvent.MOUSE_PRESSED, 0);
                turning.start();
            }
        }

        /** A person who drags the cloud round and round. */
        private void drag(long now) {
            fire(MouseEvent.MOUSE_DRAGGED, now / 1e9 * 60 % 1e6);
        }

        private void fire(EventType<MouseEvent> type, double x) {
            Node surface = view.getChildrenUnmodifiable().get(0);
            Mouse.fire(surface, type, x, 540);
        }

        /** Until the map is in motion: words are measured and drawn for the first time before. */
        void awaitFrames() throws InterruptedException {
            while (presented.count() < FIRST_FRAMES) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }

        Measurement begin() {
            presented.forget();
            return now();
        }

        private Measurement now() {
            return new Measurement(
                    System.nanoTime(),
                    step,
                    ThreadTimes.millis("JavaFX Application Thread"),
                    ThreadTimes.millis("driftscope-bands"),
                    ThreadTimes.millis("QuantumRenderer"),
                    ThreadTimes.millis("driftscope-training"));
        }

        String since(Measurement before) {
            Measurement after = now();
            List<Integer> seconds = presented.bySecond().stream().sorted().toList();
            double elapsed = (after.nanos() - before.nanos()) / 1e9;
            double frames = Math.max(1, presented.count());
            return String.format(
                    Locale.ROOT,
                    "%d frames a second (lowest second %d), longest gap %.0f ms, %.1f steps a second;"
                            + " a frame: JavaFX thread %.1f ms, its helper %.1f ms, render thread %.1f ms; training had %.0f %% of a core",
                    seconds.isEmpty() ? 0 : seconds.get(seconds.size() / 2),
                    seconds.isEmpty() ? 0 : seconds.get(0),
                    presented.longestGap(),
                    (after.step() - before.step()) / elapsed,
                    (after.fx() - before.fx()) / frames,
                    (after.helper() - before.helper()) / frames,
                    (after.render() - before.render()) / frames,
                    (after.training() - before.training()) / elapsed / 10);
        }

        Void stop() {
            pump.stop();
            turning.stop();
            return null;
        }
    }

    /** Nothing the map asks itself is answered, so that its drawing is measured alone. */
    private static final class NoQuestions implements Questions {
        @Override
        public <T> void ask(
                Object asker,
                Function<Moment, T> question,
                Consumer<T> answer,
                Runnable unanswered) {}
    }
}
