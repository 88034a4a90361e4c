package org.driftscope.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.driftscope.math.Matrix;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.Parameter;
import org.driftscope.model.WeightGroup;

/**
 * How large the weights of a group are and how far a step moved them: Euclidean norms over all
 * numbers of the group.
 *
 * @param weights norm of the weights after the step
 * @param gradient norm of their gradient in the step, before clipping; 0 at step 0; NaN where that
 *     is not known, as of the steps before a run was opened
 * @param update norm of their change in the step; 0 at step 0; NaN where that is not known
 */
public record GroupMotion(WeightGroup group, double weights, double gradient, double update) {
    /** Those of all groups of a checkpoint's model, as far as it tells them. */
    static List<GroupMotion> of(Checkpoint at) {
        Matrix zeros = Matrix.zeros(1, at.model().weights().columns());
        return of(at.model().weights(), zeros, at.model()).stream()
                .map(motion -> at.step() == 0 ? motion : motion.standing())
                .toList();
    }

    private GroupMotion standing() {
        return new GroupMotion(group, weights, Double.NaN, Double.NaN);
    }

    /** Whether it is known how far the step moved the group. */
    public boolean isKnown() {
        return !Double.isNaN(update);
    }

    /**
     * Those of all groups a model has.
     *
     * @param before (1, all) the weights before the step
     * @param gradient (1, all)
     * @param after the model after it
     */
    static List<GroupMotion> of(Matrix before, Matrix gradient, ModelCopy after) {
        Map<WeightGroup, double[]> squares = new EnumMap<>(WeightGroup.class);
        for (Parameter parameter : after.layout().parameters()) {
            double[] sums =
                    squares.computeIfAbsent(
                            WeightGroup.of(parameter), group -> new double[] {0, 0, 0});
            for (int i = parameter.offset(); i < parameter.offset() + parameter.size(); i++) {
                double weight = after.weights().get(0, i);
                double update = weight - before.get(0, i);
                double slope = gradient.get(0, i);
                sums[0] += weight * weight;
                sums[1] += slope * slope;
                sums[2] += update * update;
            }
        }
        List<GroupMotion> motions = new ArrayList<>();
        squares.forEach(
                (group, sums) ->
                        motions.add(
                                new GroupMotion(
                                        group,
                                        Math.sqrt(sums[0]),
                                        Math.sqrt(sums[1]),
                                        Math.sqrt(sums[2]))));
        return motions;
    }
}
