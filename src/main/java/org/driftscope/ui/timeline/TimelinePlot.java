package org.driftscope.ui.timeline;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.driftscope.ui.control.PolylinePoints;
import org.driftscope.ui.control.StepHistory;
import org.driftscope.ui.control.ThrottledPlot;
import org.driftscope.ui.control.picture.PictureMenu;
import org.driftscope.wording.Wording;

/** All steps from left to right with two small curves, and a handle at the one that is shown. */
final class TimelinePlot extends ThrottledPlot {
    private static final Wording WORDS = Wording.of("ui.timeline");

    /** Room for half of the handle at both ends. */
    static final double MARGIN = 7;

    private static final double TOP = 6;
    private static final double MARK = 10;
    private static final double REASON_WIDTH = 360;
    private static final PseudoClass AUTOMATIC = PseudoClass.getPseudoClass("automatic");
    private static final double LOWEST_SILHOUETTE = -0.25;

    private final TimelineViewModel model;
    private final Rectangle ground = new Rectangle();
    private final Rectangle trained = new Rectangle();
    private final Polyline batch = curve("timeline-batch");
    private final Polyline corpus = curve("timeline-corpus");
    private final Polyline silhouette = curve("timeline-silhouette");
    private final Group others = new Group();
    private final Pane marks = new Pane();
    private final Line line = new Line();
    private final Circle handle = new Circle(5);
    private final Tooltip reading = new Tooltip();
    private long axis = 1;

    TimelinePlot(TimelineViewModel model) {
        super(Duration.millis(200));
        this.model = model;
        setId("timeline-plot");
        getStyleClass().add("timeline-plot");
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(WORDS.get("plot"));
        accessibleHelpProperty().bind(model.textProperty());
        setMinSize(80, 40);
        setPrefHeight(40);
        ground.getStyleClass().add("timeline-ground");
        trained.getStyleClass().add("timeline-trained");
        line.getStyleClass().add("timeline-line");
        handle.setId("timeline-handle");
        handle.getStyleClass().add("timeline-handle");
        Group curves = new Group(ground, trained, others, batch, corpus, silhouette);
        curves.setCache(true); // else the curves are stroked again wherever the handle passes
        curves.setMouseTransparent(true);
        line.setMouseTransparent(true);
        handle.setMouseTransparent(true);
        marks.setPickOnBounds(false);
        getChildren().addAll(curves, line, handle, marks);
        model.marks().all().addListener((InvalidationListener) changed -> showMarks());
        reading.setShowDelay(Duration.millis(250));
        Tooltip.install(this, reading);
        setOnMousePressed(this::drag);
        setOnMouseDragged(this::drag);
        setOnMouseMoved(event -> reading.setText(model.reading(stepAt(event.getX()))));
        model.revisionProperty().addListener((property, old, now) -> redraw());
        model.shownProperty().addListener((property, old, now) -> place());
        PictureMenu.attach(this, "timeline");
    }

    private void showMarks() {
        marks.getChildren().clear();
        for (TimelineMark mark : model.marks().all()) {
            Button button = new Button();
            button.setId("mark-" + mark.step() + (mark.automatic() ? "-auto" : ""));
            button.getStyleClass().setAll("timeline-mark");
            button.pseudoClassStateChanged(AUTOMATIC, mark.automatic());
            button.setAccessibleText(mark.words());
            button.setTooltip(tip(mark));
            letBeDismissed(button, mark);
            button.setOnAction(event -> model.goTo(mark.step()));
            button.setManaged(false); // the plot places it
            button.setUserData(mark);
            marks.getChildren().add(button);
        }
        placeMarks();
    }

    private Tooltip tip(TimelineMark mark) {
        Tooltip tip = new Tooltip(mark.words());
        if (mark.automatic()) {
            tip.setText(
                    WORDS.get(
                            "mark-automatic",
                            "mark",
                            mark.words(),
                            "reason",
                            model.marks().reason(mark)));
        }
        tip.setWrapText(true);
        tip.setMaxWidth(REASON_WIDTH);
        return tip;
    }

