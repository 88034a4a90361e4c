package org.driftscope.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.chart.NumberAxis;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.Ink;
import org.driftscope.plot.RoundNumbers;
import org.driftscope.ui.control.picture.PictureMenu;
import org.driftscope.wording.Wording;

/**
 * Curves over the steps of a run, in the colours of the categories in turn, with a legend that
 * gives way to a reading while the mouse is over the plot.
 */
public final class StepChart extends Region {
    private static final Wording WORDS = Wording.of("ui.control");
    private static final double LEFT = 44;
    private static final double RIGHT = 16;
    private static final double BOTTOM = 40;
    private static final double SHORTEST_AXIS = 10;
    private static final double TICKS = 6;
    private static final double HALF_DOT = 3;

    private final DoubleFunction<String> words;
    private final NumberAxis steps = PlotAxis.at(Side.BOTTOM);
    private final NumberAxis values = PlotAxis.at(Side.LEFT);
    private final FlowPane legend = new FlowPane();
    private final String name;
    private final Label reading = new Label();
    private final Pane plot = new Pane();
    private final Pane shapes = new Pane();
    private final Rectangle clip = new Rectangle();
    private final Line zero = new Line();
    private final Line hover = new Line();
    private List<CurveShape> drawn = List.of();
    private List<Ink> inks = CategoryPalette.LIGHT.categories();
    private double low;
    private double high = 1;
    private double lastStep = SHORTEST_AXIS;
    private double stepUnit = 2;

    /** {@code words} writes a value, on the axis and in the reading. */
    public StepChart(String id, String name, DoubleFunction<String> words) {
        this.words = words;
        setId(id);
        getStyleClass().add("step-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(WORDS.get("chart"));
        this.name = name;
        setAccessibleText(name);
        setMinHeight(190);
        setPrefHeight(220);
        steps.setLabel(WORDS.get("chart-axis"));
        values.setTickLabelFormatter(new Words<Number>(value -> words.apply(value.doubleValue())));
        legend.getStyleClass().add("step-chart-legend");
        reading.setId(id + "-reading");
        reading.getStyleClass().add("reading");
        reading.setWrapText(true);
        reading.setMouseTransparent(true);
        zero.getStyleClass().add("zero-line");
        hover.getStyleClass().add("hover-line");
        hover.setVisible(false);
        plot.getStyleClass().add("plot");
        plot.setClip(clip);
        plot.getChildren().addAll(zero, shapes, hover);
        plot.setOnMouseMoved(this::read);
        plot.setOnMouseExited(event -> stopReading());
        getChildren().addAll(steps, values, legend, reading, plot);
        PictureMenu.attach(this, name);
        stopReading();
    }

    /** What a screen reader says of the curves; the chart's name where that is nothing. */
    public void tell(String story) {
        setAccessibleText(story.isBlank() ? name : name + ": " + story);
    }

    /** Takes the colours of a theme. */
    public void setPalette(CategoryPalette palette) {
        setInks(palette.categories());
    }

    /** Takes a colour for each curve; they recur where there are more curves. */
    public void setInks(List<Ink> others) {
        inks = List.copyOf(others);
        colour();
    }

    /** Shows curves; values outside {@code low} to {@code high} are cut off. */
    public void show(List<Curve> curves, double lowest, double highest) {
        low = lowest;
        high = highest;
        List<CurveShape> next = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            CurveShape same = i < drawn.size() ? drawn.get(i) : new CurveShape();
            same.show(curves.get(i));
            next.add(same);
        }
        if (next.size() != drawn.size()) {
            shapes.getChildren().setAll(next.stream().map(CurveShape::node).toList());
            legend.getChildren().setAll(next.stream().map(CurveShape::legend).toList());
        }
        drawn = next;
        long last =
                curves.stream()
                        .flatMap(curve -> curve.points().stream())
                        .mapToLong(CurvePoint::step)
                        .max()
                        .orElse(0);
        double shown = Math.max(SHORTEST_AXIS, (double) last);
        stepUnit = RoundNumbers.atLeast(shown / TICKS);
        lastStep = Math.ceil(shown / stepUnit) * stepUnit;
        colour();
        requestLayout();
    }

    private void colour() {
        for (int i = 0; i < drawn.size(); i++) {
            Ink ink = inks.get(i % inks.size());
            drawn.get(i).colour(Color.rgb(ink.red(), ink.green(), ink.blue()));
        }
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(1, getWidth() - LEFT - RIGHT);
        double top = Math.ceil(legend.prefHeight(width)) + 6;
        double height = Math.max(1, getHeight() - top - BOTTOM);
        legend.resizeRelocate(LEFT, 0, width, top - 6);
        reading.resizeRelocate(LEFT, 0, width, Math.max(top - 6, reading.prefHeight(width)));
        plot.resizeRelocate(LEFT, top, width, height);
        clip.setX(-HALF_DOT);
        clip.setY(-HALF_DOT);
        clip.setWidth(width + 2 * HALF_DOT);
        clip.setHeight(height + 2 * HALF_DOT);
        scale(height);
        steps.resizeRelocate(LEFT, top + height, width, BOTTOM);
        values.resizeRelocate(0, top, LEFT, height);
        double middle = y(0, height);
        zero.setStartX(0);
        zero.setEndX(width);
        zero.setStartY(middle);
        zero.setEndY(middle);
        zero.setVisible(low < 0);
        drawn.forEach(
                shape -> shape.draw(step -> step / lastStep * width, value -> y(value, height)));
    }

    private void scale(double height) {
        steps.setUpperBound(lastStep);
        steps.setTickUnit(stepUnit);
        values.setLowerBound(low);
        values.setUpperBound(high);
        values.setTickUnit(RoundNumbers.atLeast((high - low) / Math.max(1, (int) (height / 30))));
    }

    private double y(double value, double height) {
        return height - (value - low) / (high - low) * height;
    }

    private void read(MouseEvent event) {
        long step = Math.round(event.getX() / plot.getWidth() * lastStep);
        List<String> parts = new ArrayList<>();
        for (CurveShape shape : drawn) {
            shape.curve()
                    .nearest(step)
                    .ifPresent(
                            point -> {
                                if (parts.isEmpty()) {
                                    parts.add(WORDS.get("chart-step", "step", point.step()));
                                    double x = point.step() / lastStep * plot.getWidth();
                                    hover.setStartX(x);
                                    hover.setEndX(x);
                                    hover.setEndY(plot.getHeight());
                                }
                                parts.add(shape.curve().name() + " " + words.apply(point.value()));
                            });
        }
        hover.setVisible(!parts.isEmpty());
        legend.setVisible(parts.isEmpty());
        reading.setText(String.join(" · ", parts));
        requestLayout();
    }

    private void stopReading() {
        hover.setVisible(false);
        legend.setVisible(true);
        reading.setText("");
    }
}
