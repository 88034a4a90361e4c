package org.driftscope.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.driftscope.text.Dataset;
import org.driftscope.text.TypedWords;
import org.driftscope.wording.Wording;

/**
 * Something to measure of a run, such as the cosine of dog and cat.
 *
 * @param kind what
 * @param words of which words: of {@link MeasureKind#PROBABILITY} the word first and then those of
 *     the beginning
 */
public record Measure(MeasureKind kind, List<String> words) {
    private static final Wording WORDS = Wording.of("lesson");
    private static final String AFTER = "after";

    public Measure {
        words = List.copyOf(words);
        if (!kind.allows(words.size())) {
            throw new IllegalArgumentException(kind.called() + " of " + words);
        }
    }

    /** Reads it as it is written, such as "cosine dog cat"; empty where it is none. */
    public static Optional<Measure> of(String written) {
        List<String> parts = Arrays.asList(written.strip().split("\\s+"));
        for (MeasureKind kind : MeasureKind.longestNameFirst()) {
            List<String> name = List.of(kind.called().split(" "));
            if (parts.size() >= name.size() && parts.subList(0, name.size()).equals(name)) {
                return of(kind, parts.subList(name.size(), parts.size()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Measure> of(MeasureKind kind, List<String> operands) {
        List<String> words = new ArrayList<>(operands);
        if (kind.isOfNextWord()) {
            if (words.size() < 2 || !words.remove(1).equals(AFTER)) {
                return Optional.empty();
            }
        }
        return kind.allows(words.size()) ? Optional.of(new Measure(kind, words)) : Optional.empty();
    }

    /** As it is written. */
    public String written() {
        List<String> parts = new ArrayList<>(words);
        parts.add(0, kind.called());
        if (kind.isOfNextWord()) {
            parts.add(2, AFTER);
        }
        return String.join(" ", parts);
    }

    /** Those of its words that a text lacks. */
    public List<String> missing(Dataset dataset) {
        return words.stream().filter(word -> !isToken(word, dataset)).toList();
    }

    private static boolean isToken(String word, Dataset dataset) {
        TypedWords typed = TypedWords.of(dataset, word);
        return typed.tokens().size() == 1 && typed.complete() && typed.unknown().isEmpty();
    }

    /**
     * The number; empty where the run has none, as at step 0 the loss of a batch, or where the text
     * lacks a word.
     */
    public OptionalDouble number(Observation seen) {
        return kind.isWord() ? OptionalDouble.empty() : new RunGauge(seen).number(this);
    }

    /** The word; empty where the run has none, or where the text lacks a word. */
    public Optional<String> word(Observation seen) {
        return kind.isWord() ? new RunGauge(seen).word(this) : Optional.empty();
    }

    /** The number or word as it stands in a text; a dash where there is none. */
    public String text(Observation seen) {
        if (kind.isWord()) {
            return word(seen).orElse("–");
        }
        OptionalDouble number = number(seen);
        return number.isPresent() ? text(number.getAsDouble()) : "–";
    }

    private String text(double number) {
        if (!Double.isFinite(number)) {
            return WORDS.get("number-huge");
        }
        String text = String.format(Locale.ROOT, "%,." + kind.decimals() + "f", number);
        return text.matches("-0(\\.0+)?") ? text.substring(1) : text.replace('-', '−');
    }
}
