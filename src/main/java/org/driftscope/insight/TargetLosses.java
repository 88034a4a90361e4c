package org.driftscope.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.driftscope.math.Matrix;
import org.driftscope.model.Capacity;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.Pass;
import org.driftscope.text.Batch;
import org.driftscope.text.Cancellation;
import org.driftscope.text.Example;
import org.driftscope.text.Lots;

/**
 * How badly each token is predicted: the mean of −ln p over the predictions whose target it is, in
 * nats. Of a long text only some examples are read, spread evenly over it. Immutable; any thread.
 */
public final class TargetLosses {
    private static final int MOST_PREDICTIONS = 4_096;

    /** With a large vocabulary fewer predictions are made, so that the logits stay this few. */
    private static final int MOST_LOGITS = 1 << 22;

    private final double[] sums;
    private final int[] counts;
    private final int read;
    private final int all;

    private TargetLosses(int vocabulary, int read, int all) {
        sums = new double[vocabulary];
        counts = new int[vocabulary];
        this.read = read;
        this.all = all;
    }

    /** Reads examples, at least one, with the model. */
    public static TargetLosses of(ModelCopy copy, List<Example> examples) {
        int vocabulary = copy.config().vocabularySize();
        int most = Math.min(MOST_PREDICTIONS, MOST_LOGITS / vocabulary);
        List<Example> chosen = spread(examples, most);
        TargetLosses losses = new TargetLosses(vocabulary, chosen.size(), examples.size());
        int longest = chosen.stream().mapToInt(Example::predictions).max().orElseThrow();
        int room = Lots.room(Math.min(most, Lots.tokens(chosen)), longest);
        try (LanguageModel model = new LanguageModel(copy);
                Pass pass = model.newPass(new Capacity(room, longest))) {
            for (List<Example> lot : Lots.of(chosen, Example::predictions, room)) {
                Cancellation.throwIfInterrupted();
                Batch batch = new Batch(lot);
                model.forward(batch, pass);
                model.totalLoss(pass);
                losses.add(batch, pass.probabilities());
            }
        }
        return losses;
    }

    /** All of them where they make no more predictions than these, else about as many as do. */
    static List<Example> spread(List<Example> examples, int mostPredictions) {
        long predictions = examples.stream().mapToLong(Example::predictions).sum();
        int wanted =
                (int)
                        Math.max(
                                1,
                                examples.size()
                                        * Math.min(predictions, mostPredictions)
                                        / Math.max(1, predictions));
        List<Example> chosen = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            chosen.add(examples.get((int) ((long) i * examples.size() / wanted)));
        }
        return chosen;
    }

    private void add(Batch batch, Matrix probabilities) {
        for (int n = 0; n < batch.tokens(); n++) {
            int target = batch.target(n);
            double probability = Math.max(Float.MIN_VALUE, probabilities.get(n, target));
            sums[target] -= StrictMath.log(probability);
            counts[target]++;
        }
    }

    /** The mean loss of the predictions of a token; empty where it was the target of none. */
    public OptionalDouble of(int token) {
        return counts[token] == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(sums[token] / counts[token]);
    }

    /** How many examples were read. */
    public int read() {
        return read;
    }

    /** How many there are. */
    public int all() {
        return all;
    }
}
