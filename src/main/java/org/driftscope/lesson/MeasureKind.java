package org.driftscope.lesson;

import java.util.Arrays;
import java.util.Locale;

/**
 * What can be measured of a run: in conditions, in answers, and in texts between braces, as {@code
 * {cosine dog cat}}.
 */
public enum MeasureKind {
    STEP(Operands.NONE, 0, "updates made"),
    LOSS(Operands.NONE, 2, "of the batch of the last step, in nats"),
    CORPUS_LOSS(
            Operands.NONE,
            2,
            "of all sentences learned from, in nats, as it was measured last: at every 10th step"),
    HELD_OUT_LOSS(Operands.NONE, 2, "of the sentences kept out of training, measured likewise"),
    LOWEST_HELD_OUT_LOSS(Operands.NONE, 2, "the lowest of these so far"),
    BLIND_GUESS_LOSS(Operands.NONE, 2, "ln V: all V words of the text equally likely"),
    BEST_POSSIBLE_LOSS(
            Operands.NONE, 2, "of any model that sees only the words before, on all sentences"),
    VOCABULARY(Operands.NONE, 0, "how many different words the text has, marks included"),
    PARAMETERS(Operands.NONE, 0, "how many weights are trained"),
    CLEAR_STEP(Operands.NONE, 0, "the first step at which the clusters were clear"),
    SILHOUETTE(Operands.NONE, 2, "of the groups of words, in the plane, -1 to 1"),
    PURITY(Operands.NONE, 2, "share of the three nearest words that are of the same group"),
    OUTPUT_SILHOUETTE(
            Operands.NONE,
            2,
            "the silhouette of the rows of the output matrix: the vectors that predict"),
    OUTPUT_PURITY(Operands.NONE, 2, "the purity of the same rows"),
    COSINE(Operands.TWO_WORDS, 2, "of two words' vectors, -1 to 1"),
    CENTRED_COSINE(
            Operands.TWO_WORDS,
            2,
            "of the vectors less the mean of the words that the map is fitted on"),
    DISTANCE(Operands.TWO_WORDS, 2, "between two words' vectors"),
    CONTEXT_COSINE(
            Operands.TWO_WORDS,
            2,
            "how alike the company of two words is in the text (PPMI), 0 to 1"),
    SHARED_SENTENCES(Operands.TWO_WORDS, 0, "how many sentences hold both words"),
    COUNT(Operands.WORD, 0, "how often a word stands in the text"),
    MOVED(Operands.WORD, 3, "how far a word's vector is from where it was at step 0"),
    LAST_MOVE(Operands.WORD, 3, "how far the last step moved a word's vector"),
    LAST_GRADIENT(Operands.WORD, 4, "length of a word's gradient in the last step"),
    READ_NEXT(Operands.WORD, 0, "how many sentences with a word the next step reads"),
    PROBABILITY(
            Operands.NEXT_WORD,
            2,
            "of a word after a beginning: probability morning after i drink"),
    SENSES_BEFORE_CONTEXT(
            Operands.NONE,
            2,
            "silhouette of the senses of words in two groups, in what goes into the first layer"),
    SENSES_IN_CONTEXT(
            Operands.NONE,
            2,
            "the silhouette of the senses in the contextual vectors, behind the last layer"),
    NEAREST(Operands.WORD, "the nearest word to a word, among those the map is fitted on"),
    LIKELIEST_AFTER(Operands.BEGINNING, "the likeliest next word after a beginning");

    /** What stands behind the name. */
    enum Operands {
        NONE,
        WORD,
        TWO_WORDS,
        NEXT_WORD,
        BEGINNING
    }

    private final Operands operands;
    private final int decimals;
    private final boolean word;
    private final String meaning;

    MeasureKind(Operands operands, int decimals, String meaning) {
        this.operands = operands;
        this.decimals = decimals;
        this.meaning = meaning;
        word = false;
    }

    MeasureKind(Operands operands, String meaning) {
        this.operands = operands;
        this.meaning = meaning;
        decimals = 0;
        word = true;
    }

    /** Its name in lessons, such as "corpus loss". */
    public String called() {
        String name = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return this == HELD_OUT_LOSS || this == LOWEST_HELD_OUT_LOSS
                ? name.replace("held out", "held-out")
                : name;
    }

    /** How it is written with what stands behind it, such as "cosine A B". */
    public String pattern() {
        return switch (operands) {
            case NONE -> called();
            case WORD -> called() + " WORD";
            case TWO_WORDS -> called() + " WORD WORD";
            case NEXT_WORD -> called() + " WORD after BEGINNING";
            case BEGINNING -> called() + " BEGINNING";
        };
    }

    /** What it is. */
    public String meaning() {
        return meaning;
    }

    /** Whether it is a word rather than a number. */
    public boolean isWord() {
        return word;
    }

    /** How many decimals of the number are told. */
    int decimals() {
        return decimals;
    }

    boolean allows(int count) {
        return switch (operands) {
            case NONE -> count == 0;
            case WORD -> count == 1;
            case TWO_WORDS -> count == 2;
            case NEXT_WORD -> count >= 2;
            case BEGINNING -> count >= 1;
        };
    }

    boolean isOfNextWord() {
        return operands == Operands.NEXT_WORD;
    }

    static MeasureKind[] longestNameFirst() {
        return Arrays.stream(values())
                .sorted((a, b) -> b.called().length() - a.called().length())
                .toArray(MeasureKind[]::new);
    }
}
