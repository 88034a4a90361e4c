package org.driftscope.ui.loss;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Line;
import javafx.util.Duration;

/** A reference line on screen, with its name at the right end. */
final class ReferenceMark {
    private final ReferenceLine line;
    private final Line stroke = new Line();
    private final Label name;
    private final Group node;

    ReferenceMark(ReferenceLine line) {
        this.line = line;
        name = new Label(line.name());
        name.getStyleClass().add("reference-label");
        Tooltip tooltip = new Tooltip(line.meaning());
        tooltip.setShowDelay(Duration.millis(200));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(280);
        name.setTooltip(tooltip);
        stroke.getStyleClass().add("reference-line");
        node = new Group(stroke, name);
        node.setAutoSizeChildren(false);
    }

    ReferenceLine line() {
        return line;
    }

    Node node() {
        return node;
    }

    /**
     * Puts the line at height {@code y} and its name above it or, where that would reach above
     * {@code lowestFree}, below; returns what is free below the name.
     */
    double place(double width, double height, double y, double lowestFree) {
        stroke.setEndX(width);
        stroke.setStartY(y);
        stroke.setEndY(y);
        name.autosize();
        double above = y - name.getHeight() - 1;
        double top = above >= lowestFree ? above : Math.min(y + 1, height - name.getHeight());
        name.relocate(width - name.getWidth(), top);
        return top + name.getHeight();
    }
}
