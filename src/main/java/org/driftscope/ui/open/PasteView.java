package org.driftscope.ui.open;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.driftscope.ui.control.Words;
import org.driftscope.wording.Wording;

/** The box to paste a text into. */
public final class PasteView extends VBox {
    private static final Wording WORDS = Wording.of("ui.open");

    private final TextArea area;

    /** {@code close} takes the box away. */
    public PasteView(PasteViewModel model, Runnable close) {
        getStyleClass().add("dialog-content");
        area = area(model, close);
        area.setId("paste-text");
        area.setWrapText(true);
        area.setPromptText(WORDS.get("paste-prompt"));
        area.setAccessibleText(WORDS.get("paste-name"));
        area.textProperty().bindBidirectional(model.textProperty());
        VBox.setVgrow(area, Priority.ALWAYS);
        getChildren().setAll(area, choices(model), buttons(model, close));
    }

    /** Lets a text that is too long to be shown by. */
    private static TextArea area(PasteViewModel model, Runnable close) {
        return new TextArea() {
            @Override
            public void paste() {
                if (model.openUnseen(Clipboard.getSystemClipboard().getString())) {
                    close.run();
                } else {
                    super.paste();
                }
            }
        };
    }

    /** Puts the caret into the box. */
    public void focus() {
        area.requestFocus();
        area.end();
    }

    private static Node choices(PasteViewModel model) {
        ComboBox<PasteLayout> layout =
                new ComboBox<>(FXCollections.observableArrayList(List.of(PasteLayout.values())));
        layout.setId("paste-layout");
        layout.setConverter(new Words<>(PasteLayout::words));
        layout.setAccessibleText(WORDS.get("layout-meaning"));
        layout.valueProperty().bindBidirectional(model.layoutProperty());
        layout.setMinWidth(180);
        Label count = new Label();
        count.setId("paste-count");
        count.getStyleClass().add(Styles.TEXT_MUTED);
        count.textProperty().bind(model.countProperty());
        HBox row = new HBox(layout, count);
        row.getStyleClass().add("buttons");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node buttons(PasteViewModel model, Runnable close) {
        Button cancel = new Button(WORDS.get("cancel"));
        cancel.setId("paste-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> close.run());
        Button open = new Button(WORDS.get("learn"));
        open.setId("paste-open");
        open.getStyleClass().add(Styles.ACCENT);
        open.disableProperty().bind(model.usableProperty().not());
        open.setOnAction(
                event -> {
                    close.run();
                    model.open();
                });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(space, cancel, open);
        row.getStyleClass().add("buttons");
        return row;
    }
}
