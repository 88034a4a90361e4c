package org.driftscope.text;

import java.util.List;

/**
 * How much there is in a plain text, for a live display.
 *
 * @param sentences how many sentences {@link PlainText} finds
 * @param words how many words they hold, punctuation left aside
 */
public record TextCount(int sentences, long words) {
    /** Counts a text in the layout it seems to have. */
    public static TextCount of(String text) {
        return of(PlainText.read(text).sentences());
    }

    /** Counts sentences that are cut already. */
    public static TextCount of(List<String> sentences) {
        WordTokenizer tokenizer = new WordTokenizer(TextSettings.DEFAULT);
        long words = 0;
        for (String sentence : sentences) {
            words += tokenizer.tokenize(sentence).stream().filter(TokenKinds::isWord).count();
        }
        return new TextCount(sentences.size(), words);
    }
}
