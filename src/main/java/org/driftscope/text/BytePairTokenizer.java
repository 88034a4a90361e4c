package org.driftscope.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Byte-pair encoding: cuts words into the pieces that merging the most frequent pairs of
 * neighbours, over and over, has made of the words of a corpus. The smallest pieces are graphemes.
 * A piece that does not end its word is written with {@code @@} behind it, so that a word that
 * became one piece is spelled as it is; no word can hold that mark. Marks and {@link
 * Vocabulary#NUMBER} are not cut. Immutable and thread-safe.
 *
 * @see <a href="https://arxiv.org/abs/1508.07909">Sennrich, Haddow, Birch (2016), section 3.2</a>
 */
final class BytePairTokenizer implements Tokenizer {
    private static final String GOES_ON = "@@";

    private final WordTokenizer words;
    private final Map<BytePair, Integer> ranks = new HashMap<>();
    private final Map<String, List<String>> known = new HashMap<>();

    /** Learns from the words of the sentences, at most {@code merges} merges. */
    static BytePairTokenizer learn(WordTokenizer words, List<String> sentences, int merges) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String sentence : sentences) {
            Cancellation.throwIfInterrupted();
            words.tokenize(
                    sentence,
                    word -> {
                        if (isCut(word)) {
                            counts.merge(word, 1, Integer::sum);
                        }
                    });
        }
        Graphemes graphemes = new Graphemes();
        BytePairLearner learner = new BytePairLearner();
        counts.forEach((word, count) -> learner.add(symbols(word, graphemes), count));
        BytePairTokenizer tokenizer = new BytePairTokenizer(words, learner.learn(merges));
        int number = 0;
        for (String word : counts.keySet()) {
            tokenizer.known.put(word, List.copyOf(learner.pieces(number++)));
        }
        return tokenizer;
    }

    private BytePairTokenizer(WordTokenizer words, List<BytePair> merges) {
        this.words = words;
        for (BytePair pair : merges) {
            ranks.putIfAbsent(pair, ranks.size());
        }
    }

    private static boolean isCut(String word) {
        return !word.equals(Vocabulary.NUMBER)
                && CodePoints.isLetterOrNumber(word.codePointAt(0))
                && !CodePoints.makesEmoji(word.codePointBefore(word.length()));
    }

    /** The graphemes of a word, all but the last with the mark that the word goes on. */
    private static List<String> symbols(String word, Graphemes graphemes) {
        List<String> symbols = graphemes.of(word);
        for (int i = 0; i < symbols.size() - 1; i++) {
            symbols.set(i, symbols.get(i) + GOES_ON);
        }
        return symbols;
    }

    /** Whether a token is a piece that does not end its word. */
    static boolean goesOn(String token) {
        return token.endsWith(GOES_ON) && token.length() > GOES_ON.length();
    }

    /** One piece of two neighbours, of which the first goes on. */
    static String merged(String left, String right) {
        return left.substring(0, left.length() - GOES_ON.length()) + right;
    }

    @Override
    public void tokenize(String text, Consumer<String> sink) {
        Graphemes graphemes = new Graphemes();
        words.tokenize(
                text,
                word -> {
                    List<String> pieces = known.get(word);
                    if (pieces != null) {
                        pieces.forEach(sink);
                    } else if (isCut(word)) {
                        encode(symbols(word, graphemes)).forEach(sink);
                    } else {
                        sink.accept(word);
                    }
                });
    }

    @Override
    public String write(List<String> tokens) {
        List<String> whole = new ArrayList<>();
        String begun = "";
        for (String token : tokens) {
            String soFar = begun.isEmpty() ? token : merged(begun, token);
            begun = goesOn(token) ? soFar : "";
            if (begun.isEmpty()) {
                whole.add(soFar);
            }
        }
        if (!begun.isEmpty()) {
            whole.add(begun);
        }
        return words.write(whole);
    }

    /** Merges the pair that was learned first, everywhere from the left, until there is none. */
    private List<String> encode(List<String> symbols) {
        List<String> pieces = symbols;
        for (BytePair best = first(pieces); best != null; best = first(pieces)) {
            List<String> shorter = new ArrayList<>(pieces.size());
            for (int i = 0; i < pieces.size(); i++) {
                boolean here = i + 1 < pieces.size() && best.is(pieces.get(i), pieces.get(i + 1));
                shorter.add(here ? best.merged() : pieces.get(i));
                i += here ? 1 : 0;
            }
            pieces = shorter;
        }
        return pieces;
    }

    /** The pair of neighbours that was learned first, null where none was. */
    private BytePair first(List<String> pieces) {
        BytePair best = null;
        int rank = Integer.MAX_VALUE;
        for (int i = 0; i + 1 < pieces.size(); i++) {
            BytePair pair = new BytePair(pieces.get(i), pieces.get(i + 1));
            int learned = ranks.getOrDefault(pair, Integer.MAX_VALUE);
            if (learned < rank) {
                rank = learned;
                best = pair;
            }
        }
        return best;
    }
}
