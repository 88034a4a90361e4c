package org.driftscope.insight;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.driftscope.text.Dataset;
import org.driftscope.text.TypedWords;

/** The beginning of a sentence as somebody typed it. */
public record Beginning(TypedWords typed) {
    /** Cuts what was typed as the dataset's sentences were cut. */
    public static Beginning of(Dataset dataset, String typed) {
        return new Beginning(TypedWords.of(dataset, typed));
    }

    /** The ids of its words. */
    public List<Integer> tokens() {
        return typed.tokens();
    }

    /** Whether a model can read it: there is something, and each word has a token. */
    public boolean readable() {
        return !typed.words().isEmpty() && typed.complete();
    }

    /** How often each token follows where a sentence of the dataset begins just so. */
    public Map<Integer, Integer> continuations(Dataset dataset) {
        Map<Integer, Integer> counts = new HashMap<>();
        int length = tokens().size();
        for (int s = 0; s < dataset.sentenceCount(); s++) {
            int[] sentence = dataset.sentence(s);
            if (sentence.length > length && begins(sentence)) {
                counts.merge(sentence[length], 1, Integer::sum);
            }
        }
        return counts;
    }

    private boolean begins(int[] sentence) {
        for (int t = 0; t < tokens().size(); t++) {
            if (sentence[t] != tokens().get(t)) {
                return false;
            }
        }
        return true;
    }

    /** The tokens that end sentences of the dataset more often than they stand within one. */
    public static Set<Integer> ends(Dataset dataset) {
        int[] last = new int[dataset.vocabulary().size()];
        for (int s = 0; s < dataset.sentenceCount(); s++) {
            int[] sentence = dataset.sentence(s);
            if (sentence.length > 0) {
                last[sentence[sentence.length - 1]]++;
            }
        }
        Set<Integer> ends = new HashSet<>();
        for (int id = 0; id < last.length; id++) {
            if (2 * last[id] > dataset.vocabulary().count(id)) {
                ends.add(id);
            }
        }
        return ends;
    }
}
