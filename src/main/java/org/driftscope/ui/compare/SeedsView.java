package org.driftscope.ui.compare;

import atlantafx.base.theme.Styles;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.driftscope.ui.control.Form;
import org.driftscope.ui.control.StoryText;
import org.driftscope.wording.Wording;

/** The same settings with many seeds, as small maps. */
final class SeedsView extends VBox {
    private static final Wording WORDS = Wording.of("ui.compare");
    private final CompareViewModel model;
    private final FlowPane maps = new FlowPane();

    SeedsView(CompareViewModel model) {
        this.model = model;
        getStyleClass().add("compare-part");
        Form form = new Form();
        form.number(
                "compare-seeds",
                WORDS.get("seeds"),
                model.seeds(),
                WORDS.get("seeds-meaning", "most", CompareViewModel.MOST_SEEDS));
        Button train = new Button(WORDS.get("train-seeds"));
        train.setId("compare-train-seeds");
        train.setTooltip(new Tooltip(WORDS.get("train-seeds-tip")));
        train.disableProperty().bind(model.canTrainSeeds().not());
        train.setOnAction(event -> model.trainSeeds());
        StoryText story =
                new StoryText(
                        "compare-seeds-story",
                        model.seedsStoryProperty(),
                        WORDS.get("seeds-clear-meaning"));
        story.visibleProperty().bind(story.textProperty().isNotEmpty());
        story.managedProperty().bind(story.visibleProperty());
        Label explanation = new Label(WORDS.get("seeds-note"));
        explanation.setWrapText(true);
        explanation.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        maps.setId("compare-maps");
        maps.getStyleClass().add("compare-maps");
        getChildren().addAll(form, train, story, explanation, maps);
        model.thumbnails().addListener(this::changed);
        model.darkProperty().addListener(change -> repaint());
        addAll();
    }

    private void changed(ListChangeListener.Change<? extends Thumbnail> change) {
        while (change.next()) {
            if (change.wasRemoved()) {
                maps.getChildren().clear();
                addAll();
                return;
            }
            change.getAddedSubList().forEach(this::add);
        }
    }

    private void addAll() {
        model.thumbnails().forEach(this::add);
    }

    private void add(Thumbnail thumbnail) {
        maps.getChildren().add(new ThumbnailView(thumbnail, model.darkProperty().get()));
    }

    private void repaint() {
        for (Node map : maps.getChildren()) {
            ((ThumbnailView) map).paint(model.darkProperty().get());
        }
    }
}
