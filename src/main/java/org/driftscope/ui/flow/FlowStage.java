package org.driftscope.ui.flow;

/** A stage on the way of a sentence, in the order of the way. */
public enum FlowStage {
    TOKENS(1, "Token → id", "Token → id"),
    LOOKUP(2, "Embedding lookup", "Lookup"),
    LAYERS(3, "Transformer layers", "Layers"),
    PREDICT(4, "Predict the next token", "Predict"),
    LOSS(5, "Loss", "Loss"),
    UPDATE(6, "Backpropagate and update all weights together", "Update");

    private final int number;
    private final String title;
    private final String shortTitle;

    FlowStage(int number, String title, String shortTitle) {
        this.number = number;
        this.title = title;
        this.shortTitle = shortTitle;
    }

    /** From 1. */
    public int number() {
        return number;
    }

    /** What happens there. */
    public String title() {
        return title;
    }

    /** The same where there is little room. */
    public String shortTitle() {
        return shortTitle;
    }
}
