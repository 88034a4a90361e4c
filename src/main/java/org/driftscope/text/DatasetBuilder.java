package org.driftscope.text;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers the tokens of a corpus: first all of them, then, where sentences were left out or words
 * become unknown, once more what is kept. Used once, on one thread.
 */
final class DatasetBuilder {
    private final Corpus corpus;
    private final TextSettings settings;
    private final TextSettings resolved;
    private final Tokenizer tokenizer;
    private final List<String> tokens = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> written = new ArrayList<>();
    private final List<int[]> sentences = new ArrayList<>();
    private final Set<IntBuffer> seen = new HashSet<>();
    private int[] sentence = new int[64];
    private int length;
    private int duplicates;
    private int tooLong;
    private int cut;
    private int unknownWords;
    private long unknownTokens;

    DatasetBuilder(Corpus corpus, TextSettings settings) {
        this.corpus = corpus;
        this.settings = settings;
        resolved =
                settings.language().isEmpty()
                        ? settings.but().language(LanguageGuess.of(corpus.sentences())).build()
                        : settings;
        Learnable.require(corpus.name(), corpus.sentences(), resolved);
        tokenizer = tokenizer();
    }

    private Tokenizer tokenizer() {
        WordTokenizer words = new WordTokenizer(resolved);
        return switch (settings.tokenizer()) {
            case WORDS -> words;
            case CHARACTERS -> new CharacterTokenizer(words);
            case BYTE_PAIRS ->
                    BytePairTokenizer.learn(words, corpus.sentences(), settings.merges());
        };
    }

    Dataset build() {
        for (String next : corpus.sentences()) {
            Cancellation.throwIfInterrupted();
            length = 0;
            tokenizer.tokenize(next, this::append);
            if (!repeats() && shortened()) {
                keep(next);
            }
        }
        if (tooLong > 0) {
            Learnable.requireWithoutLong(corpus.name(), written, resolved);
        }
        boolean[] rare = rare();
        if (duplicates + tooLong + cut + unknownWords > 0) {
            renumber(rare);
        }
        return dataset();
    }

    private void append(String token) {
        if (length == sentence.length) {
            sentence = Arrays.copyOf(sentence, 2 * length);
        }
        sentence[length++] = number(token);
    }

    /** The token's id, a new one where it appears for the first time. */
    private int number(String token) {
        Integer known = ids.putIfAbsent(token, tokens.size());
        if (known == null) {
            tokens.add(token);
            return tokens.size() - 1;
        }
        return known;
    }

    /** Whether the sentence is to be left out since an earlier one has the same tokens. */
    private boolean repeats() {
        boolean repeats =
                !settings.keepDuplicates()
                        && length > 0
                        && !seen.add(IntBuffer.wrap(Arrays.copyOf(sentence, length)));
        duplicates += repeats ? 1 : 0;
        return repeats;
    }

    /** Whether the sentence is as short as it has to be, now or from the start. */
    private boolean shortened() {
        if (settings.longestSentence() > 0 && length > settings.longestSentence()) {
            if (settings.longSentences() == LongSentences.DROP) {
                tooLong++;
                return false;
            }
            cut++;
            length = settings.longestSentence();
        }
        return true;
    }

    private void keep(String next) {
        if (length > 0 && !endsWithFinalMark()) {
            append(Vocabulary.END);
        }
        written.add(next);
        sentences.add(Arrays.copyOf(sentence, length));
    }

    private boolean endsWithFinalMark() {
        int last = length - 1;
        while (last > 0 && TokenKinds.isClosing(tokens.get(sentence[last]))) {
            last--;
        }
        return TokenKinds.isFinalMark(tokens.get(sentence[last]));
    }

    private long[] counts() {
        long[] counts = new long[tokens.size()];
        for (int[] numbered : sentences) {
            for (int id : numbered) {
                counts[id]++;
            }
        }
        return counts;
    }

    /** Which tokens become the unknown one. */
    private boolean[] rare() {
        long[] counts = counts();
        boolean[] rare = new boolean[counts.length];
        for (int id = 0; id < rare.length; id++) {
            rare[id] = counts[id] < settings.minimumFrequency() && !endsSentences(tokens.get(id));
        }
        leaveRoom(counts, rare);
        for (int id = 0; id < rare.length; id++) {
            unknownWords += rare[id] && counts[id] > 0 ? 1 : 0;
            unknownTokens += rare[id] ? counts[id] : 0;
        }
        return rare;
    }

    /**
     * Makes the least frequent tokens rare, too, until the vocabulary is as small as it has to be.
     */
    private void leaveRoom(long[] counts, boolean[] rare) {
        List<Integer> kept = new ArrayList<>();
        for (int id = 0; id < rare.length; id++) {
            if (!rare[id] && counts[id] > 0) {
                kept.add(id);
            }
        }
        int most = settings.largestVocabulary();
        boolean unknown = kept.size() < Arrays.stream(counts).filter(count -> count > 0).count();
        if (most == 0 || kept.size() + (unknown ? 1 : 0) <= most) {
            return;
        }
        kept.sort(
                (one, other) -> {
                    boolean ends = endsSentences(tokens.get(one));
                    return ends == endsSentences(tokens.get(other))
                            ? Long.compare(counts[other], counts[one])
                            : ends ? -1 : 1;
                });
        kept.subList(most - 1, kept.size()).forEach(id -> rare[id] = true);
    }

    private static boolean endsSentences(String token) {
        return token.equals(Vocabulary.END) || TokenKinds.isFinalMark(token);
    }

    private void renumber(boolean[] rare) {
        List<String> all = List.copyOf(tokens);
        tokens.clear();
        ids.clear();
        for (int[] numbered : sentences) {
            Cancellation.throwIfInterrupted();
            for (int t = 0; t < numbered.length; t++) {
                int id = numbered[t];
                numbered[t] = number(rare[id] ? Vocabulary.UNKNOWN : all.get(id));
            }
        }
        if (unknownWords > 0) {
            Learnable.requireKnownWords(corpus.name(), tokens, settings);
        }
    }

    private Dataset dataset() {
        List<Integer> frequencies = new ArrayList<>(tokens.size());
        for (long count : counts()) {
            frequencies.add((int) count);
        }
        Corpus kept =
                written.size() == corpus.sentences().size()
                        ? corpus
                        : corpus.withSentences(written);
        DatasetReport report =
                new DatasetReport(
                        resolved.language(), duplicates, tooLong, cut, unknownWords, unknownTokens);
        return new Dataset(
                kept, settings, tokenizer, new Vocabulary(tokens, frequencies), sentences, report);
    }
}
