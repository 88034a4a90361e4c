package org.driftscope.ui.shell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.driftscope.ui.FxThread;

/**
 * How much of its pace a run at full speed loses while each view beside the map is open: the
 * default run in the real window, closed and open in turns, medians over the rounds. Each view is
 * open for some seconds beforehand, since the first time its code is compiled; what that costs is
 * told apart. The order of the views is another one in each round, by a fixed seed. Argument:
 * rounds, and the views where not all are wanted.
 */
public final class ExplanationBenchmark {
    private static final double SECONDS = 4;
    private static final double FIRST_SECONDS = 20;

    private final DriftscopeApp app = new DriftscopeApp();
    private Stage stage;

    private ExplanationBenchmark() {}

    /** Prints a line for each view. */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
        List<String> wanted = List.of(args).subList(Math.min(1, args.length), args.length);
        Platform.startup(() -> {});
        new ExplanationBenchmark().measure(rounds, wanted);
        System.exit(0);
    }

    /** {@code wanted} is empty for all views. */
    private void measure(int rounds, List<String> wanted) throws Exception {
        onScreen(
                () -> {
                    stage = new Stage();
                    app.start(stage);
                    return null;
                });
        await(() -> text("#step-readout").equals("Step 0"));
        List<String> views =
                wanted.isEmpty()
                        ? app.model().explanations().views().stream().map(Explanation::id).toList()
                        : wanted;
        onScreen(
                () -> {
                    app.model().transport().speedProperty().set(1);
                    app.model().selection().select(3);
                    app.model().transport().playOrPause();
                    return null;
                });
        Thread.sleep(40_000);
        Map<String, Double> first = new LinkedHashMap<>();
        for (String view : views) {
            first.put(view, ratio(view, FIRST_SECONDS));
        }
        Map<String, List<Double>> ratios = new LinkedHashMap<>();
        views.forEach(view -> ratios.put(view, new ArrayList<>()));
        Random random = new Random(1);
        for (int round = 0; round < rounds; round++) {
            List<String> order = new ArrayList<>(views);
            Collections.shuffle(order, random);
            for (String view : order) {
                ratios.get(view).add(ratio(view, SECONDS));
            }
        }
        System.out.println("| view | pace with it open (least, most) | when first opened |");
        System.out.println("| --- | --- | --- |");
        ratios.forEach((view, found) -> System.out.println(line(view, found, first.get(view))));
    }

    /** The pace with a view open, of the mean of the paces just before and after. */
    private double ratio(String view, double seconds) throws Exception {
        double before = stepsPerSecond(SECONDS);
        toggle(view);
        Thread.sleep(500);
        double open = stepsPerSecond(seconds);
        toggle(view);
        Thread.sleep(200);
        return open / ((before + stepsPerSecond(SECONDS)) / 2);
    }

    private static String line(String view, List<Double> found, double first) {
        double[] sorted = found.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "| %s | %.0f %% (%.0f–%.0f) | %.0f %% |",
                view,
                50 * (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]),
                100 * sorted[0],
                100 * sorted[sorted.length - 1],
                100 * first);
    }

    private double stepsPerSecond(double seconds) throws Exception {
        long start = step();
        long begun = System.nanoTime();
        Thread.sleep((long) (1000 * seconds));
        return (step() - start) / ((System.nanoTime() - begun) * 1e-9);
    }

    private long step() throws Exception {
        return Long.parseLong(text("#step-readout").replaceAll("\\D", ""));
    }

    private void toggle(String view) throws Exception {
        onScreen(
                () -> {
                    ((ToggleButton) node("#explain-" + view)).fire();
                    return null;
                });
    }

    private Node node(String id) {
        return stage.getScene().lookup(id);
    }

    private String text(String id) throws Exception {
        return onScreen(() -> node(id) instanceof Labeled label ? label.getText() : "");
    }

    private static <T> T onScreen(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        FxThread.run(task);
        return task.get();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        while (!condition.call()) {
            Thread.sleep(100);
        }
    }
}
