package org.driftscope.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A plain text turned into sentences.
 *
 * @param layout how its lines were understood
 * @param sentences one training sentence each, white space reduced to single spaces
 * @param found how many sentences the text has; of a very long one only every so many are kept
 * @param skipped what was left out, by rising line; blank lines are not listed
 */
public record TextImport(
        TextLayout layout, List<String> sentences, int found, List<SkippedLine> skipped) {
    /** So many characters can be trained on within a gigabyte of memory. */
    static final long MOST_CHARACTERS = 20_000_000;

    public TextImport {
        sentences = List.copyOf(sentences);
        skipped = List.copyOf(skipped);
    }

    /** Keeps all sentences, or of too many every so many. */
    static TextImport of(TextLayout layout, List<String> sentences, List<SkippedLine> skipped) {
        long characters = sentences.stream().mapToLong(String::length).sum();
        int stride = EvenSample.stride(characters, MOST_CHARACTERS);
        return new TextImport(layout, EvenSample.of(sentences, stride), sentences.size(), skipped);
    }

    /** Tells that not all sentences are kept; empty where they are. */
    public Optional<Finding> thinned() {
        return found == sentences.size()
                ? Optional.empty()
                : Optional.of(
                        new Finding(
                                Finding.Weight.NOTE,
                                String.format(
                                        Locale.ROOT,
                                        "It has %,d sentences, more than fit; %,d of them, evenly"
                                                + " spread, are learned from.",
                                        found,
                                        sentences.size()),
                                "Give it a shorter text to have every sentence read."));
    }

    /** The sentences as a corpus without categories. */
    public Corpus corpus(String name) {
        return new Corpus(name, "Your own text.", "not stated", sentences, List.of());
    }
}
