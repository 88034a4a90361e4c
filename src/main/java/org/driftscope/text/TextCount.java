package org.driftscope.text;

/**
 * How much there is in a plain text, for a live display.
 *
 * @param sentences how many sentences {@link PlainText} finds
 * @param words how many words they hold, punctuation left aside
 */
public record TextCount(int sentences, long words) {
    /** Counts a text in the layout it seems to have. */
    public static TextCount of(String text) {
        WordTokenizer tokenizer = new WordTokenizer(TextSettings.DEFAULT);
        TextImport read = PlainText.read(text);
        long words = 0;
        for (String sentence : read.sentences()) {
            words += tokenizer.tokenize(sentence).stream().filter(TokenKinds::isWord).count();
        }
        return new TextCount(read.sentences().size(), words);
    }
}
