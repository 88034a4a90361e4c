package org.driftscope.ui.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** Parts beside each other, which stand in several rows where there is too little room for one. */
@SuppressWarnings("this-escape") // nothing is asked before the constructor is through
public class WrappingBar extends StackPane {
    private final List<Node> parts;
    private final HBox row = new HBox();
    private final FlowPane rows = new FlowPane();

    /** {@code style} is the class of the row; that of several rows ends in "-wrapped". */
    protected WrappingBar(String style, List<Node> parts) {
        this.parts = List.copyOf(parts);
        row.getStyleClass().add(style);
        row.setAlignment(Pos.CENTER_LEFT);
        rows.getStyleClass().addAll(style, style + "-wrapped");
        rows.setAlignment(Pos.CENTER_LEFT);
        setWrapped(false);
    }

    /** Whether they may stand in several rows. */
    public final void setWrapped(boolean wrapped) {
        row.getChildren().clear();
        rows.getChildren().clear();
        (wrapped ? rows : row).getChildren().setAll(parts);
        getChildren().setAll(wrapped ? rows : row);
    }
}
