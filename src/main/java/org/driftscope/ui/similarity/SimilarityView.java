package org.driftscope.ui.similarity;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.driftscope.math.Matrix;
import org.driftscope.plot.HeatBand;
import org.driftscope.plot.HeatScale;
import org.driftscope.plot.Ink;
import org.driftscope.ui.control.HeatMap;
import org.driftscope.ui.control.Section;
import org.driftscope.ui.control.StoryText;
import org.driftscope.wording.Wording;

/**
 * The similarity matrix with its story, the measures beside those of shuffled labels, and how the
 * distances of the pairs are spread. Measures and distances stand on the right where there is room,
 * else below.
 */
public final class SimilarityView extends ScrollPane {
    private static final Wording WORDS = Wording.of("ui.similarity");

    private static final double WIDE = 680;
    private static final double SIDE_WIDTH = 316;
    private static final double LARGEST_MAP = 640;
    private static final double SWATCH = 9;

    private final SimilarityViewModel model;
    private final BorderPane content = new BorderPane();
    private final HeatMap map = new HeatMap("similarity-matrix");
    private final ToggleButton start = new ToggleButton(WORDS.get("start"));
    private final ToggleButton now = new ToggleButton(WORDS.get("now"));
    private final Label selection = new Label();
    private final FlowPane legend = new FlowPane();
    private final SimilarityMeasures measures = new SimilarityMeasures();
    private final DistanceChart chart = new DistanceChart();
    private final VBox side;
    private List<HeatBand> bands = List.of();

    /** Shows {@code model}. */
    public SimilarityView(SimilarityViewModel model) {
        this.model = model;
        setId("similarity-view");
        getStyleClass().add("similarity-view");
        getStylesheets().add(SimilarityView.class.getResource("similarity.css").toExternalForm());
        map.squareProperty().set(true);
        map.scaleProperty().set(HeatScale.COSINE);
        map.cellTextProperty().set(model::pair);
        side = new VBox(measures, new Section(WORDS.get("distances"), chart));
        side.getStyleClass().add("similarity-side");
        content.getStyleClass().add("similarity-content");
        content.setTop(head());
        content.setCenter(map);
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        widthProperty().addListener(change -> arrange());
        arrange();
        model.answerProperty().addListener(change -> update());
        model.startShownProperty().addListener(change -> update());
        model.darkProperty().addListener(change -> update());
        update();
    }

    private VBox head() {
        StoryText story = new StoryText("similarity-story", model.storyProperty());
        selection.setId("similarity-selection");
        selection.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        FlowPane row = new FlowPane(choice(), selection);
        row.getStyleClass().add("similarity-choice");
        legend.setId("similarity-legend");
        legend.getStyleClass().add("similarity-legend");
        legend.managedProperty().bind(legend.visibleProperty());
        VBox head = new VBox(story, row, legend);
        head.getStyleClass().add("similarity-head");
        return head;
    }

    private HBox choice() {
        ToggleGroup group = new ToggleGroup();
        toggle(start, "similarity-start", Styles.LEFT_PILL, WORDS.get("start-tip"));
        toggle(now, "similarity-now", Styles.RIGHT_PILL, WORDS.get("now-tip"));
        group.getToggles().addAll(start, now);
        group.selectedToggleProperty()
                .addListener(
                        (property, old, chosen) -> {
                            if (chosen == null) {
                                group.selectToggle(old);
                            } else {
                                model.startShownProperty().set(chosen == start);
                            }
                        });
        HBox box = new HBox(start, now);
        box.getStyleClass().add("joined");
        return box;
    }

    private static void toggle(ToggleButton button, String id, String style, String meaning) {
        button.setId(id);
        button.getStyleClass().addAll(Styles.SMALL, style);
        button.setTooltip(new Tooltip(meaning));
        button.setAccessibleHelp(meaning);
    }

    /** In one column or two. */
    private void arrange() {
        boolean wide = getWidth() >= WIDE;
        map.setPrefHeight(wide ? USE_COMPUTED_SIZE : Math.min(LARGEST_MAP, getWidth()));
        if ((wide ? content.getRight() : content.getBottom()) != null) {
            return;
        }
        setFitToHeight(wide);
        content.setRight(null); // it may be in one place only
        content.setBottom(null);
        if (wide) {
            content.setRight(side);
        } else {
            content.setBottom(side);
        }
        side.setPrefWidth(wide ? SIDE_WIDTH : USE_COMPUTED_SIZE);
    }

    private void update() {
        Optional<SimilarityAnswer> answer = model.answerProperty().get();
        Optional<SimilarityState> seen = model.seen();
        boolean startKnown = answer.flatMap(SimilarityAnswer::start).isPresent();
        start.setDisable(!startKnown);
        (model.startShownProperty().get() ? start : now).setSelected(true);
        map.titleProperty()
                .set(
                        seen.map(state -> WORDS.get("matrix-title-at", "step", state.step()))
                                .orElseGet(() -> WORDS.get("matrix-title")));
        map.rowNamesProperty().set(model.names());
        map.columnNamesProperty().set(model.names());
        showBands();
        map.matrixProperty()
                .set(
                        seen.map(state -> state.similarity().cosines())
                                .orElseGet(() -> Matrix.owning(0, 0, new float[0])));
        String which =
                seen.map(state -> SimilarityStory.selection(state.similarity().words())).orElse("");
        selection.setText(which);
        measures.show(answer);
        chart.show(answer);
    }

    private void showBands() {
        List<HeatBand> wanted = model.bands();
        if (wanted.equals(bands)) {
            return;
        }
        bands = wanted;
        map.rowBandsProperty().set(wanted);
        map.columnBandsProperty().set(wanted);
        legend.getChildren().setAll(wanted.stream().map(SimilarityView::entry).toList());
        legend.setVisible(!wanted.isEmpty());
    }

    private static Label entry(HeatBand band) {
        Ink ink = band.ink();
        Color color = Color.rgb(ink.red(), ink.green(), ink.blue());
        Label label = new Label(band.name(), new Rectangle(SWATCH, SWATCH, color));
        label.getStyleClass().add("similarity-category");
        label.setTooltip(new Tooltip(WORDS.get("words", "count", band.count())));
        return label;
    }
}
