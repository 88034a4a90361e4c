package org.driftscope.ui.open;

import atlantafx.base.theme.Styles;
import java.text.Bidi;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/** Lines to look through, each from the side that its script begins at. */
final class SentenceLines extends ListView<String> {
    /** Nobody looks through more. */
    private static final int MOST = 1000;

    SentenceLines(String id, String meaning) {
        setId(id);
        setAccessibleText(meaning);
        getStyleClass().add(Styles.DENSE);
        setCellFactory(view -> new Line());
    }

    void show(List<String> lines) {
        getItems().setAll(lines.subList(0, Math.min(MOST, lines.size())));
    }

    private static final class Line extends ListCell<String> {
        @Override
        protected void updateItem(String line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty ? null : line);
            if (!empty) {
                setNodeOrientation(orientation(line));
            }
        }
    }

    static NodeOrientation orientation(String line) {
        boolean leftToRight =
                new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return leftToRight ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT;
    }
}
