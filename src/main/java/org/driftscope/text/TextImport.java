package org.driftscope.text;

import java.util.List;
import java.util.Optional;
import org.driftscope.wording.Wording;

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
    private static final Wording WORDS = Wording.of("text");

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
                                WORDS.get("thinned", "found", found, "kept", sentences.size()),
                                WORDS.get("thinned-remedy")));
    }

    /** The sentences as a corpus without categories. */
    public Corpus corpus(String name) {
        return new Corpus(
                name, WORDS.get("own-text"), WORDS.get("licence-unknown"), sentences, List.of());
    }
}
