package org.driftscope.ui.shell;

import atlantafx.base.controls.ModalPane;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.driftscope.ui.control.IconButton;
import org.kordamp.ikonli.feather.Feather;

/** Boxes that lie over the window until they are answered; Escape closes them. */
final class Dialogs {
    private final ModalPane pane = new ModalPane();

    Dialogs() {
        pane.setId("dialogs");
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
    }

    /** Has {@code work} done whenever a box goes away. */
    void onClosed(Runnable work) {
        pane.displayProperty()
                .addListener(
                        (property, was, display) -> {
                            if (!display) {
                                work.run();
                            }
                        });
    }

    /** What lies over the window. */
    Node node() {
        return pane;
    }

    boolean showing() {
        return pane.isDisplay();
    }

    /** Shows {@code content} under a title, as large as the window allows up to the given size. */
    void show(String title, Region content, double width, double height) {
        Label heading = new Label(title);
        heading.getStyleClass().add(Styles.TITLE_4);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        IconButton close = new IconButton("dialog-close", Feather.X, "Close (Esc)");
        close.setOnAction(event -> close());
        HBox top = new HBox(heading, close);
        top.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox box = new VBox(top, content);
        box.setId("dialog");
        box.getStyleClass().add("dialog-box");
        box.setPrefWidth(width);
        box.setMaxWidth(width);
        box.setMaxHeight(height);
        if (height < Double.MAX_VALUE) {
            box.setPrefHeight(height);
        } else {
            box.setMaxHeight(Region.USE_PREF_SIZE);
        }
        pane.show(box);
        close.requestFocus();
    }

    void close() {
        pane.hide(true);
    }
}
