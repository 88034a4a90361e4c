package org.driftscope.ui.weights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.driftscope.plot.Figures;
import org.driftscope.run.GroupMotion;
import org.driftscope.training.OptimizerConfig;
import org.driftscope.training.OptimizerKind;

/** Tells what the last step did to all groups, in sentences. */
final class WeightsStory {
    private WeightsStory() {}

    static String of(WeightsPicture picture) {
        WeightsPicture.StepMotions last = picture.newest();
        if (last == null || last.step() == 0) {
            return "No step was taken yet. Each step moves every group of weights by the same rule, "
                    + rule(picture.optimizer())
                    + ".";
        }
        if (last.groups().stream().noneMatch(GroupMotion::isKnown)) {
            return "How far step "
                    + Figures.count(last.step())
                    + " moved each group was not saved with the run. Take a step to see it.";
        }
        List<GroupMotion> moving = last.groups().stream().filter(m -> m.update() > 0).toList();
        String start = "Step " + Figures.count(last.step());
        if (moving.isEmpty()) {
            return start + " moved nothing: every group is frozen or off.";
        }
        return start
                + " moved every group "
                + (moving.size() < last.groups().size() ? "that is free " : "")
                + "by the same rule, "
                + rule(picture.optimizer())
                + ": "
                + shares(moving)
                + ". "
                + inEach(picture, moving);
    }

    /** What of the steps is not known, as those of a run that was opened; empty where all is. */
    static String gap(WeightsPicture picture) {
        OptionalLong last =
                picture.motions().stream()
                        .filter(at -> at.groups().stream().noneMatch(GroupMotion::isKnown))
                        .mapToLong(WeightsPicture.StepMotions::step)
                        .max();
        return last.isEmpty()
                ? ""
                : "Of the steps up to "
                        + Figures.count(last.getAsLong())
                        + " only the sizes of the weights were saved: gradients and updates begin"
                        + " after it.";
    }

    private static String rule(OptimizerConfig optimizer) {
        return switch (optimizer.kind()) {
            case ADAM -> "Adam";
            case ADAMW -> "AdamW";
            case SGD -> "gradient descent";
        };
    }

    /** Such as "embedding by 0.92 % of its size, attention by 1.1 %". */
    private static String shares(List<GroupMotion> moving) {
        Map<String, double[]> squares = new LinkedHashMap<>();
        for (GroupMotion motion : moving) {
            double[] sums =
                    squares.computeIfAbsent(
                            GroupWords.within(motion.group()), name -> new double[2]);
            sums[0] += motion.update() * motion.update();
            sums[1] += motion.weights() * motion.weights();
        }
        return squares.entrySet().stream()
                .map(
                        entry ->
                                entry.getKey()
                                        + " by "
                                        + share(entry.getValue()[0], entry.getValue()[1]))
                .collect(Collectors.joining(", "))
                .replaceFirst(" %", " % of its size");
    }

    private static String share(double updateSquares, double weightSquares) {
        return weightSquares > 0
                ? Norms.share(Math.sqrt(updateSquares / weightSquares))
                : "all of it";
    }

    /** What the rule makes alike: the step of a weight with Adam, update over gradient without. */
    private static String inEach(WeightsPicture picture, List<GroupMotion> moving) {
        OptimizerConfig optimizer = picture.optimizer();
        if (optimizer.kind() == OptimizerKind.SGD) {
            return optimizer.momentum() == 0
                    ? range(moving, m -> m.gradient() > 0 ? m.update() / m.gradient() : 0)
                                    .replaceFirst("^", "Update over gradient is ")
                            + " in each."
                    : "Each update is the gradients so far, the older the fainter.";
        }
        String moved =
                range(moving, m -> m.update() / Math.sqrt(picture.movedSizes().get(m.group())));
        String pulled =
                range(moving, m -> m.gradient() / Math.sqrt(picture.movedSizes().get(m.group())));
        return "A weight moved by "
                + moved
                + ", whichever its group, though its gradient was "
                + pulled
                + " (root mean squares): Adam divides by what the gradient usually is.";
    }

    /** A quantity of a group. */
    @FunctionalInterface
    private interface Quantity {
        double of(GroupMotion motion);
    }

    private static String range(List<GroupMotion> motions, Quantity quantity) {
        double least = motions.stream().mapToDouble(quantity::of).min().orElse(0);
        double most = motions.stream().mapToDouble(quantity::of).max().orElse(0);
        String low = Norms.text(least);
        String high = Norms.text(most);
        return low.equals(high) ? low : low + " to " + high;
    }
}
