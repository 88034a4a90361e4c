package org.driftscope.ui.loss;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.chart.NumberAxis;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.driftscope.plot.RoundNumbers;
import org.driftscope.ui.control.PlotAxis;
import org.driftscope.ui.control.PolylinePoints;
import org.driftscope.ui.control.StepHistory;
import org.driftscope.ui.control.ThrottledPlot;
import org.driftscope.ui.control.picture.PictureMenu;
import org.driftscope.wording.Wording;

/**
 * The loss chart: axes, the two curves, reference lines and a reading under the mouse. The curves
 * are two shapes whose points are replaced, styled by the theme.
 */
public final class LossChartView extends ThrottledPlot {
    private static final Wording WORDS = Wording.of("ui.loss");

    private static final double LEFT = 34;
    private static final double RIGHT = 24;
    private static final double TOP = 22;
    private static final double BOTTOM = 40;

    private final LossChartViewModel model;
    private final NumberAxis steps = PlotAxis.at(Side.BOTTOM);
    private final NumberAxis losses = PlotAxis.at(Side.LEFT);
    private final Label lossTitle = new Label(WORDS.get("axis-loss"));
    private final Pane plot = new Pane();
    private final Pane references = new Pane();
    private final Rectangle clip = new Rectangle();
    private final Polyline batch = curve("batch-curve");
    private final Polyline corpus = curve("corpus-curve");
    private final Polyline heldOut = curve("held-out-curve");
    private final Line hover = new Line();
    private final Line pointer = new Line();
    private final Label reading = new Label();
    private final Label legend = new Label(WORDS.get("corpus"), new Line(0, 0, 14, 0));
    private final Label batchLegend = new Label(WORDS.get("batch"), new Line(0, 0, 14, 0));
    private final Label heldOutLegend = new Label(WORDS.get("held-out"), new Line(0, 0, 14, 0));
    private List<ReferenceMark> marks = List.of();
    private double top = 1;

