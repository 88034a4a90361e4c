package org.driftscope.ui.export;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.driftscope.ui.control.IconButton;
import org.driftscope.wording.Wording;
import org.kordamp.ikonli.feather.Feather;

/** Tells how far an export is and where it went; goes away by itself. */
public final class ExportNotice extends HBox {
    private static final Wording WORDS = Wording.of("ui.export");
    private static final Duration LASTING = Duration.seconds(10);

    private final Label words = new Label();
    private final PauseTransition lasting = new PauseTransition(LASTING);

    public ExportNotice(ExportViewModel model) {
        setId("export-notice");
        getStyleClass().addAll("progress-card", "export-notice");
        setAlignment(Pos.CENTER_LEFT);
        BooleanBinding writing = model.runningProperty().and(model.progressProperty().isNotEmpty());
        words.setId("export-notice-words");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.textProperty()
                .bind(
                        Bindings.when(writing)
                                .then(model.progressProperty())
                                .otherwise(model.doneProperty()));
        ProgressBar bar = new ProgressBar();
        bar.setId("export-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.shareProperty());
        VBox both = new VBox(words, bar);
        both.getStyleClass().add("export-choices");
        HBox.setHgrow(both, Priority.ALWAYS);
        Button cancel = new Button(WORDS.get("cancel"));
        cancel.setId("export-stop");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> model.cancel());
        IconButton close = new IconButton("export-seen", Feather.X, WORDS.get("close"));
        close.setOnAction(event -> model.seen());
        onlyWhile(bar, writing);
        onlyWhile(cancel, writing);
        onlyWhile(close, writing.not());
        visibleProperty().bind(writing.or(model.doneProperty().isNotEmpty()));
        lasting.setOnFinished(event -> model.seen());
        model.doneProperty()
                .addListener(
                        (property, old, now) -> {
                            lasting.stop();
                            if (!now.isEmpty()) {
                                lasting.playFromStart();
                            }
                        });
        getChildren().addAll(both, cancel, close);
    }

    private static void onlyWhile(Node node, BooleanBinding shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }
}
