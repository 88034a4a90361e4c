package org.driftscope.reference;

import org.driftscope.model.Activation;

/**
 * Makes the layers a {@link ReferenceModel} is built of. Tests that plant an error in a backward
 * term replace one of them.
 */
class ReferenceLayers {
    ReferenceLayerNorm layerNorm(ReferenceParameter gain, ReferenceParameter bias) {
        return new ReferenceLayerNorm(gain, bias);
    }

    ReferenceAttention attention(
            int heads,
            ReferenceLinear queries,
            ReferenceLinear keys,
            ReferenceLinear values,
            ReferenceLinear output) {
        return new ReferenceAttention(heads, queries, keys, values, output);
    }

    ReferenceLinear linear(ReferenceParameter weight) {
        return new ReferenceLinear(weight);
    }

    ReferenceLinear linear(ReferenceParameter weight, ReferenceParameter bias) {
        return new ReferenceLinear(weight, bias);
    }

    ReferenceActivation activation(Activation kind) {
        return new ReferenceActivation(kind);
    }

    ReferenceBlock block(
            ReferenceLayerNorm attentionNorm,
            ReferenceAttention attention,
            ReferenceLayerNorm feedForwardNorm,
            ReferenceFeedForward feedForward) {
        return new ReferenceBlock(attentionNorm, attention, feedForwardNorm, feedForward);
    }

    ReferenceCrossEntropy crossEntropy() {
        return new ReferenceCrossEntropy();
    }
}
