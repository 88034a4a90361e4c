package org.driftscope.ui.clusters;

import atlantafx.base.theme.Styles;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.Ink;
import org.driftscope.ui.control.FormulaTooltip;
import org.driftscope.wording.Wording;

/** The clusters: colour, name, size and words of each, in two columns where there is room. */
final class ClusterList extends FlowPane {
    private static final Wording WORDS = Wording.of("ui.clusters");
    private static final double WIDE = 560;
    private static final double GAP = 16;

    private final ClustersViewModel model;

    ClusterList(ClustersViewModel model) {
        this.model = model;
        setId("clusters-list");
        getStyleClass().add("cluster-list");
        setHgap(GAP);
        model.clusters().addListener((ListChangeListener<ClusterRow>) change -> fill());
        model.darkProperty().addListener(change -> fill());
        fill();
    }

    private void fill() {
        getChildren().setAll(model.clusters().stream().map(this::row).toList());
    }

    private VBox row(ClusterRow cluster) {
        Hyperlink name = new Hyperlink(cluster.name(), dot(cluster.number()));
        name.setId("cluster-" + cluster.number());
        name.getStyleClass().add("cluster-name");
        name.setMinWidth(USE_PREF_SIZE);
        name.setTooltip(FormulaTooltip.of(WORDS.get("cluster-tip")));
        name.setAccessibleText(WORDS.get("cluster-name", "cluster", cluster.name()));
        name.setOnAction(
                event -> {
                    name.setVisited(false);
                    model.select(cluster);
                });
        Label size = new Label(WORDS.get("cluster-words", "words", cluster.words().size()));
        size.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        size.setMinWidth(USE_PREF_SIZE);
        HBox title = new HBox(name, size);
        title.getStyleClass().add("buttons");
        title.setAlignment(Pos.CENTER_LEFT);
        Label words = new Label(String.join(" ", cluster.words()));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add(Styles.TEXT_SMALL);
        VBox row = new VBox(title, words);
        row.prefWidthProperty()
                .bind(
                        widthProperty()
                                .map(Number::doubleValue)
                                .map(w -> w >= WIDE ? Math.floor((w - GAP) / 2) : w));
        return row;
    }

    /** Numbers recur in colour after seven, with another shape, as categories do on the map. */
    private Shape dot(int number) {
        CategoryPalette palette = CategoryPalette.of(model.darkProperty().get());
        Shape dot = number < palette.categories().size() ? new Circle(5) : new Rectangle(9, 9);
        Ink ink = palette.category(number);
        dot.setFill(Color.rgb(ink.red(), ink.green(), ink.blue()));
        return dot;
    }
}
