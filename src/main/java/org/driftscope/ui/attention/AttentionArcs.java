package org.driftscope.ui.attention;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.CubicCurve;
import org.driftscope.math.Matrix;
import org.driftscope.plot.ArcDiagram;
import org.driftscope.plot.Box;
import org.driftscope.ui.control.picture.PictureMenu;
import org.driftscope.wording.Wording;

/**
 * The sentence with arcs from each word to those it looks at. A word that is pointed at or pressed
 * shows its own arcs only, with the weights below the words.
 */
final class AttentionArcs extends Region {
    private static final Wording WORDS = Wording.of("ui.attention");

    private static final double ROOM = 96;
    private static final double PERCENT_HEIGHT = 18;
    private static final double LEAST_WEIGHT = 0.02;
    private static final double GAP = 6;

    private final AttentionViewModel model;
    private final Pane arcs = new Pane();
    private final ToggleGroup group = new ToggleGroup();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final List<Label> percents = new ArrayList<>();
    private List<String> shown = List.of();

    AttentionArcs(AttentionViewModel model) {
        this.model = model;
        setId("attention-arcs");
        getStyleClass().add("attention-arcs");
        arcs.setMouseTransparent(true);
        getChildren().add(arcs);
        group.selectedToggleProperty()
                .addListener(
                        (property, old, chosen) ->
                                model.pressedProperty().set(buttons.indexOf(chosen)));
        model.revisionProperty().addListener((property, old, now) -> changed());
        PictureMenu.attachAround(this, "attention");
        changed();
    }

    private void changed() {
        if (!shown.equals(model.words())) {
            shown = model.words();
            buttons.clear();
            percents.clear();
            for (int i = 0; i < shown.size(); i++) {
                buttons.add(button(i));
                Label percent = new Label();
                percent.getStyleClass().add("attention-percent");
                percents.add(percent);
            }
            getChildren().setAll(arcs);
            getChildren().addAll(buttons);
            getChildren().addAll(percents);
        }
        requestLayout();
    }

    private ToggleButton button(int number) {
        ToggleButton button = new ToggleButton(shown.get(number));
        button.setId("attention-word-" + number);
        button.setToggleGroup(group);
        button.getStyleClass().add("attention-word");
        button.setTooltip(new Tooltip(WORDS.get("word-tip")));
        button.setAccessibleHelp(WORDS.get("word-help"));
        button.setOnMouseEntered(event -> model.hoveredProperty().set(number));
        button.setOnMouseExited(event -> model.hoveredProperty().set(AttentionViewModel.NONE));
        return button;
    }

    @Override
    protected void layoutChildren() {
        List<Double> widths = new ArrayList<>();
        for (ToggleButton button : buttons) {
            button.autosize();
            widths.add(button.getWidth());
        }
        Matrix none = Matrix.owning(0, 0, new float[0]);
        Matrix weights = model.weights().orElse(none);
        boolean any = weights.rows() == widths.size() && !widths.isEmpty();
        double height = buttons.isEmpty() ? 0 : buttons.get(0).getHeight();
        ArcDiagram diagram =
                ArcDiagram.of(
                        widths,
                        height,
                        any ? weights : nothing(widths.size()),
                        getWidth(),
                        ROOM,
                        LEAST_WEIGHT);
        int word = model.word();
        draw(diagram, diagram.arcsOf(word));
        for (int i = 0; i < buttons.size(); i++) {
            Box place = diagram.places().get(i);
            buttons.get(i).relocate(place.x(), place.y());
            Label percent = percents.get(i);
            boolean seen = any && word >= 0 && i <= word;
            percent.setText(seen ? AttentionStory.percent(weights.get(word, i)) : "");
            percent.autosize();
            percent.relocate(
                    place.x() + (place.width() - percent.getWidth()) / 2,
                    place.y() + place.height());
        }
    }

    private static Matrix nothing(int words) {
        return Matrix.zeros(words, words);
    }

    private void draw(ArcDiagram diagram, List<ArcDiagram.Arc> shownArcs) {
        while (arcs.getChildren().size() > shownArcs.size()) {
            arcs.getChildren().remove(arcs.getChildren().size() - 1);
        }
        while (arcs.getChildren().size() < shownArcs.size()) {
            CubicCurve curve = new CubicCurve();
            curve.getStyleClass().add("attention-arc");
            curve.setFill(null);
            arcs.getChildren().add(curve);
        }
        for (int i = 0; i < shownArcs.size(); i++) {
            ArcDiagram.Arc arc = shownArcs.get(i);
            CubicCurve curve = (CubicCurve) arcs.getChildren().get(i);
            double control = diagram.baseline() - arc.controlHeight();
            curve.setStartX(arc.fromX());
            curve.setStartY(diagram.baseline());
            curve.setControlX1(arc.fromX());
            curve.setControlY1(control);
            curve.setControlX2(arc.toX());
            curve.setControlY2(control);
            curve.setEndX(arc.toX());
            curve.setEndY(diagram.baseline());
            curve.setStrokeWidth(arc.thickness());
            curve.setOpacity(0.2 + 0.8 * arc.weight());
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return buttons.stream().mapToDouble(button -> button.prefWidth(-1) + GAP).sum();
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        double words = buttons.isEmpty() ? 0 : buttons.get(0).prefHeight(-1);
        return ROOM + words + PERCENT_HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
