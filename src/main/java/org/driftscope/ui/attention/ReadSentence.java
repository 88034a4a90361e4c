package org.driftscope.ui.attention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.driftscope.run.RunDescription;
import org.driftscope.text.Example;
import org.driftscope.text.TypedSentence;

/**
 * A sentence as the model reads it.
 *
 * @param example its tokens
 * @param words the names of those that are read; those that occur twice with their places
 * @param note what was left out or replaced, in words; empty where nothing was
 */
record ReadSentence(Example example, List<String> words, String note) {
    private static final int TRIED = 100;
    private static final int COMFORTABLE = 40; // characters

    ReadSentence {
        words = List.copyOf(words);
    }

    /**
     * Reads a sentence as it was written.
     *
     * @throws org.driftscope.problem.ProblemException where it can't be read
     */
    static ReadSentence of(RunDescription run, String written) {
        TypedSentence read =
                TypedSentence.read(run.dataset(), run.modelConfig().context(), written);
        List<String> tokens = new ArrayList<>();
        for (int t = 0; t < read.example().predictions(); t++) {
            tokens.add(run.dataset().vocabulary().token(read.example().token(t)));
        }
        return new ReadSentence(read.example(), names(tokens), read.remarks());
    }

    private static List<String> names(List<String> tokens) {
        List<String> names = new ArrayList<>();
        for (int t = 0; t < tokens.size(); t++) {
            boolean twice = Collections.frequency(tokens, tokens.get(t)) > 1;
            names.add(tokens.get(t) + (twice ? " (" + (t + 1) + ")" : ""));
        }
        return names;
    }

    /** The longest of the first sentences that still fit beside the map. */
    static String telling(List<String> sentences) {
        String best = sentences.get(0);
        for (String candidate : sentences.subList(0, Math.min(TRIED, sentences.size()))) {
            if (candidate.length() > best.length() && candidate.length() <= COMFORTABLE) {
                best = candidate;
            }
        }
        return best;
    }
}
