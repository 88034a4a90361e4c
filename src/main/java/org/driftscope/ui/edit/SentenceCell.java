package org.driftscope.ui.edit;

import java.text.Bidi;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A sentence that can be changed in its place. Enter, or going elsewhere, takes what was typed;
 * Escape leaves the sentence as it was.
 */
final class SentenceCell extends ListCell<String> {
    private final BiConsumer<Integer, String> change;
    private final TextField field = new TextField();
    private int place = -1;
    private String before = "";

    /** Tells {@code change} the place in the list and what was typed. */
    SentenceCell(BiConsumer<Integer, String> change) {
        this.change = change;
        setPrefWidth(0); // as wide as the list: a long sentence ends with dots
        field.setId("editor-cell");
        field.getStyleClass().add("editor-cell");
        field.setAccessibleText("Sentence");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty()
                .addListener(
                        (property, was, focused) -> {
                            if (!focused) {
                                finish(true);
                            }
                        });
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
            finish(event.getCode() == KeyCode.ENTER);
            event.consume();
        }
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            place = getIndex();
            before = getItem();
            field.setText(before);
            setText(null);
            setGraphic(field);
            field.requestFocus();
            field.end();
        }
    }

    /** Also when the list ends the edit, as when another line is clicked. */
    @Override
    public void cancelEdit() {
        finish(true);
    }

    private void finish(boolean take) {
        int at = place;
        if (at < 0) {
            return;
        }
        place = -1;
        super.cancelEdit();
        show(getItem());
        getListView().requestFocus();
        List<String> all = getListView().getItems();
        if (take && at < all.size() && all.get(at).equals(before)) {
            change.accept(at, field.getText());
        }
    }

    @Override
    protected void updateItem(String sentence, boolean empty) {
        super.updateItem(sentence, empty);
        if (!isEditing()) {
            show(empty ? null : sentence);
        }
    }

    private void show(String sentence) {
        setGraphic(null);
        setText(sentence == null ? null : sentence.isEmpty() ? "(empty)" : sentence);
        setNodeOrientation(
                sentence != null && isRightToLeft(sentence)
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
    }

    private static boolean isRightToLeft(String sentence) {
        return !new Bidi(sentence, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
