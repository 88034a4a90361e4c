package org.driftscope.text;

import java.util.List;
import java.util.function.Consumer;

/**
 * Cuts text into graphemes, with {@link Vocabulary#SPACE} for the white space between them. What
 * the settings take together or leave out, they do as for words. Immutable and thread-safe.
 */
final class CharacterTokenizer implements Tokenizer {
    private final WordTokenizer words;

    CharacterTokenizer(WordTokenizer words) {
        this.words = words;
    }

    @Override
    public void tokenize(String text, Consumer<String> sink) {
        words.scan(text, new Cutter(sink));
    }

    @Override
    public String write(List<String> tokens) {
        StringBuilder text = new StringBuilder();
        tokens.forEach(token -> text.append(token.equals(Vocabulary.SPACE) ? " " : token));
        return text.toString();
    }

    private static final class Cutter implements TokenSink {
        private final Consumer<String> sink;
        private final Graphemes graphemes = new Graphemes();
        private boolean first = true;

        Cutter(Consumer<String> sink) {
            this.sink = sink;
        }

        @Override
        public void accept(String token, boolean parted) {
            if (parted && !first) {
                sink.accept(Vocabulary.SPACE);
            }
            first = false;
            if (token.equals(Vocabulary.NUMBER)) {
                sink.accept(token);
            } else {
                graphemes.of(token).forEach(sink);
            }
        }
    }
}
