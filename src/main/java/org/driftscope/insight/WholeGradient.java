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

/** The gradient of the mean loss of one example with respect to all weights. */
public final class WholeGradient {
    private WholeGradient() {}

    /** (1, all), before clipping, in the order of the copy's layout. */
    public static Matrix of(ModelCopy copy, Example example) {
        int tokens = example.predictions();
        try (LanguageModel model = new LanguageModel(copy);
                Pass pass = model.newPass(new Capacity(tokens, tokens));
                Gradients gradients = model.newGradients()) {
            model.forward(new Batch(List.of(example)), pass);
            model.loss(pass);
            model.backward(pass, gradients);
            return gradients.whole().toMatrix();
        }
    }
}
