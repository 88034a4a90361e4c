package org.driftscope.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * A corpus cut into tokens and numbered: what a run learns from. Immutable.
 *
 * <p>Every sentence ends with a final mark of its own or with {@link Vocabulary#END}.
 */
public final class Dataset {
    private final Corpus corpus;
    private final TextSettings settings;
    private final Tokenizer tokenizer;
    private final Vocabulary vocabulary;
    private final List<int[]> sentences;
    private final DatasetReport report;
    private final StopWords stopWords;
    private final Map<Integer, List<Integer>> categoriesByToken;

    /**
     * Cuts a corpus into tokens. Interrupting the thread calls it off.
     *
     * @throws org.driftscope.problem.ProblemException if there is nothing to learn from: no
     *     sentence, fewer than two different words, or no sentence of two words
     * @throws java.util.concurrent.CancellationException if the thread was interrupted meanwhile
     */
    public static Dataset of(Corpus corpus, TextSettings settings) {
        return new DatasetBuilder(corpus, settings).build();
    }

    Dataset(
            Corpus corpus,
            TextSettings settings,
            Tokenizer tokenizer,
            Vocabulary vocabulary,
            List<int[]> sentences,
            DatasetReport report) {
        this.corpus = corpus;
        this.settings = settings;
        this.tokenizer = tokenizer;
        this.vocabulary = vocabulary;
        this.sentences = sentences;
        this.report = report;
        stopWords = new StopWords(report.language());
        categoriesByToken = categories(corpus, tokenizer, vocabulary);
    }

    private static Map<Integer, List<Integer>> categories(
            Corpus corpus, Tokenizer tokenizer, Vocabulary vocabulary) {
        Map<Integer, Set<Integer>> found = new HashMap<>();
        for (int category = 0; category < corpus.categories().size(); category++) {
            for (String word : corpus.categories().get(category).words()) {
                List<String> tokens = tokenizer.tokenize(word);
                OptionalInt id =
                        tokens.size() == 1 ? vocabulary.id(tokens.get(0)) : OptionalInt.empty();
                if (id.isPresent()) {
                    found.computeIfAbsent(id.getAsInt(), unused -> new TreeSet<>()).add(category);
                }
            }
        }
        Map<Integer, List<Integer>> lists = new HashMap<>();
        found.forEach((id, categories) -> lists.put(id, List.copyOf(categories)));
        return lists;
    }

    /** The same tokens and sentences with other groups of words. */
    public Dataset withCategories(List<Category> categories) {
        return new Dataset(
                corpus.withCategories(categories),
                settings,
                tokenizer,
                vocabulary,
                sentences,
                report);
    }

    /** At most {@code most} of the sentences, evenly spread, with the whole vocabulary. */
    public Dataset sampled(int most) {
        int stride = EvenSample.stride(sentences.size(), most);
        return new Dataset(
                corpus.withSentences(EvenSample.of(corpus.sentences(), stride)),
                settings,
                tokenizer,
                vocabulary,
                EvenSample.of(sentences, stride),
                report);
    }

    /** The corpus, without the sentences that the settings leave out. */
    public Corpus corpus() {
        return corpus;
    }

    public TextSettings settings() {
        return settings;
    }

    /** What cuts any other text as the sentences were cut. */
    public Tokenizer tokenizer() {
        return tokenizer;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What was left out, and what the language was taken for. */
    public DatasetReport report() {
        return report;
    }

    /**
     * Whether a token is a word that says little by itself in the language of the text. Of no
     * character and of no language without a list.
     */
    public boolean isStopWord(int tokenId) {
        return settings.tokenizer() != TokenizerKind.CHARACTERS
                && stopWords.contains(vocabulary.token(tokenId));
    }

    /**
     * Whether a token would only drown the others on the map: a stop word, a mark, the unknown
     * token or a sentence's end, as long as nobody put it in a category. No character is one where
     * the tokens are characters.
     */
    public boolean isFiller(int tokenId) {
        String token = vocabulary.token(tokenId);
        boolean standsForAny = token.equals(Vocabulary.UNKNOWN) || token.equals(Vocabulary.END);
        return settings.tokenizer() != TokenizerKind.CHARACTERS
                && (standsForAny || !TokenKinds.isWord(token) || isStopWord(tokenId))
                && categoriesOf(tokenId).isEmpty();
    }

    /** How many sentences there are. */
    public int sentenceCount() {
        return sentences.size();
    }

    /** The token ids of a sentence, its end included. */
    public int[] sentence(int index) {
        return sentences.get(index).clone();
    }

    /** How many tokens the sentences hold together, their ends included. */
    public long tokenCount() {
        return sentences.stream().mapToLong(tokens -> tokens.length).sum();
    }

    /** Tokens of the longest sentence, its end included. */
    public int longestSentence() {
        return sentences.stream().mapToInt(tokens -> tokens.length).max().orElse(0);
    }

    /**
     * The numbers of the categories the token belongs to: none, one, or several for an ambiguous
     * word, in rising order. A word of a category counts as the token it is cut into; one that is
     * cut into several belongs to none.
     */
    public List<Integer> categoriesOf(int tokenId) {
        return categoriesByToken.getOrDefault(tokenId, List.of());
    }

    /** Whether each token has the same categories, by number, as in another dataset. */
    public boolean hasCategoriesOf(Dataset other) {
        return categoriesByToken.equals(other.categoriesByToken);
    }

    /** What to learn from where the model reads at most {@code context} tokens at once. */
    public List<Example> examples(int context) {
        List<Example> examples = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            int[] tokens = sentences.get(s);
            for (int start = 0; start + 1 < tokens.length; start += context) {
                int end = Math.min(tokens.length, start + context + 1);
                examples.add(Example.stretch(s, start, Arrays.copyOfRange(tokens, start, end)));
            }
        }
        return examples;
    }
}
