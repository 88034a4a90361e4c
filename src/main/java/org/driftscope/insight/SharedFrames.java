package org.driftscope.insight;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.driftscope.text.Dataset;

/**
 * The frames that two words stand in. A frame is an occurrence with the word taken out; it is
 * shared where putting the other word in gives something that occurs, too. Each frame counts once.
 *
 * @param ofFirst how many frames the first word has
 * @param ofSecond how many the second has
 * @param shared those that both have, in the order of the text
 */
public record SharedFrames(int ofFirst, int ofSecond, List<WordFrame> shared) {
    /** The reach of a frame that is the whole sentence. */
    public static final int SENTENCE = Integer.MAX_VALUE;

    public SharedFrames {
        shared = List.copyOf(shared);
    }

    /**
     * The frames of two tokens.
     *
     * @param reach how many tokens of a sentence belong to a frame on each side of the word: 1 for
     *     its neighbours, {@link #SENTENCE} for all
     */
    public static SharedFrames of(Dataset dataset, int first, int second, int reach) {
        Set<WordFrame> ofFirst = new LinkedHashSet<>();
        Set<WordFrame> ofSecond = new LinkedHashSet<>();
        for (int s = 0; s < dataset.sentenceCount(); s++) {
            int[] sentence = dataset.sentence(s);
            for (int t = 0; t < sentence.length; t++) {
                if (sentence[t] == first) {
                    ofFirst.add(WordFrame.of(sentence, t, reach));
                }
                if (sentence[t] == second) {
                    ofSecond.add(WordFrame.of(sentence, t, reach));
                }
            }
        }
        return new SharedFrames(
                ofFirst.size(),
                ofSecond.size(),
                ofFirst.stream().filter(ofSecond::contains).toList());
    }
}
