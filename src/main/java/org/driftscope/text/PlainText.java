package org.driftscope.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns a plain text into sentences; docs/corpus-format.md tells the rules in full.
 *
 * <p>Where every line is a sentence, each line that holds a word is taken as it is. Prose is joined
 * by {@link ProseReader} and cut by {@link SentenceCutter}. Which of the two a text is, {@link
 * LayoutGuess} decides or a person.
 */
public final class PlainText {
    private PlainText() {}

    /**
     * Reads a text in the layout it seems to have. Interrupting the thread calls it off.
     *
     * @throws java.util.concurrent.CancellationException if the thread was interrupted meanwhile
     */
    public static TextImport read(String text) {
        List<String> lines = TextLines.of(text);
        return read(lines, LayoutGuess.of(lines));
    }

    /** Reads a text in the layout that a person chose, or in the one it seems to have. */
    public static TextImport read(String text, Optional<TextLayout> chosen) {
        return chosen.map(layout -> read(text, layout)).orElseGet(() -> read(text));
    }

    /** Reads a text in the layout that a person chose. */
    public static TextImport read(String text, TextLayout layout) {
        return read(TextLines.of(text), layout);
    }

    private static TextImport read(List<String> lines, TextLayout layout) {
        return layout == TextLayout.LINES ? readLines(lines) : new ProseReader(lines).read();
    }

    private static TextImport readLines(List<String> lines) {
        List<String> sentences = new ArrayList<>();
        List<SkippedLine> skipped = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Cancellation.throwIfInterrupted();
            String line = TextLines.tidy(lines.get(i));
            if (TextLines.hasWord(line)) {
                sentences.add(line);
            } else if (!line.isEmpty()) {
                skipped.add(new SkippedLine(i + 1, TextLines.noWord()));
            }
            if (lines.get(i).indexOf('\0') >= 0) {
                skipped.add(new SkippedLine(i + 1, TextLines.nuls()));
            }
        }
        return TextImport.of(TextLayout.LINES, sentences, skipped);
    }
}