    public LossChartView(LossChartViewModel model) {
        super(Duration.millis(100));
        this.model = model;
        setId("loss-chart");
        getStyleClass().add("loss-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(WORDS.get("chart"));
        accessibleTextProperty().bind(model.summaryProperty());
        setMinHeight(200);
        setPrefHeight(244);
        steps.setLabel(WORDS.get("axis-step"));
        hover.getStyleClass().add("hover-line");
        hover.setVisible(false);
        pointer.setId("loss-pointer");
        pointer.getStyleClass().add("step-pointer");
        pointer.setMouseTransparent(true);
        reading.setId("loss-reading");
        reading.getStyleClass().add("reading");
        reading.setMouseTransparent(true);
        lossTitle.getStyleClass().add("axis-title");
        plot.getStyleClass().add("plot");
        plot.setClip(clip);
        Group curves = new Group(batch, corpus, heldOut);
        curves.setCache(true); // else they are stroked again wherever the pointer passes
        plot.getChildren().addAll(references, curves, pointer, hover);
        legend.getStyleClass().addAll("legend", "corpus-legend");
        batchLegend.getStyleClass().addAll("legend", "batch-legend");
        heldOutLegend.getStyleClass().addAll("legend", "held-out-legend");
        getChildren()
                .addAll(
                        steps,
                        losses,
                        lossTitle,
                        legend,
                        batchLegend,
                        heldOutLegend,
                        plot,
                        reading);
        plot.setOnMouseMoved(this::read);
        plot.setOnMouseExited(event -> stopReading());
        model.revisionProperty().addListener((property, old, now) -> changed());
        model.pointedProperty().addListener((property, old, now) -> point());
        PictureMenu.attach(this, "loss");
        changed();
    }

    /** Marks are nodes, made once a run: styles reach a node before its first layout only then. */
    private void changed() {
        if (marks.size() != model.references().size()
                || marks.stream().anyMatch(mark -> !model.references().contains(mark.line()))) {
            marks = model.references().stream().map(ReferenceMark::new).toList();
            references.getChildren().setAll(marks.stream().map(ReferenceMark::node).toList());
        }
        redraw();
    }

    private static Polyline curve(String styleClass) {
        Polyline curve = new Polyline();
        curve.getStyleClass().add(styleClass);
        curve.setMouseTransparent(true);
        return curve;
    }

    @Override
    protected void draw() {
        double width = Math.max(1, getWidth() - LEFT - RIGHT);
        double height = Math.max(1, getHeight() - TOP - BOTTOM);
        plot.resizeRelocate(LEFT, TOP, width, height);
        clip.setWidth(width);
        clip.setHeight(height);
        steps.setUpperBound((double) model.lastStepShown());
        steps.setTickUnit(model.lastStepShown() / 5.0);
        double unit =
                RoundNumbers.atLeast(model.highestLossShown() / Math.max(1, (int) (height / 30)));
        top = Math.ceil(model.highestLossShown() / unit) * unit;
        losses.setUpperBound(top);
        losses.setTickUnit(unit);
        steps.resizeRelocate(LEFT, TOP + height, width, BOTTOM);
        losses.resizeRelocate(0, TOP, LEFT, height);
        lossTitle.autosize();
        lossTitle.relocate(12, 0);
        legend.setText(model.corpusName());
        legend.autosize();
        legend.relocate(getWidth() - RIGHT - legend.getWidth(), 0);
        batchLegend.autosize();
        batchLegend.relocate(legend.getLayoutX() - batchLegend.getWidth() - 12, 0);
        heldOutLegend.autosize();
        heldOutLegend.relocate(batchLegend.getLayoutX() - heldOutLegend.getWidth() - 12, 0);
        showLegends();
        draw(batch, model.batch(), width, height);
        draw(corpus, model.corpus(), width, height);
        draw(heldOut, model.heldOut(), width, height);
        drawReferences(width, height);
        placeReading();
        point();
    }

    private void point() {
        long step = model.pointedProperty().get();
        pointer.setVisible(step != LossChartViewModel.NOWHERE);
        double x = Math.rint(x(step, plot.getWidth()));
        pointer.setStartX(x);
        pointer.setEndX(x);
        pointer.setEndY(plot.getHeight());
    }

    private void draw(Polyline curve, StepHistory history, double width, double height) {
        PolylinePoints points = new PolylinePoints(width);
        for (int i = 0; i < history.size(); i++) {
            if (history.filled(i)) {
                double x = x(i * history.stride(), width);
                points.add(x, y(history.largest(i), height), y(history.least(i), height));
            }
        }
        curve.getPoints().setAll(points.finished());
    }

    private double x(long step, double width) {
        return (double) step / model.lastStepShown() * width;
    }

    private double y(double loss, double height) {
        return height - loss / top * height;
    }

    private void drawReferences(double width, double height) {
        references.resize(width, height);
        double lowestFree = Double.NEGATIVE_INFINITY;
        for (ReferenceMark mark : marks) {
            lowestFree = mark.place(width, height, y(mark.line().loss(), height), lowestFree);
        }
    }

    private void read(MouseEvent event) {
        double width = plot.getWidth();
        long step = Math.round(event.getX() / width * model.lastStepShown());
        model.reading(step)
                .ifPresentOrElse(
                        words -> {
                            double x = x(step, width);
                            hover.setStartX(x);
                            hover.setEndX(x);
                            hover.setStartY(0);
                            hover.setEndY(plot.getHeight());
                            hover.setVisible(true);
                            showReading(words);
                        },
                        this::stopReading);
    }

    private void stopReading() {
        hover.setVisible(false);
        showReading("");
    }

    private void showReading(String words) {
        reading.setText(words);
        showLegends();
        placeReading();
    }

    /** The reading takes the place of the legends. */
    private void showLegends() {
        boolean free = reading.getText().isEmpty();
        legend.setVisible(free);
        batchLegend.setVisible(free);
        heldOutLegend.setVisible(free && model.heldOut().size() > 0);
        lossTitle.setVisible(free);
    }

    private void placeReading() {
        reading.autosize();
        reading.relocate(Math.max(12, getWidth() - RIGHT - reading.getWidth()), 0);
    }
}
