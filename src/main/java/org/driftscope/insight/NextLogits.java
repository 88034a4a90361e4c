package org.driftscope.insight;

import java.util.List;
import org.driftscope.math.Matrix;
import org.driftscope.model.Capacity;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.Pass;
import org.driftscope.text.Batch;
import org.driftscope.text.Example;

/**
 * The logits of the token to come, asked of one model again and again. Holds off-heap memory; one
 * owner, one thread.
 */
final class NextLogits implements AutoCloseable {
    private final int context;
    private final LanguageModel model;
    private final Pass pass;

    /** For beginnings of at most {@code longest} tokens, 1 or more. */
    NextLogits(ModelCopy copy, int longest) {
        context = copy.config().context();
        int room = Math.min(context, longest);
        model = new LanguageModel(copy);
        try {
            pass = model.newPass(new Capacity(room, room));
        } catch (RuntimeException | Error e) {
            model.close();
            throw e;
        }
    }

    /** The logits (V) after these tokens, one at least; only the last T of them are read. */
    double[] after(List<Integer> beginning) {
        int from = Math.max(0, beginning.size() - context);
        int read = beginning.size() - from;
        int[] tokens = new int[read + 1]; // the last one would be predicted and is not looked at
        for (int t = 0; t < read; t++) {
            tokens[t] = beginning.get(from + t);
        }
        model.forward(new Batch(List.of(new Example(0, tokens))), pass);
        Matrix logits = pass.logits(); // (V, T)
        double[] last = new double[logits.rows()];
        for (int v = 0; v < last.length; v++) {
            last[v] = logits.get(v, read - 1);
        }
        return last;
    }

    @Override
    public void close() {
        pass.close();
        model.close();
    }
}
