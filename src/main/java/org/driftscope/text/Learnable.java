package org.driftscope.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.driftscope.problem.ProblemException;

/** Refuses texts that a model cannot learn anything from, in words. */
public final class Learnable {
    private final Set<String> words = new HashSet<>();
    private int longest;
    private int length;

    private Learnable() {}

    /**
     * Reads only as many sentences as it takes to be sure. Byte pairs are pieces of words, so that
     * words are what counts for them.
     *
     * @param name what the text is called, such as its file's name
     * @throws ProblemException if there is no sentence, there are fewer than two different words
     *     (characters, where these are the tokens), or no sentence has two
     */
    public static void require(String name, List<String> sentences, TextSettings settings) {
        Learnable seen = read(sentences, settings);
        if (seen.enough()) {
            return;
        }
        boolean characters = settings.tokenizer() == TokenizerKind.CHARACTERS;
        String word = characters ? "character" : "word";
        String what = "There is nothing to learn in " + name + ".";
        String remedy =
                "Give it a text with at least one sentence of two or more different " + word + "s.";
        if (seen.words.isEmpty()) {
            throw new ProblemException(what, "It has no sentence with a word in it.", remedy);
        }
        if (seen.words.size() == 1) {
            String only = seen.words.iterator().next();
            throw new ProblemException(what, "Its only " + word + " is \"" + only + "\".", remedy);
        }
        throw new ProblemException(
                what,
                "Every sentence is one " + word + " long, so that no " + word + " has a context.",
                characters
                        ? remedy
                        : "Give it sentences of two or more words, with spaces between the words.");
    }

    private static Learnable read(List<String> sentences, TextSettings settings) {
        WordTokenizer words = new WordTokenizer(settings);
        Tokenizer tokenizer =
                settings.tokenizer() == TokenizerKind.CHARACTERS
                        ? new CharacterTokenizer(words)
                        : words;
        Learnable seen = new Learnable();
        for (String sentence : sentences) {
            Cancellation.throwIfInterrupted();
            seen.read(sentence, tokenizer);
            if (seen.enough()) {
                break;
            }
        }
        return seen;
    }

    private boolean enough() {
        return words.size() > 1 && longest > 1;
    }

    /** The same for what is left of a text without its longest sentences. */
    static void requireWithoutLong(String name, List<String> kept, TextSettings settings) {
        if (!read(kept, settings).enough()) {
            throw new ProblemException(
                    "There is nothing to learn in " + name + ".",
                    "Too little is left without the sentences of more than "
                            + settings.longestSentence()
                            + (settings.longestSentence() == 1 ? " token." : " tokens."),
                    "Let sentences be longer, or have long ones cut instead of left out.");
        }
    }

    /** The same for a vocabulary whose rare words were replaced. */
    static void requireKnownWords(String name, List<String> vocabulary, TextSettings settings) {
        long known =
                vocabulary.stream()
                        .filter(token -> !token.equals(Vocabulary.UNKNOWN))
                        .filter(token -> !token.equals(Vocabulary.END))
                        .filter(token -> !token.equals(Vocabulary.SPACE))
                        .filter(TokenKinds::isWord)
                        .count();
        if (known >= 2) {
            return;
        }
        String what = "There is nothing to learn in " + name + ".";
        boolean small = settings.largestVocabulary() > 0;
        boolean rare = settings.minimumFrequency() > 1;
        String seen = "occur at least " + settings.minimumFrequency() + " times";
        String room = "find room in a vocabulary of " + settings.largestVocabulary();
        throw new ProblemException(
                what,
                "Fewer than two words "
                        + (small && rare ? seen + " and " + room : small ? room : seen)
                        + ".",
                small && rare
                        ? "Choose a lower minimum frequency or a larger vocabulary."
                        : small
                                ? "Choose a larger vocabulary."
                                : "Choose a lower minimum frequency.");
    }

    private void read(String sentence, Tokenizer tokenizer) {
        length = 0;
        tokenizer.tokenize(sentence, this::count);
        longest = Math.max(longest, length);
    }

    private void count(String token) {
        if (TokenKinds.isWord(token) && !token.equals(Vocabulary.SPACE)) {
            words.add(token);
            length++;
        }
    }
}
