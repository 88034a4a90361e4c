package org.driftscope.ui.weights;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.Parameter;
import org.driftscope.model.WeightGroup;
import org.driftscope.run.GroupMotion;
import org.driftscope.run.Moment;
import org.driftscope.run.PastStep;
import org.driftscope.training.OptimizerConfig;

/**
 * What the panel shows of one moment.
 *
 * @param step updates made
 * @param optimizer the update rule
 * @param parameters the matrices and vectors of the model, in the order of the forward pass
 * @param sizes how many numbers each group has
 * @param movedSizes how many each had in the newest of the motions, before it was perhaps untied
 * @param tied whether the output matrix is E
 * @param motions the motions of the steps kept, thinned out, oldest first
 * @param matrix the matrix asked for
 */
record WeightsPicture(
        long step,
        OptimizerConfig optimizer,
        List<Parameter> parameters,
        Map<WeightGroup, Integer> sizes,
        Map<WeightGroup, Integer> movedSizes,
        boolean tied,
        List<StepMotions> motions,
        MatrixPicture matrix) {
    /** So many steps at most make a curve. */
    static final int MOST_STEPS = 200;

    WeightsPicture {
        parameters = List.copyOf(parameters);
        sizes = Map.copyOf(sizes);
        movedSizes = Map.copyOf(movedSizes);
        motions = List.copyOf(motions);
    }

    /** How far a step moved each group. */
    record StepMotions(long step, List<GroupMotion> groups) {
        StepMotions {
            groups = List.copyOf(groups);
        }
    }

    static WeightsPicture of(Moment moment, String parameter, MatrixKind kind) {
        List<PastStep> history = moment.history();
        ModelCopy model = moment.model();
        ModelCopy moved = history.isEmpty() ? model : history.get(history.size() - 1).model();
        return new WeightsPicture(
                moment.frame().step(),
                moment.description().settings().optimizer(),
                model.layout().parameters(),
                sizes(model),
                sizes(moved),
                model.config().tied(),
                thinned(history),
                MatrixPicture.of(moment, parameter, kind));
    }

    private static Map<WeightGroup, Integer> sizes(ModelCopy model) {
        Map<WeightGroup, Integer> sizes = new EnumMap<>(WeightGroup.class);
        model.layout()
                .parameters()
                .forEach(p -> sizes.merge(WeightGroup.of(p), p.size(), Integer::sum));
        return sizes;
    }

    /** Every so many steps, and the last one. */
    private static List<StepMotions> thinned(List<PastStep> history) {
        int stride = (history.size() + MOST_STEPS - 1) / MOST_STEPS;
        List<StepMotions> kept = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            if (i % stride == 0 || i == history.size() - 1) {
                kept.add(new StepMotions(history.get(i).step(), history.get(i).motions()));
            }
        }
        return kept;
    }

    /** Whether it shows how far the step on screen moved each group. */
    boolean tellsItsStep() {
        return !motions.isEmpty()
                && newest().step() == step
                && newest().groups().stream().allMatch(GroupMotion::isKnown);
    }

    /** The newest motions; null where there are none. */
    StepMotions newest() {
        return motions.isEmpty() ? null : motions.get(motions.size() - 1);
    }
}
