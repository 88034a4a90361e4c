package org.driftscope.training;

import java.util.List;
import org.driftscope.model.Capacity;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.Pass;
import org.driftscope.text.Batch;
import org.driftscope.text.Example;
import org.driftscope.text.Lots;

/**
 * Measures a model's loss over the sentences of a corpus, in batches of bounded size and with a
 * pass of its own, so that training is not disturbed. Owned by one thread; freed by {@link #close}.
 */
public final class CorpusLoss implements AutoCloseable {
    private static final int TOKENS_AT_ONCE = 512;

    /** With a large vocabulary fewer tokens are read at once, so that the logits stay this few. */
    private static final int LOGITS_AT_ONCE = 1 << 25;

    private final LanguageModel model;
    private final List<Batch> batches;
    private final Pass pass;

    /** For all predictions of these examples. */
    public CorpusLoss(LanguageModel model, List<Example> examples) {
        this.model = model;
        int longest = examples.stream().mapToInt(Example::predictions).max().orElseThrow();
        int tokensAtOnce =
                Math.min(TOKENS_AT_ONCE, LOGITS_AT_ONCE / model.config().vocabularySize());
        int limit = Math.max(tokensAtOnce, longest);
        batches = Lots.of(examples, Example::predictions, limit).stream().map(Batch::new).toList();
        pass = model.newPass(new Capacity(largest(), longest));
    }

    private int largest() {
        return batches.stream().mapToInt(Batch::tokens).max().orElseThrow();
    }

    /** The mean cross-entropy of all predictions, in nats, with the model as it is now. */
    public double mean() {
        double total = 0;
        long predictions = 0;
        for (Batch batch : batches) {
            model.forward(batch, pass);
            total += model.totalLoss(pass);
            predictions += batch.tokens();
        }
        return total / predictions;
    }

    @Override
    public void close() {
        pass.close();
    }
}
