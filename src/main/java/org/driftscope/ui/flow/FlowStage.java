package org.driftscope.ui.flow;

import java.util.Arrays;
import org.driftscope.wording.Wording;

/** A stage on the way of a sentence, in the order of the way. */
public enum FlowStage {
    TOKENS(1),
    LOOKUP(2),
    LAYERS(3),
    PREDICT(4),
    LOSS(5),
    UPDATE(6);

    private static final Wording WORDS = Wording.of("ui.flow");

    private final int number;

    FlowStage(int number) {
        this.number = number;
    }

    /** The one with this number, from 1. */
    public static FlowStage numbered(int number) {
        return Arrays.stream(values())
                .filter(stage -> stage.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No stage " + number));
    }

    /** From 1. */
    public int number() {
        return number;
    }

    /** What happens there. */
    public String title() {
        return WORDS.get(
                switch (this) {
                    case TOKENS -> "stage-tokens";
                    case LOOKUP -> "stage-lookup";
                    case LAYERS -> "stage-layers";
                    case PREDICT -> "stage-predict";
                    case LOSS -> "stage-loss";
                    case UPDATE -> "stage-update";
                });
    }

    /** The same where there is little room. */
    public String shortTitle() {
        return WORDS.get(
                switch (this) {
                    case TOKENS -> "stage-tokens-short";
                    case LOOKUP -> "stage-lookup-short";
                    case LAYERS -> "stage-layers-short";
                    case PREDICT -> "stage-predict-short";
                    case LOSS -> "stage-loss-short";
                    case UPDATE -> "stage-update-short";
                });
    }
}
