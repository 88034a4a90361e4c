package org.driftscope.benchmark;

import java.util.ArrayList;
import java.util.List;

/**
 * What a contender printed.
 *
 * @param losses of the first steps, in nats
 * @param steps how many were timed
 * @param seconds all of them took
 * @param medianStep milliseconds of the median one
 */
record Outcome(List<Double> losses, long steps, double seconds, double medianStep) {
    Outcome {
        losses = List.copyOf(losses);
    }

    /** Reads the lines "loss I NATS", "measured STEPS SECONDS" and "median MICROSECONDS". */
    static Outcome parse(List<String> lines) {
        List<Double> losses = new ArrayList<>();
        long steps = 0;
        double seconds = 0;
        double median = 0;
        for (String line : lines) {
            String[] words = line.strip().split(" +", -1);
            switch (words[0]) {
                case "loss" -> losses.add(Double.valueOf(words[2]));
                case "measured" -> {
                    steps = Long.parseLong(words[1]);
                    seconds = Double.parseDouble(words[2]);
                }
                case "median" -> median = Double.parseDouble(words[1]) / 1e3;
                default -> throw new IllegalArgumentException("Not of the contract: " + line);
            }
        }
        return new Outcome(losses, steps, seconds, median);
    }

    /** Milliseconds a step, over all timed steps with all that happened between them. */
    double stepMillis() {
        return seconds * 1e3 / steps;
    }
}
