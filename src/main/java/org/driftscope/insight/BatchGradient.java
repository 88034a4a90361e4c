package org.driftscope.insight;

import java.util.List;
import org.driftscope.math.Matrix;
import org.driftscope.model.Capacity;
import org.driftscope.model.Gradients;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.Pass;
import org.driftscope.text.Batch;
import org.driftscope.text.Example;
import org.driftscope.text.Lots;

/** The gradients of the mean loss of a batch or of a whole corpus, before clipping. */
public final class BatchGradient {
    private BatchGradient() {}

    /** dL/dE (V, C) of all these examples together. */
    public static Matrix ofEmbeddings(ModelCopy copy, List<Example> examples) {
        try (LanguageModel model = new LanguageModel(copy)) {
            return ofEmbeddings(model, examples);
        }
    }

    /** The same with a model that nobody else uses meanwhile. */
    static Matrix ofEmbeddings(LanguageModel model, List<Example> examples) {
        int predictions = examples.stream().mapToInt(Example::predictions).sum();
        int longest = examples.stream().mapToInt(Example::predictions).max().orElseThrow();
        int room = Lots.room(predictions, longest);
        try (Pass pass = model.newPass(new Capacity(room, longest));
                Gradients gradients = model.newGradients()) {
            for (List<Example> lot : Lots.of(examples, Example::predictions, room)) {
                model.forward(new Batch(lot), pass);
                model.totalLoss(pass);
                model.backward(1.0 / predictions, pass);
                model.parts().forEach(part -> part.add(pass, gradients));
            }
            return gradients.of(model.parameter("tokenEmbedding")).toMatrix();
        }
    }
}
