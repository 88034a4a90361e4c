package org.driftscope.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.math.SeededRandom;
import org.driftscope.model.Activation;
import org.driftscope.model.Capacity;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.Pass;
import org.driftscope.model.Positions;
import org.driftscope.text.Batch;
import org.driftscope.text.Example;
import org.junit.jupiter.api.Test;

class CorpusLossTest {
    @Test
    void aCorpusOfManyBatchesHasTheMeanLossOfAllItsPredictions() {
        List<Example> examples = new ArrayList<>();
        for (int s = 0; s < 300; s++) {
            examples.add(
                    s % 2 == 0
                            ? new Example(s, s % 7, 1, 2, 3, s % 5, 6)
                            : new Example(s, 4, s % 7, 2));
        }
        ModelConfig config =
                new ModelConfig(7, 8, 1, 2, 12, 6, Activation.GELU, Positions.LEARNED, true, 0.5);
        try (LanguageModel model = new LanguageModel(config, new SeededRandom(3));
                CorpusLoss corpusLoss = new CorpusLoss(model, examples);
                Pass pass = model.newPass(Capacity.of(examples, 300))) {
            Batch all = new Batch(examples);
            model.forward(all, pass);
            assertEquals(model.loss(pass), corpusLoss.mean(), 1e-6);
        }
    }
}
