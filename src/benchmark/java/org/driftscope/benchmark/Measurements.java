package org.driftscope.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The outcomes of all rounds: by workload, contender and number of threads. */
final class Measurements {
    /** A contender at a number of threads on a workload. */
    record Lane(Workload workload, String contender, int threads) {}

    private final Map<Lane, List<Outcome>> rounds = new LinkedHashMap<>();

    void add(Lane lane, Outcome outcome) {
        rounds.computeIfAbsent(lane, unused -> new ArrayList<>()).add(outcome);
    }

    /** The number of threads at which the contender is fastest. */
    int bestThreads(Workload workload, String contender) {
        return rounds.keySet().stream()
                .filter(lane -> lane.workload() == workload && lane.contender().equals(contender))
                .min(Comparator.comparingDouble(this::stepMillis))
                .orElseThrow()
                .threads();
    }

    /** Milliseconds a step: the median of the rounds. */
    double stepMillis(Lane lane) {
        return median(rounds.get(lane).stream().mapToDouble(Outcome::stepMillis).toArray());
    }

    /** Milliseconds of the median step: the median of the rounds. */
    double medianStep(Lane lane) {
        return median(rounds.get(lane).stream().mapToDouble(Outcome::medianStep).toArray());
    }

    /** Times that {@code base} is faster than {@code other}: the median of the rounds' ratios. */
    double ratio(Lane other, Lane base) {
        return median(ratios(other, base));
    }

    /** The smallest and the largest ratio of any round. */
    double[] ratioRange(Lane other, Lane base) {
        double[] ratios = ratios(other, base);
        Arrays.sort(ratios);
        return new double[] {ratios[0], ratios[ratios.length - 1]};
    }

    private double[] ratios(Lane other, Lane base) {
        double[] ratios = new double[rounds.get(base).size()];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] =
                    rounds.get(other).get(round).stepMillis()
                            / rounds.get(base).get(round).stepMillis();
        }
        return ratios;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
