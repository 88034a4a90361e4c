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
import org.driftscope.ui.control.FormulaTooltip;

/** The same settings with many seeds, as small maps. */
final class SeedsView extends VBox {
    private final CompareViewModel model;
    private final FlowPane maps = new FlowPane();

    SeedsView(CompareViewModel model) {
        this.model = model;
        getStyleClass().add("compare-part");
        Form form = new Form();
        form.number(
                "compare-seeds",
                "Seeds",
                model.seeds(),
                "So many random starts are trained, one after another, at most "
                        + CompareViewModel.MOST_SEEDS);
        Button train = new Button("Train these seeds");
        train.setId("compare-train-seeds");
        train.setTooltip(
                new Tooltip(
                        "The settings of the run on screen, with its seed and those that follow"));
        train.disableProperty().bind(model.canTrainSeeds().not());
        train.setOnAction(event -> model.trainSeeds());
        Label story = new Label();
        story.setId("compare-seeds-story");
        story.getStyleClass().add("story");
        story.setWrapText(true);
        story.setMinHeight(USE_PREF_SIZE);
        story.textProperty().bind(model.seedsStoryProperty());
        story.visibleProperty().bind(story.textProperty().isNotEmpty());
        story.managedProperty().bind(story.visibleProperty());
        story.setTooltip(
                FormulaTooltip.of(
                        "Clear means silhouette 0.50 or more in the plane and 90 % of each word's"
                                + " 3 nearest of its own category"));
        Label explanation =
                new Label("Each small map shows where the same words ended from another start.");
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
