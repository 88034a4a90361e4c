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

/** The gradients of the mean loss of a batch or of a whole corpus, before clipping. */
public final class BatchGradient {
    private static final int TOKENS_AT_ONCE = 1024;

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
        int room = Math.max(longest, Math.min(predictions, TOKENS_AT_ONCE));
        try (Pass pass = model.newPass(new Capacity(room, longest));
                Gradients gradients = model.newGradients()) {
            int from = 0;
            while (from < examples.size()) {
                int to = from;
                int tokens = 0;
                while (to < examples.size() && tokens + examples.get(to).predictions() <= room) {
                    tokens += examples.get(to++).predictions();
                }
                model.forward(new Batch(examples.subList(from, to)), pass);
                model.totalLoss(pass);
                model.backward(1.0 / predictions, pass);
                model.parts().forEach(part -> part.add(pass, gradients));
                from = to;
            }
            return gradients.of(model.parameter("tokenEmbedding")).toMatrix();
        }
    }
}
