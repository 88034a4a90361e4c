package org.driftscope.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the tokens of a corpus: first all of them, then, where a minimum frequency is set, once
 * more with the rare ones as the unknown token. Used once, on one thread.
 */
final class DatasetBuilder {
    private final Corpus corpus;
    private final TextSettings settings;
    private final WordTokenizer tokenizer;
    private final List<String> tokens = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<int[]> sentences = new ArrayList<>();
    private int[] counts = new int[1024];
    private int[] sentence = new int[64];
    private int length;

    DatasetBuilder(Corpus corpus, TextSettings settings) {
        this.corpus = corpus;
        this.settings = settings;
        tokenizer = new WordTokenizer(settings);
    }

    Dataset build() {
        Learnable.require(corpus.name(), corpus.sentences(), tokenizer);
        for (String written : corpus.sentences()) {
            Cancellation.throwIfInterrupted();
            length = 0;
            tokenizer.tokenize(written, this::append);
            if (length > 0 && !endsWithFinalMark()) {
                append(Vocabulary.END);
            }
            sentences.add(Arrays.copyOf(sentence, length));
        }
        if (settings.minimumFrequency() > 1) {
            replaceRareWords();
        }
        List<Integer> frequencies = new ArrayList<>(tokens.size());
        for (int id = 0; id < tokens.size(); id++) {
            frequencies.add(counts[id]);
        }
        return new Dataset(corpus, settings, new Vocabulary(tokens, frequencies), sentences);
    }

    private void append(String token) {
        if (length == sentence.length) {
            sentence = Arrays.copyOf(sentence, 2 * length);
        }
        sentence[length++] = number(token);
    }

    /** The token's id, a new one where it appears for the first time; counts it. */
    private int number(String token) {
        Integer known = ids.get(token);
        int id = known == null ? tokens.size() : known;
        if (known == null) {
            ids.put(token, id);
            tokens.add(token);
            if (id == counts.length) {
                counts = Arrays.copyOf(counts, 2 * id);
            }
            counts[id] = 0;
        }
        counts[id]++;
        return id;
    }

    private boolean endsWithFinalMark() {
        int last = length - 1;
        while (last > 0 && TokenKinds.isClosing(tokens.get(sentence[last]))) {
            last--;
        }
        return TokenKinds.isFinalMark(tokens.get(sentence[last]));
    }

    private void replaceRareWords() {
        List<String> all = List.copyOf(tokens);
        boolean[] rare = new boolean[all.size()];
        for (int id = 0; id < rare.length; id++) {
            rare[id] = counts[id] < settings.minimumFrequency() && !endsSentences(all.get(id));
        }
        tokens.clear();
        ids.clear();
        for (int[] numbered : sentences) {
            Cancellation.throwIfInterrupted();
            for (int t = 0; t < numbered.length; t++) {
                int id = numbered[t];
                numbered[t] = number(rare[id] ? Vocabulary.UNKNOWN : all.get(id));
            }
        }
        Learnable.requireKnownWords(corpus.name(), tokens, settings.minimumFrequency());
    }

    private static boolean endsSentences(String token) {
        return token.equals(Vocabulary.END) || TokenKinds.isFinalMark(token);
    }
}
