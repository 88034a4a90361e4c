package org.driftscope.ui.control;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import javafx.beans.value.ObservableValue;

/**
 * The sentences that say what a view shows. It keeps the room that the longest of the last ones
 * took, so that what stands below does not jump with each of them.
 */
public final class StoryText extends BoundText {
    private static final int REMEMBERED = 12;

    private final Deque<Double> heights = new ArrayDeque<>();
    private String measured = "";
    private double measuredWidth;

    public StoryText(String id, ObservableValue<String> words) {
        super(id, words);
        getStyleClass().add("story");
    }

    /** The same; {@code formula} tells how its numbers come about. */
    public StoryText(String id, ObservableValue<String> words, String formula) {
        this(id, words);
        setTooltip(FormulaTooltip.of(formula));
    }

    @Override
    protected double computePrefHeight(double width) {
        double own = super.computePrefHeight(width);
        if (width <= 0) {
            return own;
        }
        if (width != measuredWidth || getText().isBlank()) {
            heights.clear();
            measuredWidth = width;
            measured = "";
        }
        if (!measured.equals(getText())) {
            measured = getText();
            heights.addLast(own);
            if (heights.size() > REMEMBERED) {
                heights.removeFirst();
            }
        }
        return Math.max(own, heights.isEmpty() ? 0 : Collections.max(heights));
    }
}
