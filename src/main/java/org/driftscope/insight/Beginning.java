package org.driftscope.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.driftscope.text.Dataset;
import org.driftscope.text.Vocabulary;

/**
 * The beginning of a sentence as somebody typed it.
 *
 * @param words what it was cut into
 * @param tokens their ids; a word that the text lacks is the unknown token where there is one, and
 *     left out where there is none
 * @param unknown the words that the text lacks
 */
public record Beginning(List<String> words, List<Integer> tokens, List<String> unknown) {
    public Beginning {
        words = List.copyOf(words);
        tokens = List.copyOf(tokens);
        unknown = List.copyOf(unknown);
    }

    /** Cuts what was typed as the dataset's sentences were cut. */
    public static Beginning of(Dataset dataset, String typed) {
        List<String> words = dataset.tokenizer().tokenize(typed);
        OptionalInt rare = dataset.vocabulary().id(Vocabulary.UNKNOWN);
        List<Integer> tokens = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String word : words) {
            OptionalInt id = dataset.vocabulary().id(word);
            if (id.isEmpty()) {
                unknown.add(word);
            }
            (id.isPresent() ? id : rare).ifPresent(tokens::add);
        }
        return new Beginning(words, tokens, unknown);
    }

    /** Whether a model can read it: there is something, and each word has a token. */
    public boolean readable() {
        return !words.isEmpty() && tokens.size() == words.size();
    }

    /** How often each token follows where a sentence of the dataset begins just so. */
    public Map<Integer, Integer> continuations(Dataset dataset) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int s = 0; s < dataset.sentenceCount(); s++) {
            int[] sentence = dataset.sentence(s);
            if (sentence.length > tokens.size() && begins(sentence)) {
                counts.merge(sentence[tokens.size()], 1, Integer::sum);
            }
        }
        return counts;
    }

    private boolean begins(int[] sentence) {
        for (int t = 0; t < tokens.size(); t++) {
            if (sentence[t] != tokens.get(t)) {
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
