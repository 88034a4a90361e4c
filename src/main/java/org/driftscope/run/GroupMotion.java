package org.driftscope.run;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.math.Matrix;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.Parameter;
import org.driftscope.model.WeightGroup;

/**
 * How large the weights of a group are and how far a step moved them: Euclidean norms over all
 * numbers of the group.
 *
 * @param weights norm of the weights after the step
 * @param gradient norm of their gradient in the step, before clipping; 0 at step 0
 * @param update norm of their change in the step; 0 at step 0
 */
public record GroupMotion(WeightGroup group, double weights, double gradient, double update) {
    /**
     * Those of all groups a model has.
     *
     * @param before (1, all) the weights before the step
     * @param gradient (1, all)
     * @param after the model after it
     */
    static List<GroupMotion> of(Matrix before, Matrix gradient, ModelCopy after) {
        int groups = WeightGroup.values().length;
        double[] weightSquares = new double[groups];
        double[] gradientSquares = new double[groups];
        double[] updateSquares = new double[groups];
        boolean[] present = new boolean[groups];
        for (Parameter parameter : after.layout().parameters()) {
            int group = WeightGroup.of(parameter).ordinal();
            present[group] = true;
            for (int i = parameter.offset(); i < parameter.offset() + parameter.size(); i++) {
                double weight = after.weights().get(0, i);
                double update = weight - before.get(0, i);
                double slope = gradient.get(0, i);
                weightSquares[group] += weight * weight;
                gradientSquares[group] += slope * slope;
                updateSquares[group] += update * update;
            }
        }
        List<GroupMotion> motions = new ArrayList<>();
        for (WeightGroup group : WeightGroup.values()) {
            int i = group.ordinal();
            if (present[i]) {
                motions.add(
                        new GroupMotion(
                                group,
                                Math.sqrt(weightSquares[i]),
                                Math.sqrt(gradientSquares[i]),
                                Math.sqrt(updateSquares[i])));
            }
        }
        return motions;
    }
}
