package org.driftscope.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.driftscope.math.SeededRandom;
import org.driftscope.model.ModelCopy;

/**
 * Continues beginnings token by token: each token drawn is read before the next one is.
 *
 * @param model what predicts
 * @param ends tokens after which nothing is drawn any more
 * @param longest how many tokens are drawn at most
 */
public record Generator(ModelCopy model, Set<Integer> ends, int longest) {
    public Generator {
        ends = Set.copyOf(ends);
        if (longest < 1) {
            throw new IllegalArgumentException("longest must be positive but is " + longest);
        }
    }

    /**
     * The tokens drawn after a beginning of one token at least, an end included where one was
     * drawn. Where both are longer than the context, the model sees the last tokens.
     */
    public List<Integer> after(List<Integer> beginning, Sampling sampling, SeededRandom random) {
        List<Integer> all = new ArrayList<>(beginning);
        try (NextLogits logits = new NextLogits(model, beginning.size() + longest)) {
            for (int i = 0; i < longest; i++) {
                int token = sampling.draw(logits.after(all), random);
                all.add(token);
                if (ends.contains(token)) {
                    break;
                }
            }
        }
        return List.copyOf(all.subList(beginning.size(), all.size()));
    }
}
