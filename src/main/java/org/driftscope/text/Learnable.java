package org.driftscope.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.driftscope.problem.ProblemException;
import org.driftscope.wording.Wording;

/** Refuses texts that a model cannot learn anything from, in words. */
public final class Learnable {
    private static final Wording WORDS = Wording.of("text");

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
        String unit = settings.tokenizer() == TokenizerKind.CHARACTERS ? "character" : "word";
        if (seen.words.isEmpty()) {
            throw new ProblemException(WORDS.problem("no-word", "name", name, "unit", unit));
        }
        if (seen.words.size() == 1) {
            String only = seen.words.iterator().next();
            throw new ProblemException(
                    WORDS.problem("only-word", "name", name, "unit", unit, "only", only));
        }
        throw new ProblemException(WORDS.problem("single-words", "name", name, "unit", unit));
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
                    WORDS.problem("only-long", "name", name, "most", settings.longestSentence()));
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
        boolean small = settings.largestVocabulary() > 0;
        boolean rare = settings.minimumFrequency() > 1;
        throw new ProblemException(
                WORDS.problem(
                        "only-rare",
                        "name",
                        name,
                        "bound",
                        small && rare ? "both" : small ? "size" : "rare",
                        "frequency",
                        settings.minimumFrequency(),
                        "size",
                        settings.largestVocabulary()));
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
