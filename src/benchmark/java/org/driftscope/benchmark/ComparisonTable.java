package org.driftscope.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.driftscope.benchmark.Measurements.Lane;

/** The results as Markdown. */
final class ComparisonTable {
    private static final String PRODUCT = "product";

    private final Measurements measurements;
    private final Map<Workload, Double> tokensPerStep;
    private final List<String> contenders;

    /**
     * A table of these contenders, the product first.
     *
     * @param tokensPerStep tokens in a batch of each workload, on average
     */
    ComparisonTable(
            Measurements measurements,
            Map<Workload, Double> tokensPerStep,
            List<String> contenders) {
        this.measurements = measurements;
        this.tokensPerStep = tokensPerStep;
        this.contenders = contenders;
    }

    /** Two rows a workload: one thread each, and each contender at its best number of threads. */
    String markdown() {
        StringBuilder text = new StringBuilder(row(header()));
        text.append(row(header().stream().map(cell -> "---").toList()));
        for (Workload workload : tokensPerStep.keySet()) {
            text.append(row(cells(workload, "1", lanes(workload, false))));
            List<Lane> best = lanes(workload, true);
            String counts =
                    String.join(
                            ", ", best.stream().map(k -> Integer.toString(k.threads())).toList());
            text.append(row(cells(workload, "best: " + counts, best)));
        }
        return text.toString();
    }

    private List<String> header() {
        List<String> cells = new ArrayList<>(List.of("workload", "threads"));
        contenders.forEach(name -> cells.add(name + ", ms a step"));
        contenders.forEach(name -> cells.add(name + ", tokens a second"));
        rivals().forEach(name -> cells.add(name + " / product"));
        return cells;
    }

    private List<String> rivals() {
        return contenders.stream().filter(name -> !name.equals(PRODUCT)).toList();
    }

    private List<Lane> lanes(Workload workload, boolean best) {
        return contenders.stream()
                .map(
                        name ->
                                new Lane(
                                        workload,
                                        name,
                                        best ? measurements.bestThreads(workload, name) : 1))
                .toList();
    }

    private List<String> cells(Workload workload, String threads, List<Lane> lanes) {
        List<String> cells = new ArrayList<>(List.of(workload.name(), threads));
        for (Lane lane : lanes) {
            cells.add(
                    String.format(
                            Locale.ROOT,
                            "%s (%s)",
                            digits(measurements.stepMillis(lane)),
                            digits(measurements.medianStep(lane))));
        }
        for (Lane lane : lanes) {
            double second = tokensPerStep.get(workload) * 1e3 / measurements.stepMillis(lane);
            cells.add(String.format(Locale.ROOT, "%,.0f", second));
        }
        Lane product = lanes.get(0);
        for (Lane rival : lanes.subList(1, lanes.size())) {
            double[] range = measurements.ratioRange(rival, product);
            cells.add(
                    String.format(
                            Locale.ROOT,
                            "**%.2f** (%.2f–%.2f)",
                            measurements.ratio(rival, product),
                            range[0],
                            range[1]));
        }
        return cells;
    }

    /** Three significant digits. */
    private static String digits(double value) {
        return String.format(Locale.ROOT, value < 1 ? "%.3f" : value < 10 ? "%.2f" : "%.1f", value);
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
