package org.driftscope.ui.senses;

import java.util.Optional;
import org.driftscope.text.Dataset;
import org.driftscope.text.Example;

/**
 * A word that two sentences have in common.
 *
 * @param token its id
 * @param first its place in the first sentence
 * @param second its place in the second
 */
record SharedWord(int token, int first, int second) {
    /**
     * The one of the most categories, of these the rarest in the text; empty where there is none
     * among the words that are read.
     */
    static Optional<SharedWord> of(Dataset dataset, Example one, Example other) {
        Optional<SharedWord> best = Optional.empty();
        for (int t = 0; t < one.predictions(); t++) {
            for (int u = 0; u < other.predictions(); u++) {
                if (one.token(t) == other.token(u)) {
                    SharedWord found = new SharedWord(one.token(t), t, u);
                    if (best.isEmpty() || found.isBetterThan(best.get(), dataset)) {
                        best = Optional.of(found);
                    }
                }
            }
        }
        return best;
    }

    private boolean isBetterThan(SharedWord other, Dataset dataset) {
        int mine = dataset.categoriesOf(token).size();
        int theirs = dataset.categoriesOf(other.token).size();
        return mine != theirs
                ? mine > theirs
                : dataset.vocabulary().count(token) < dataset.vocabulary().count(other.token);
    }
}
