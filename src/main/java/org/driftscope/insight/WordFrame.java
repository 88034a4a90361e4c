package org.driftscope.insight;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.text.Vocabulary;

/**
 * What stands around a word: token ids before and after it. The sentence's beginning and end bound
 * both.
 */
public record WordFrame(List<Integer> before, List<Integer> after) {
    /** What is written for the word. */
    public static final String BLANK = "_";

    public WordFrame {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The frame of token {@code t} of a sentence, at most {@code reach} tokens on each side. */
    static WordFrame of(int[] sentence, int t, int reach) {
        List<Integer> before = new ArrayList<>();
        List<Integer> after = new ArrayList<>();
        for (int i = t - Math.min(reach, t); i < t; i++) {
            before.add(sentence[i]);
        }
        for (int i = t + 1; i < sentence.length && i - t <= reach; i++) {
            after.add(sentence[i]);
        }
        return new WordFrame(before, after);
    }

    /** Such as "i have a _ ." */
    public String words(Vocabulary vocabulary) {
        List<String> words = new ArrayList<>();
        before.forEach(id -> words.add(vocabulary.token(id)));
        words.add(BLANK);
        after.forEach(id -> words.add(vocabulary.token(id)));
        return String.join(" ", words);
    }
}
