package org.driftscope.ui.weights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.driftscope.run.GroupMotion;
import org.driftscope.training.OptimizerConfig;
import org.driftscope.training.OptimizerKind;
import org.driftscope.wording.Wording;

/** Tells what the last step did to all groups, in sentences. */
final class WeightsStory {
    private static final Wording WORDS = Wording.of("ui.weights");

    private WeightsStory() {}

    static String of(WeightsPicture picture) {
        WeightsPicture.StepMotions last = picture.newest();
        if (last == null || last.step() == 0) {
            return WORDS.get("story-none", "rule", rule(picture.optimizer()));
        }
        if (last.groups().stream().noneMatch(GroupMotion::isKnown)) {
            return WORDS.get("story-unknown", "step", last.step());
        }
        List<GroupMotion> moving = last.groups().stream().filter(m -> m.update() > 0).toList();
        if (moving.isEmpty()) {
            return WORDS.get("story-still", "step", last.step());
        }
        return WORDS.get(
                "story",
                "step",
                last.step(),
                "which",
                moving.size() < last.groups().size() ? "free" : "all",
                "rule",
                rule(picture.optimizer()),
                "shares",
                shares(moving),
                "each",
                inEach(picture, moving));
    }

    /** What of the steps is not known, as those of a run that was opened; empty where all is. */
    static String gap(WeightsPicture picture) {
        OptionalLong last =
                picture.motions().stream()
                        .filter(at -> at.groups().stream().noneMatch(GroupMotion::isKnown))
                        .mapToLong(WeightsPicture.StepMotions::step)
                        .max();
        return last.isEmpty() ? "" : WORDS.get("gap", "step", last.getAsLong());
    }

    private static String rule(OptimizerConfig optimizer) {
        return switch (optimizer.kind()) {
            case ADAM -> "Adam";
            case ADAMW -> "AdamW";
            case SGD -> WORDS.get("rule-sgd");
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
        List<String> shares = new ArrayList<>();
        boolean told = false; // of what the first is a share
        for (Map.Entry<String, double[]> entry : squares.entrySet()) {
            double[] sums = entry.getValue();
            if (sums[1] > 0) {
                shares.add(
                        WORDS.get(
                                told ? "share" : "share-first",
                                "group",
                                entry.getKey(),
                                "share",
                                Norms.share(Math.sqrt(sums[0] / sums[1]))));
                told = true;
            } else {
                shares.add(WORDS.get("share-all", "group", entry.getKey()));
            }
        }
        return String.join(", ", shares);
    }

    /** What the rule makes alike: the step of a weight with Adam, update over gradient without. */
    private static String inEach(WeightsPicture picture, List<GroupMotion> moving) {
        OptimizerConfig optimizer = picture.optimizer();
        if (optimizer.kind() == OptimizerKind.SGD) {
            return optimizer.momentum() == 0
                    ? WORDS.get(
                            "each-plain",
                            "range",
                            range(moving, m -> m.gradient() > 0 ? m.update() / m.gradient() : 0))
                    : WORDS.get("each-momentum");
        }
        String moved =
                range(moving, m -> m.update() / Math.sqrt(picture.movedSizes().get(m.group())));
        String pulled =
                range(moving, m -> m.gradient() / Math.sqrt(picture.movedSizes().get(m.group())));
        return WORDS.get("each-adam", "moved", moved, "pulled", pulled);
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
        return low.equals(high) ? low : WORDS.get("range", "low", low, "high", high);
    }
}
