package org.driftscope.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A corpus cut into tokens and numbered: what a run learns from. Immutable.
 *
 * <p>Every sentence ends with a final mark of its own or with {@link Vocabulary#END}.
 */
public final class Dataset {
    private final Corpus corpus;
    private final TextSettings settings;
    private final Vocabulary vocabulary;
    private final List<int[]> sentences;
    private final Map<Integer, List<Integer>> categoriesByToken = new HashMap<>();

    Dataset(Corpus corpus, TextSettings settings, Vocabulary vocabulary, List<int[]> sentences) {
        this.corpus = corpus;
        this.settings = settings;
        this.vocabulary = vocabulary;
        this.sentences = List.copyOf(sentences);
        for (int category = 0; category < corpus.categories().size(); category++) {
            for (String word : corpus.categories().get(category).words()) {
                int number = category;
                vocabulary
                        .id(word)
                        .ifPresent(
                                id ->
                                        categoriesByToken
                                                .computeIfAbsent(id, unused -> new ArrayList<>())
                                                .add(number));
            }
        }
    }

    public Corpus corpus() {
        return corpus;
    }

    public TextSettings settings() {
        return settings;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** How many sentences there are. */
    public int sentenceCount() {
        return sentences.size();
    }

    /** The token ids of a sentence, its end included. */
    public int[] sentence(int index) {
        return sentences.get(index).clone();
    }

    /** Tokens of the longest sentence, its end included. */
    public int longestSentence() {
        return sentences.stream().mapToInt(tokens -> tokens.length).max().orElse(0);
    }

    /**
     * The numbers of the categories the token belongs to: none, one, or several for an ambiguous
     * word.
     */
    public List<Integer> categoriesOf(int tokenId) {
        return List.copyOf(categoriesByToken.getOrDefault(tokenId, List.of()));
    }

    /** What to learn from where the model reads at most {@code context} tokens at once. */
    public List<Example> examples(int context) {
        List<Example> examples = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            int[] tokens = sentences.get(s);
            for (int start = 0; start + 1 < tokens.length; start += context) {
                int end = Math.min(tokens.length, start + context + 1);
                examples.add(new Example(s, Arrays.copyOfRange(tokens, start, end)));
            }
        }
        return examples;
    }
}
