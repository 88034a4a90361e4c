package org.driftscope.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What a training without a screen came to; its fields are the fields of the JSON output.
 *
 * @param finalLoss mean loss over all sentences learned from, in nats
 * @param lossOfSample whether that is of a sample of them; see {@link
 *     org.driftscope.text.LossSample}
 * @param heldOutLoss the same over the sentences kept out of training, null where there are none
 * @param steps updates made
 * @param stepsToClear first step with clear clusters, null if never
 * @param silhouette2d see {@link org.driftscope.insight.ClusterMeasures}; null without categories
 * @param knnPurity likewise
 * @param explainedVariance share of the variance on each principal component
 * @param pairs similarities asked for
 * @param seconds wall time of the steps
 * @param stepsPerSecond their rate
 */
record TrainReport(
        double finalLoss,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean lossOfSample,
        @JsonInclude(JsonInclude.Include.NON_NULL) Double heldOutLoss,
        long steps,
        Long stepsToClear,
        Double silhouette2d,
        Double knnPurity,
        List<Double> explainedVariance,
        List<Pair> pairs,
        double seconds,
        double stepsPerSecond) {

    /**
     * Two words with the cosine of their embeddings, as they are and after the mean of the fitted
     * words is taken off.
     */
    record Pair(List<String> words, double cosine, double centredCosine) {}
}
