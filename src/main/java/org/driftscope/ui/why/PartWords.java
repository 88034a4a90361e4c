package org.driftscope.ui.why;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.driftscope.insight.Contribution;
import org.driftscope.insight.Contribution.Way;
import org.driftscope.insight.Guess;
import org.driftscope.insight.PartGroup;
import org.driftscope.insight.PartGrouping;
import org.driftscope.insight.WordStory;
import org.driftscope.plot.Figures;
import org.driftscope.text.Dataset;
import org.driftscope.wording.Wording;

/** Says in words what a part of a word's gradient is. */
final class PartWords {
    private static final Wording WORDS = Wording.of("ui.why");

    /** A beginning is told from so many words on. */
    private static final int WORDS_BEFORE = 8;

    private static final int MOST_LOOKED_AT = 8;
    private static final char NO_BREAK = '\u00a0';

    /** So many words tell which sentence it is. */
    private static final int OPENING = 3;

    private final Dataset dataset;

    PartWords(Dataset dataset) {
        this.dataset = dataset;
    }

    /** Such as "in “i drink coffee every _” through attention: the model gives “morning” 12 %". */
    String of(PartGroup group, PartGrouping grouping, WordStory story) {
        Contribution part = group.first();
        int parts = group.parts().size();
        return switch (grouping) {
            case PART -> single(part, story.guess(part));
            case PREDICTION -> WORDS.get("part-prediction", "prediction", prediction(group, story));
            case SENTENCE ->
                    WORDS.get(
                            "part-sentence", "sentence", sentence(part.sentence()), "parts", parts);
            case WAY -> WORDS.get("part-role", "role", role(part.way()), "parts", parts);
        };
    }

    private String single(Contribution part, Guess guess) {
        return part.way().isInput()
                ? WORDS.get(
                        "part-input",
                        "place",
                        place(part),
                        "path",
                        path(part.way()),
                        "target",
                        token(guess.target()),
                        "chance",
                        percent(guess.targetProbability()))
                : WORDS.get("part-prediction", "prediction", prediction(part, guess));
    }

    /**
     * Such as "“i drink coffee every _”: the model gives “morning” 12 %": the reason of parts with
     * one prediction in common, by the longest of them.
     */
    String prediction(PartGroup group, WordStory story) {
        return prediction(group.longest(), story.guess(group.longest()));
    }

    private String prediction(Contribution part, Guess guess) {
        return WORDS.get(
                switch (part.way()) {
                    case PULL -> "prediction-pull";
                    case PUSH -> "prediction-push";
                    default -> "prediction-input";
                },
                "place",
                place(part),
                "target",
                token(guess.target()),
                "chance",
                percent(
                        part.way().isInput()
                                ? guess.targetProbability()
                                : guess.wordProbability()));
    }

    /** Such as "“i drink coffee every _”, target “morning” given 12 %": the longest part's. */
    String target(PartGroup group, WordStory story) {
        Contribution part = group.longest();
        Guess guess = story.guess(part);
        return WORDS.get(
                "arrow-target",
                "place",
                place(part),
                "target",
                token(guess.target()),
                "chance",
                percent(guess.targetProbability()));
    }

    /** Of one or a few words, for the tip of an arrow: the target or the place, and the share. */
    String brief(PartGroup group, PartGrouping grouping, WordStory story) {
        String name =
                switch (grouping) {
                    case PART, PREDICTION -> target(group.longest(), story);
                    case SENTENCE -> opening(group.first().sentence());
                    case WAY -> way(group.first().way());
                };
        return name + " " + percent(group.share());
    }

    /** Such as "morning", "drink _" where the word itself is the target, "tea instead". */
    private String target(Contribution part, WordStory story) {
        int before = part.predictedPosition() - 1;
        return switch (part.way()) {
            case PULL -> words(part.sentence(), before, before + 1) + " _";
            case PUSH -> WORDS.get("arrow-instead", "word", token(story.guess(part).target()));
            default -> token(story.guess(part).target());
        };
    }

    /**
     * Such as "looked at i 9 %, drink 31 %, coffee 42 %, every 18 %"; of many words those it looked
     * at most, and nothing where it looked at none.
     *
     * @param from the position of the first word read
     * @param look the share of each word from there on
     */
    String looks(int sentence, int from, List<Double> look) {
        List<Integer> told =
                IntStream.range(0, look.size())
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer j) -> -look.get(j)))
                        .limit(MOST_LOOKED_AT)
                        .sorted()
                        .toList();
        if (told.isEmpty()) {
            return "";
        }
        int[] tokens = dataset.sentence(sentence);
        String words =
                told.stream()
                        .map(j -> token(tokens[from + j]) + NO_BREAK + percent(look.get(j)))
                        .collect(joining(", "));
        return WORDS.get(told.size() < look.size() ? "looked-most" : "looked", "words", words);
    }

    private String opening(int sentence) {
        int length = dataset.sentence(sentence).length;
        return length <= OPENING ? words(sentence, 0, length) : words(sentence, 0, OPENING) + " …";
    }

    private static String way(Way way) {
        return WORDS.get(
                switch (way) {
                    case LOCAL -> "arrow-local";
                    case ATTENTION -> "arrow-attention";
                    case VALUE -> "arrow-value";
                    case KEY -> "arrow-key";
                    case QUERY -> "arrow-query";
                    case PULL -> "arrow-pull";
                    case PUSH -> "arrow-push";
                });
    }

    private static String path(Way way) {
        return WORDS.get(
                switch (way) {
                    case LOCAL -> "path-local";
                    case ATTENTION -> "path-attention";
                    case VALUE -> "path-value";
                    case KEY -> "path-key";
                    case QUERY -> "path-query";
                    case PULL, PUSH -> "path-output";
                });
    }

    private static String role(Way way) {
        return switch (way) {
            case PULL -> WORDS.get("role-pull");
            case PUSH -> WORDS.get("role-push");
            default -> WORDS.get("role-input", "path", path(way));
        };
    }

    private String place(Contribution part) {
        return beginning(part.sentence(), part.predictedPosition());
    }

    /** The words of a sentence before a position, with a blank there. */
    String beginning(int sentence, int predicted) {
        int from = Math.max(0, predicted - WORDS_BEFORE);
        return (from > 0 ? "… " : "") + words(sentence, from, predicted) + " _";
    }

    /** All words of a sentence, its end included. */
    String sentence(int sentence) {
        return words(sentence, 0, dataset.sentence(sentence).length);
    }

    private String words(int sentence, int from, int to) {
        int[] tokens = dataset.sentence(sentence);
        return Arrays.stream(tokens, from, to).mapToObj(this::token).collect(joining(" "));
    }

    /** The word with an id. */
    String token(int id) {
        return dataset.vocabulary().token(id);
    }

    /** Such as "12 %", or "0.3 %" where it is small; never broken at the blank. */
    static String percent(double share) {
        double percent = 100 * share;
        String form = Math.abs(percent) < 0.95 && percent != 0 ? "%.1f" : "%.0f";
        String number = String.format(Locale.ROOT, form, percent);
        boolean nothing = number.equals("-0") || number.equals("-0.0");
        return (nothing ? "0" : Figures.minus(number)) + "\u00a0%";
    }
}
