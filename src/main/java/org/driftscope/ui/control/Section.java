package org.driftscope.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A heading with what belongs to it, as used down the side panel. */
public final class Section extends VBox {
    public Section(String heading, Node... content) {
        Label label = new Label(heading);
        label.getStyleClass().add("section-heading");
        getStyleClass().add("section");
        getChildren().add(label);
        getChildren().addAll(content);
    }
}
