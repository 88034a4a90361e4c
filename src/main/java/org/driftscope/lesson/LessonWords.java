package org.driftscope.lesson;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.Controls;
import org.driftscope.text.Dataset;
import org.driftscope.text.TypedWords;
import org.driftscope.wording.Wording;

/** Words that a lesson names, in the text that is learned from. */
public final class LessonWords {
    private static final Wording WORDS = Wording.of("lesson");

    /** A sentence of fewer tokens has nothing to predict. */
    private static final int FEWEST_TOKENS = 2;

    private LessonWords() {}

    /**
     * A word as the text spells it.
     *
     * @throws ProblemException where the text lacks it
     */
    public static String known(Dataset dataset, String word) {
        requireKnown(dataset, word);
        return TypedWords.of(dataset, word).words().get(0);
    }

    /**
     * The token id of a word.
     *
     * @throws ProblemException where the text lacks it
     */
    public static int token(Dataset dataset, String word) {
        requireKnown(dataset, word);
        return TypedWords.of(dataset, word).tokens().get(0);
    }

    /** Makes sure that the text has all words of a line. */
    public static void requireKnown(Dataset dataset, String line) {
        TypedWords typed = TypedWords.of(dataset, line);
        if (typed.words().isEmpty() || !typed.unknown().isEmpty()) {
            throw new ProblemException(
                    WORDS.problem("words-missing", "line", line, "words", typed.unknownNamed()));
        }
    }

    /**
     * The same controls, without the sentences that have one of these words and with all others.
     *
     * @throws ProblemException where the text lacks a word, or no sentence would be left
     */
    public static Controls leaveOut(Dataset dataset, Controls controls, List<String> words) {
        words.forEach(word -> requireKnown(dataset, word));
        Set<Integer> ids = new HashSet<>();
        words.forEach(word -> ids.addAll(TypedWords.of(dataset, word).tokens()));
        Set<Integer> sentences = new HashSet<>();
        boolean anyLeft = false;
        for (int s = 0; s < dataset.sentenceCount(); s++) {
            if (IntStream.of(dataset.sentence(s)).anyMatch(ids::contains)) {
                sentences.add(s);
            } else {
                anyLeft |= dataset.sentence(s).length >= FEWEST_TOKENS;
            }
        }
        if (!anyLeft) {
            throw new ProblemException(
                    WORDS.problem("none-left", "words", String.join(", ", words)));
        }
        return controls.withLeftOut(sentences);
    }
}
