package org.driftscope.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.driftscope.text.Dataset;
import org.driftscope.text.Example;

/**
 * Finds out in which sense ambiguous words, those of two or more categories, are meant. The corpus
 * tells: the sense of "orange" in "she peeled the orange ." is the category of the other words that
 * stand in "she peeled the _ .", of those that have one category only.
 */
public final class SenseOccurrences {
    private static final int BLANK = -1;

    private final Dataset dataset;

    /** How often words of one category, by its number, stand in the frames of ambiguous words. */
    private final Map<List<Integer>, int[]> votes = new HashMap<>();

    private SenseOccurrences(Dataset dataset) {
        this.dataset = dataset;
    }

    /**
     * All occurrences whose sense is told, in the order of the sentences.
     *
     * @param context the most tokens that are read at once
     */
    public static List<SenseOccurrence> of(Dataset dataset, int context) {
        SenseOccurrences found = new SenseOccurrences(dataset);
        if (!found.anyAmbiguousWord()) {
            return List.of();
        }
        found.collectFrames();
        found.vote();
        return found.occurrences(context);
    }

    private boolean anyAmbiguousWord() {
        for (int id = 0; id < dataset.vocabulary().size(); id++) {
            if (isAmbiguous(id)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAmbiguous(int token) {
        return dataset.categoriesOf(token).size() > 1;
    }

    private void collectFrames() {
        for (int s = 0; s < dataset.sentenceCount(); s++) {
            int[] tokens = dataset.sentence(s);
            for (int t = 0; t < tokens.length; t++) {
                if (isAmbiguous(tokens[t])) {
                    votes.put(frame(tokens, t), new int[dataset.corpus().categories().size()]);
                }
            }
        }
    }

    private void vote() {
        for (int s = 0; s < dataset.sentenceCount(); s++) {
            int[] tokens = dataset.sentence(s);
            for (int t = 0; t < tokens.length; t++) {
                List<Integer> categories = dataset.categoriesOf(tokens[t]);
                int[] counts = categories.size() == 1 ? votes.get(frame(tokens, t)) : null;
                if (counts != null) {
                    counts[categories.get(0)]++;
                }
            }
        }
    }

    private static List<Integer> frame(int[] tokens, int blank) {
        Integer[] frame = Arrays.stream(tokens).boxed().toArray(Integer[]::new);
        frame[blank] = BLANK;
        return List.of(frame);
    }

    private List<SenseOccurrence> occurrences(int context) {
        List<SenseOccurrence> found = new ArrayList<>();
        for (Example example : dataset.examples(context)) {
            for (int t = 0; t < example.predictions(); t++) {
                int position = t;
                sense(example, t)
                        .ifPresent(
                                sense -> found.add(new SenseOccurrence(example, position, sense)));
            }
        }
        return found;
    }

    /** The word's category with the most votes; empty where it has none or two are equal. */
    private OptionalInt sense(Example example, int t) {
        if (!isAmbiguous(example.token(t))) {
            return OptionalInt.empty();
        }
        int[] counts = votes.get(frame(dataset.sentence(example.sentence()), example.start() + t));
        int most = 0;
        OptionalInt sense = OptionalInt.empty();
        for (int category : dataset.categoriesOf(example.token(t))) {
            if (counts[category] > most) {
                most = counts[category];
                sense = OptionalInt.of(category);
            } else if (counts[category] == most) {
                sense = OptionalInt.empty();
            }
        }
        return sense;
    }
}
