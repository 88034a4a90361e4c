package org.driftscope.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.driftscope.math.Matrix;
import org.driftscope.model.Capacity;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.Pass;
import org.driftscope.model.Quantity;
import org.driftscope.model.Site;
import org.driftscope.text.Batch;
import org.driftscope.text.Example;

/**
 * Everything a model computes for one sentence, forward and, from the mean loss of its predictions,
 * backward. Immutable.
 */
public final class SentenceTrace {
    private final Example example;
    private final double loss;
    private final Map<Site, Matrix> values = new LinkedHashMap<>();

    /** Reads the sentence with the model. */
    public SentenceTrace(ModelCopy copy, Example example) {
        this.example = example;
        int tokens = example.predictions();
        try (LanguageModel model = new LanguageModel(copy);
                Pass pass = model.newPass(new Capacity(tokens, tokens))) {
            pass.showTo(values::put);
            model.forward(new Batch(List.of(example)), pass);
            loss = model.loss(pass);
            model.backward(1.0 / tokens, pass);
        }
    }

    /** What was read and predicted. */
    public Example example() {
        return example;
    }

    /** The mean loss of its predictions, in nats. */
    public double loss() {
        return loss;
    }

    /** The loss of the prediction made at token {@code t}, in nats. */
    public double loss(int t) {
        double probability = of(Site.of(Quantity.PROBABILITY)).get(t, example.token(t + 1));
        return -StrictMath.log(probability);
    }

    /**
     * What was computed there.
     *
     * @throws IllegalArgumentException where the model computes no such thing
     */
    public Matrix of(Site site) {
        return find(site)
                .orElseThrow(() -> new IllegalArgumentException("Nothing is computed at " + site));
    }

    /** What was computed there; empty where that part of the model is off. */
    public Optional<Matrix> find(Site site) {
        return Optional.ofNullable(values.get(site));
    }
}
