package org.driftscope.lesson;

import java.util.Arrays;
import java.util.Locale;
import org.driftscope.wording.Wording;

/**
 * What can be measured of a run: in conditions, in answers, and in texts between braces, as {@code
 * {cosine dog cat}}.
 */
public enum MeasureKind {
    STEP(Operands.NONE, 0),
    LOSS(Operands.NONE, 2),
    CORPUS_LOSS(Operands.NONE, 2),
    HELD_OUT_LOSS(Operands.NONE, 2),
    LOWEST_HELD_OUT_LOSS(Operands.NONE, 2),
    BLIND_GUESS_LOSS(Operands.NONE, 2),
    BEST_POSSIBLE_LOSS(Operands.NONE, 2),
    VOCABULARY(Operands.NONE, 0),
    PARAMETERS(Operands.NONE, 0),
    CLEAR_STEP(Operands.NONE, 0),
    SILHOUETTE(Operands.NONE, 2),
    PURITY(Operands.NONE, 2),
    OUTPUT_SILHOUETTE(Operands.NONE, 2),
    OUTPUT_PURITY(Operands.NONE, 2),
    COSINE(Operands.TWO_WORDS, 2),
    CENTRED_COSINE(Operands.TWO_WORDS, 2),
    DISTANCE(Operands.TWO_WORDS, 2),
    CONTEXT_COSINE(Operands.TWO_WORDS, 2),
    SHARED_SENTENCES(Operands.TWO_WORDS, 0),
    COUNT(Operands.WORD, 0),
    MOVED(Operands.WORD, 3),
    LAST_MOVE(Operands.WORD, 3),
    LAST_GRADIENT(Operands.WORD, 4),
    READ_NEXT(Operands.WORD, 0),
    PROBABILITY(Operands.NEXT_WORD, 2),
    SENSES_BEFORE_CONTEXT(Operands.NONE, 2),
    SENSES_IN_CONTEXT(Operands.NONE, 2),
    NEAREST(Operands.WORD),
    LIKELIEST_AFTER(Operands.BEGINNING);

    private static final Wording WORDS = Wording.of("lesson");

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

    MeasureKind(Operands operands, int decimals) {
        this.operands = operands;
        this.decimals = decimals;
        word = false;
    }

    MeasureKind(Operands operands) {
        this.operands = operands;
        decimals = 0;
        word = true;
    }

    /** Its name in lessons, such as "corpus loss". */
    public String called() {
        return name().replace("HELD_OUT", "HELD-OUT").toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** How it is written with what stands behind it, such as "cosine A B". */
    public String pattern() {
        return switch (operands) {
            case NONE -> called();
            case WORD -> WORDS.get("pattern-word", "name", called());
            case TWO_WORDS -> WORDS.get("pattern-two-words", "name", called());
            case NEXT_WORD -> WORDS.get("pattern-next-word", "name", called());
            case BEGINNING -> WORDS.get("pattern-beginning", "name", called());
        };
    }

    /** What it is. */
    public String meaning() {
        return WORDS.get(
                switch (this) {
                    case STEP -> "measure-step";
                    case LOSS -> "measure-loss";
                    case CORPUS_LOSS -> "measure-corpus-loss";
                    case HELD_OUT_LOSS -> "measure-held-out-loss";
                    case LOWEST_HELD_OUT_LOSS -> "measure-lowest-held-out-loss";
                    case BLIND_GUESS_LOSS -> "measure-blind-guess-loss";
                    case BEST_POSSIBLE_LOSS -> "measure-best-possible-loss";
                    case VOCABULARY -> "measure-vocabulary";
                    case PARAMETERS -> "measure-parameters";
                    case CLEAR_STEP -> "measure-clear-step";
                    case SILHOUETTE -> "measure-silhouette";
                    case PURITY -> "measure-purity";
                    case OUTPUT_SILHOUETTE -> "measure-output-silhouette";
                    case OUTPUT_PURITY -> "measure-output-purity";
                    case COSINE -> "measure-cosine";
                    case CENTRED_COSINE -> "measure-centred-cosine";
                    case DISTANCE -> "measure-distance";
                    case CONTEXT_COSINE -> "measure-context-cosine";
                    case SHARED_SENTENCES -> "measure-shared-sentences";
                    case COUNT -> "measure-count";
                    case MOVED -> "measure-moved";
                    case LAST_MOVE -> "measure-last-move";
                    case LAST_GRADIENT -> "measure-last-gradient";
                    case READ_NEXT -> "measure-read-next";
                    case PROBABILITY -> "measure-probability";
                    case SENSES_BEFORE_CONTEXT -> "measure-senses-before-context";
                    case SENSES_IN_CONTEXT -> "measure-senses-in-context";
                    case NEAREST -> "measure-nearest";
                    case LIKELIEST_AFTER -> "measure-likeliest-after";
                });
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
