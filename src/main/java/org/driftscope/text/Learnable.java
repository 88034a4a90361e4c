package org.driftscope.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.driftscope.problem.ProblemException;

/** Refuses texts that a model cannot learn anything from, in words. */
public final class Learnable {
    private static final String REMEDY =
            "Give it a text with at least one sentence of two or more different words.";

    private final Set<String> words = new HashSet<>();
    private int longest;
    private int length;

    private Learnable() {}

    /**
     * Reads only as many sentences as it takes to be sure.
     *
     * @param name what the text is called, such as its file's name
     * @throws ProblemException if there is no sentence, there are fewer than two different words,
     *     or no sentence has two words
     */
    public static void require(String name, List<String> sentences, WordTokenizer tokenizer) {
        Learnable seen = new Learnable();
        for (String sentence : sentences) {
            Cancellation.throwIfInterrupted();
            seen.read(sentence, tokenizer);
            if (seen.words.size() > 1 && seen.longest > 1) {
                return;
            }
        }
        String what = "There is nothing to learn in " + name + ".";
        if (seen.words.isEmpty()) {
            throw new ProblemException(what, "It has no sentence with a word in it.", REMEDY);
        }
        if (seen.words.size() == 1) {
            String only = seen.words.iterator().next();
            throw new ProblemException(what, "Its only word is \"" + only + "\".", REMEDY);
        }
        throw new ProblemException(
                what,
                "Every sentence is one word long, so that no word has a context.",
                "Give it sentences of two or more words, with spaces between the words.");
    }

    /** The same for a vocabulary whose rare words were replaced. */
    static void requireKnownWords(String name, List<String> vocabulary, int minimumFrequency) {
        long known =
                vocabulary.stream()
                        .filter(token -> !token.equals(Vocabulary.UNKNOWN))
                        .filter(token -> !token.equals(Vocabulary.END))
                        .filter(TokenKinds::isWord)
                        .count();
        if (known < 2) {
            throw new ProblemException(
                    "There is nothing to learn in " + name + ".",
                    "Fewer than two words occur at least " + minimumFrequency + " times.",
                    "Choose a lower minimum frequency.");
        }
    }

    private void read(String sentence, WordTokenizer tokenizer) {
        length = 0;
        tokenizer.tokenize(sentence, this::count);
        longest = Math.max(longest, length);
    }

    private void count(String token) {
        if (TokenKinds.isWord(token)) {
            words.add(token);
            length++;
        }
    }
}
