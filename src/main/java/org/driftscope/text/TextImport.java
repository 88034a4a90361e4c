package org.driftscope.text;

import java.util.List;

/**
 * A plain text turned into sentences.
 *
 * @param layout how its lines were understood
 * @param sentences one training sentence each, white space reduced to single spaces
 * @param skipped what was left out, by rising line; blank lines are not listed
 */
public record TextImport(TextLayout layout, List<String> sentences, List<SkippedLine> skipped) {
    public TextImport {
        sentences = List.copyOf(sentences);
        skipped = List.copyOf(skipped);
    }

    /** The sentences as a corpus without categories. */
    public Corpus corpus(String name) {
        return new Corpus(name, "Your own text.", "not stated", sentences, List.of());
    }
}
