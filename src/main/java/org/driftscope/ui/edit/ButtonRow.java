package org.driftscope.ui.edit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A row of buttons, and of what belongs to them, in an editor. */
final class ButtonRow extends HBox {
    ButtonRow(Node... nodes) {
        super(nodes);
        getStyleClass().add("buttons");
        setAlignment(Pos.CENTER_LEFT);
    }

    /** A button that keeps its words whole. */
    static Button button(String id, String words) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