    private void letBeDismissed(Button button, TimelineMark mark) {
        if (mark.automatic()) {
            MenuItem dismiss = new MenuItem(WORDS.get("mark-dismiss"));
            dismiss.setId("mark-dismiss");
            dismiss.setOnAction(event -> model.marks().dismiss(mark));
            button.setContextMenu(new ContextMenu(dismiss));
            button.setAccessibleHelp(model.marks().reason(mark));
            button.setOnKeyPressed(
                    event -> {
                        if (event.getCode() == KeyCode.DELETE) {
                            model.marks().dismiss(mark);
                            event.consume();
                        }
                    });
        }
    }

    private void placeMarks() {
        for (Node button : marks.getChildren()) {
            double x = x(((TimelineMark) button.getUserData()).step());
            button.resizeRelocate(Math.rint(x - MARK / 2), getHeight() - MARK, MARK, MARK);
        }
    }

    private static Polyline curve(String styleClass) {
        Polyline curve = new Polyline();
        curve.getStyleClass().add(styleClass);
        return curve;
    }

    private void drag(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            long step = Math.min(stepAt(event.getX()), model.newestProperty().get());
            reading.setText(WORDS.get("step", "step", step));
            model.goTo(step);
            event.consume();
        }
    }

    @Override
    protected void draw() {
        axis = model.lastStepOfAxis();
        double width = across();
        double height = Math.max(1, getHeight() - TOP);
        ground.setX(MARGIN);
        ground.setY(TOP);
        ground.setWidth(width);
        ground.setHeight(height);
        trained.setX(MARGIN);
        trained.setY(TOP);
        trained.setWidth(model.newestProperty().get() / (double) axis * width);
        trained.setHeight(height);
        double highest = Math.max(model.batch().highest(), model.corpus().highest());
        drawBranches(highest);
        draw(batch, model.batch(), 0, highest);
        draw(corpus, model.corpus(), 0, highest);
        draw(silhouette, model.silhouette(), LOWEST_SILHOUETTE, 1);
        marks.resize(getWidth(), getHeight());
        placeMarks();
        place();
    }

    /** One faint curve for each branch that is not on screen. */
    private void drawBranches(double highest) {
        List<BranchRow> branches = model.otherBranches();
        while (others.getChildren().size() > branches.size()) {
            others.getChildren().remove(0);
        }
        while (others.getChildren().size() < branches.size()) {
            others.getChildren().add(curve("timeline-other"));
        }
        for (int i = 0; i < branches.size(); i++) {
            draw((Polyline) others.getChildren().get(i), branches.get(i).losses(), 0, highest);
        }
    }

    private void draw(Polyline curve, StepHistory history, double low, double high) {
        PolylinePoints points = new PolylinePoints(MARGIN + across());
        for (int i = 0; i < history.size(); i++) {
            if (history.filled(i)) {
                points.add(
                        x(i * history.stride()),
                        y(history.largest(i), low, high),
                        y(history.least(i), low, high));
            }
        }
        curve.getPoints().setAll(points.finished());
    }

    private double across() {
        return Math.max(1, getWidth() - 2 * MARGIN);
    }

    /** Where a step lies. */
    double x(long step) {
        return MARGIN + Math.min(1, step / (double) axis) * across();
    }

    private double y(double value, double low, double high) {
        double share = Math.max(0, Math.min(1, (value - low) / Math.max(1e-9, high - low)));
        double room = Math.max(1, getHeight() - TOP - 4);
        return TOP + 2 + (1 - share) * room;
    }

    /** The step that lies there. */
    private long stepAt(double x) {
        double share = (x - MARGIN) / across();
        return Math.round(Math.max(0, Math.min(1, share)) * axis);
    }

    private void place() {
        double x = Math.rint(x(model.shownProperty().get()));
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(TOP);
        line.setEndY(getHeight());
        handle.setCenterX(x);
        handle.setCenterY(TOP);
    }
}
