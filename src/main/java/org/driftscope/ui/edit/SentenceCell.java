package org.driftscope.ui.edit;

import java.text.Bidi;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.driftscope.wording.Wording;

/**
 * A sentence that can be changed in its place. Enter, or going elsewhere, takes what was typed;
 * Escape leaves the sentence as it was.
 */
final class SentenceCell extends ListCell<String> {
    private static final Wording WORDS = Wording.of("ui.edit");

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
        field.setAccessibleText(WORDS.get("sentence-name"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty()
                .addListener(
                        (property, was, focused) -> {
                            if (!focused) {
                                finish(Platform::runLater);
                            }
                        });
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            finish(Runnable::run);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            finish(left -> {});
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
        // Not within the list's own change of the selection, which would lose its way.
        finish(Platform::runLater);
    }

    /** Shows the sentence again; {@code taking} is given what takes what was typed. */
    private void finish(Consumer<Runnable> taking) {
        if (place < 0) {
            return;
        }
        int at = place;
        place = -1;
        super.cancelEdit();
        show(getItem());
        ListView<String> list = getListView();
        String old = before;
        String typed = field.getText();
        taking.accept(
                () -> {
                    List<String> all = list.getItems();
                    if (at < all.size() && all.get(at).equals(old)) {
                        change.accept(at, typed);
                    }
                });
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
        setText(sentence == null ? null : sentence.isEmpty() ? WORDS.get("empty") : sentence);
        setNodeOrientation(
                sentence != null && isRightToLeft(sentence)
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
    }

    private static boolean isRightToLeft(String sentence) {
        return !new Bidi(sentence, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
