package org.driftscope.ui.timeline;

import atlantafx.base.controls.Popover;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.driftscope.ui.control.IconButton;
import org.driftscope.ui.control.PopOvers;
import org.driftscope.wording.Wording;
import org.kordamp.ikonli.feather.Feather;

/** Where a mark is named or deleted; it hangs on the button that sets marks. */
final class MarkEditor {
    private static final Wording WORDS = Wording.of("ui.timeline");

    private final Marks marks;
    private final TextField name = new TextField();
    private final Popover popover;

    MarkEditor(Marks marks, Node owner) {
        this.marks = marks;
        name.setId("mark-name");
        name.setPromptText(WORDS.get("mark-name"));
        name.setAccessibleText(WORDS.get("mark-name"));
        name.setPrefColumnCount(16);
        name.setOnAction(event -> keep());
        Button done = new Button(WORDS.get("mark-done"));
        done.setId("mark-done");
        done.setOnAction(event -> keep());
        IconButton delete =
                new IconButton("mark-delete", Feather.TRASH_2, WORDS.get("mark-delete"));
        delete.setOnAction(event -> marks.delete());
        HBox content = new HBox(name, done, delete);
        content.getStyleClass().add("mark-editor");
        content.setAlignment(Pos.CENTER_LEFT);
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        popover = PopOvers.of(content, Popover.ArrowLocation.BOTTOM_LEFT);
        popover.setOnHidden(event -> keep());
        marks.editedProperty().addListener((property, old, mark) -> edit(mark, owner));
    }

    /** Also where it closes because something else is clicked. */
    private void keep() {
        marks.done(name.getText());
    }

    /** Escape forgets what was typed. */
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            marks.done();
            event.consume();
        }
    }

    private void edit(TimelineMark mark, Node owner) {
        if (mark == null) {
            popover.hide();
        } else if (!popover.isShowing()) {
            name.setText(mark.name());
            popover.show(owner);
            name.requestFocus();
            name.selectAll();
        }
    }
}
