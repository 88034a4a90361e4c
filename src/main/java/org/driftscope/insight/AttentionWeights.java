package org.driftscope.insight;

import java.util.ArrayList;
import java.util.HashMap;
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
 * How much each token of a sentence looks at each other one.
 *
 * @param layers for each layer, for each head the weights (T, T): row the token that looks, column
 *     the token looked at; each row sums to 1, NaN where a token may not look. No layers where
 *     attention is off
 */
public record AttentionWeights(List<List<Matrix>> layers) {
    public AttentionWeights {
        layers = layers.stream().map(List::copyOf).toList();
    }

    /** Reads the sentence with the model. */
    public static AttentionWeights of(ModelCopy copy, Example example) {
        if (!copy.active().attention()) {
            return new AttentionWeights(List.of());
        }
        Map<Site, Matrix> seen = read(copy, example);
        List<List<Matrix>> layers = new ArrayList<>();
        for (int layer = 0; layer < copy.config().layers(); layer++) {
            List<Matrix> heads = new ArrayList<>();
            for (int head = 0; head < copy.config().heads(); head++) {
                heads.add(seen.get(Site.of(Quantity.WEIGHT, layer, head)));
            }
            layers.add(heads);
        }
        return new AttentionWeights(layers);
    }

    /** A pass forward alone. */
    private static Map<Site, Matrix> read(ModelCopy copy, Example example) {
        Map<Site, Matrix> seen = new HashMap<>();
        int tokens = example.predictions();
        try (LanguageModel model = new LanguageModel(copy);
                Pass pass = model.newPass(new Capacity(tokens, tokens))) {
            pass.showTo(seen::put);
            model.forward(new Batch(List.of(example)), pass);
        }
        return seen;
    }

    /** The weights (T, T) of a head; empty where there is no such head. */
    public Optional<Matrix> of(int layer, int head) {
        return layer < layers.size() && head < layers.get(layer).size()
                ? Optional.of(layers.get(layer).get(head))
                : Optional.empty();
    }
}
