package org.driftscope.ui.flow;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.driftscope.ui.control.FormulaTooltip;

/** A box as a button: its name, its shape and a small picture of its values. */
final class BoxCard extends Button {
    private static final PseudoClass FRONT = PseudoClass.getPseudoClass("front");
    private static final double WIDTH = 132;
    private static final double PICTURE_HEIGHT = 48;
    private static final double NAME_HEIGHT = 34;
    private static final double HEIGHT = 122;

    private final Label name = new Label();
    private final Label shape = new Label();
    private final BoxThumbnail picture = new BoxThumbnail(WIDTH - 12, PICTURE_HEIGHT);
    private final Tooltip about = FormulaTooltip.of("");
    private FlowBox shown;
    private boolean shownDark;

    BoxCard() {
        getStyleClass().add("flow-card");
        name.getStyleClass().add("flow-card-name");
        name.setWrapText(true);
        name.setAlignment(Pos.CENTER);
        name.setMinHeight(NAME_HEIGHT);
        name.setPrefSize(WIDTH - 12, NAME_HEIGHT);
        shape.getStyleClass().add("flow-card-shape");
        VBox content = new VBox(name, picture, shape);
        content.setAlignment(Pos.TOP_CENTER);
        content.getStyleClass().add("flow-card-content");
        setGraphic(content);
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setTooltip(about);
    }

    /** Shows a box. */
    void show(FlowBox box, boolean dark) {
        if (box.equals(shown) && dark == shownDark) {
            return;
        }
        shown = box;
        shownDark = dark;
        setId("flow-box-" + box.id());
        name.setText(box.name());
        shape.setText(box.shape());
        about.setText(box.name() + " " + box.shape() + "\n= " + box.about());
        setAccessibleText(box.name() + ", " + box.shape() + ", " + box.about());
        picture.show(box, dark);
    }

    /** Marks the box that the keys speak of. */
    void setInFront(boolean front) {
        pseudoClassStateChanged(FRONT, front);
    }
}
