package org.driftscope.ui.open;

import atlantafx.base.theme.Styles;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lies over the window while something is dragged over it and says what dropping would do. */
public final class DropView extends StackPane {
    private final DropViewModel model;

    public DropView(DropViewModel model) {
        this.model = model;
        setId("drop-hint");
        getStyleClass().add("drop-hint");
        setMouseTransparent(true);
        Label words = new Label("", new FontIcon(Feather.DOWNLOAD));
        words.textProperty().bind(model.hintProperty());
        words.getStyleClass().addAll(Styles.TITLE_3);
        words.setAlignment(Pos.CENTER);
        getChildren().add(words);
        visibleProperty().bind(model.hintProperty().isNotEmpty());
    }

    /** Takes what is dropped on {@code target}. */
    public void listenTo(Node target) {
        target.setOnDragOver(
                event -> {
                    if (model.over(files(event.getDragboard()), text(event.getDragboard()))) {
                        event.acceptTransferModes(TransferMode.COPY);
                    }
                    event.consume();
                });
        target.setOnDragExited(event -> model.left());
        target.setOnDragDropped(this::dropped);
    }

    private void dropped(DragEvent event) {
        boolean used = model.dropped(files(event.getDragboard()), text(event.getDragboard()));
        event.setDropCompleted(used);
        event.consume();
    }

    private static List<Path> files(Dragboard board) {
        return board.hasFiles() ? board.getFiles().stream().map(File::toPath).toList() : List.of();
    }

    private static Optional<String> text(Dragboard board) {
        return board.hasString() ? Optional.of(board.getString()) : Optional.empty();
    }
}
