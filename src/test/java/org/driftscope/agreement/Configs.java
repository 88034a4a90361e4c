package org.driftscope.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.driftscope.model.Activation;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.Positions;

/** Small models of every kind. */
final class Configs {
    private Configs() {}

    static Stream<ModelConfig> all() {
        List<ModelConfig> configs = new ArrayList<>();
        for (int layers = 1; layers <= 2; layers++) {
            for (boolean tied : new boolean[] {true, false}) {
                for (Activation activation : Activation.values()) {
                    for (Positions positions : Positions.values()) {
                        configs.add(of(layers, tied, activation, positions));
                    }
                }
            }
        }
        configs.add(longSequences());
        return configs.stream();
    }

    /** One whose sequences are long enough for attention by products of matrices. */
    static ModelConfig longSequences() {
        return new ModelConfig(13, 12, 2, 3, 20, 19, Activation.GELU, Positions.LEARNED, true, 0.1);
    }

    static ModelConfig of(int layers, boolean tied, Activation activation, Positions positions) {
        return new ModelConfig(13, 12, layers, 3, 20, 5, activation, positions, tied, 0.1);
    }
}
