package org.driftscope.ui.context;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.chart.NumberAxis;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.driftscope.insight.ContextMeasure;
import org.driftscope.plot.RoundNumbers;
import org.driftscope.ui.control.FormulaTooltip;
import org.driftscope.ui.control.PlotAxis;
import org.driftscope.ui.control.picture.PictureMenu;
import org.driftscope.ui.control.picture.SharpCanvas;
import org.driftscope.wording.Wording;

/** The pairs as dots: a measure of the corpus to the right, the embedding cosine upwards. */
final class PairScatter extends Region {
    private static final Wording WORDS = Wording.of("ui.context");

    private static final double LEFT = 40;
    private static final double RIGHT = 10;
    private static final double TOP = 20;
    private static final double BOTTOM = 42;
    private static final double REACH = 9;
    private static final double GAP = 7;

    private final ContextViewModel model;
    private final PairLegend legend;
    private final NumberAxis values = PlotAxis.at(Side.BOTTOM);
    private final NumberAxis cosines = PlotAxis.at(Side.LEFT);
    private final Label title = new Label(WORDS.get("cosine-now"));
    private final Pane plot = new Pane();
    private final Rectangle clip = new Rectangle();
    private final Line zero = new Line();
    private final SharpCanvas canvas = new SharpCanvas();
    private final Pane names = new Pane();
    private final Label card = new Label();
    private PairPlot painted = new PairPlot(ContextMeasure.PPMI_COSINE, 1, 1, 1);
    private boolean hovered;

    PairScatter(ContextViewModel model) {
        this.model = model;
        legend = new PairLegend(this::requestLayout);
        setId("context-scatter");
        getStyleClass().add("pair-scatter");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(WORDS.get("picture-name"));
        accessibleTextProperty().bind(model.storyProperty());
        setMinSize(240, 240);
        setPrefSize(360, 300);
        title.getStyleClass().add("axis-title");
        title.setTooltip(FormulaTooltip.of(MeasureWords.cosine().meaning()));
        plot.getStyleClass().add("plot");
        zero.getStyleClass().add("zero-line");
        names.setMouseTransparent(true);
        card.setId("context-card");
        card.getStyleClass().add("context-card");
        card.setMouseTransparent(true);
        card.setVisible(false);
        plot.setClip(clip);
        plot.getChildren().addAll(zero, canvas, names);
        getChildren().addAll(values, cosines, title, plot, card);
        PictureMenu.attach(this, "pairs");
        plot.setOnMouseMoved(this::point);
        plot.setOnMouseExited(event -> leave());
        plot.setOnMouseClicked(this::mark);
        model.revisionProperty().addListener(change -> requestLayout());
        model.measureProperty().addListener(change -> requestLayout());
        model.pointedProperty().addListener(change -> requestLayout());
    }

    /** Names the colours; to be placed beside the picture. */
    PairLegend legend() {
        return legend;
    }

    /** Where the dots were last painted, in the coordinates of {@link #plot()}. */
    PairPlot painted() {
        return painted;
    }

    Pane plot() {
        return plot;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(1, getWidth() - LEFT - RIGHT);
        double height = Math.max(1, getHeight() - TOP - BOTTOM);
        painted = new PairPlot(model.measureProperty().get(), model.largestShown(), width, height);
        plot.resizeRelocate(LEFT, TOP, width, height);
        clip.setWidth(width);
        clip.setHeight(height);
        names.resize(width, height);
        title.autosize();
        title.relocate(8, 0);
        layoutAxes(width, height);
        canvas.paint(width, height, this::paint);
        writeNames();
        placeCard();
    }

    private void layoutAxes(double width, double height) {
        values.setLabel(MeasureWords.of(painted.measure()).name());
        boolean counts = painted.measure() == ContextMeasure.SHARED_SENTENCES;
        values.setTickUnit(counts ? Math.max(1, RoundNumbers.atLeast(painted.largest() / 8)) : 0.2);
        values.setLowerBound(0);
        values.setUpperBound(painted.largest());
        double left = painted.x(0);
        values.resizeRelocate(
                LEFT + left, TOP + height, painted.x(painted.largest()) - left, BOTTOM);
        cosines.setLowerBound(-1);
        cosines.setUpperBound(1);
        cosines.setTickUnit(0.5);
        double top = painted.y(1);
        cosines.resizeRelocate(0, TOP + top, LEFT, painted.y(-1) - top);
        zero.setEndX(width);
        zero.setStartY(painted.y(0));
        zero.setEndY(painted.y(0));
    }

    private void paint(GraphicsContext pen) {
        Set<PairRow> shown = new HashSet<>(model.shownRows());
        boolean all = shown.size() == model.rows().size();
        if (!all) {
            pen.setGlobalAlpha(0.12);
            model.rows().stream().filter(r -> !shown.contains(r)).forEach(r -> dot(pen, r, 3));
        }
        pen.setGlobalAlpha(all ? 0.55 : 0.85);
        for (PairKind kind :
                new PairKind[] {PairKind.APART, PairKind.TOGETHER, PairKind.SAME_CATEGORY}) {
            double size = kind == PairKind.APART ? 3 : 6;
            shown.stream().filter(row -> row.kind() == kind).forEach(row -> dot(pen, row, size));
        }
        pen.setGlobalAlpha(1);
        pen.setStroke(legend.ring());
        pen.setLineWidth(1.6);
        for (PairRow row : named()) {
            dot(pen, row, 7);
            pen.strokeOval(painted.x(row) - 5, painted.y(row) - 5, 10, 10);
        }
    }

    private void dot(GraphicsContext pen, PairRow row, double size) {
        pen.setFill(legend.fill(row.kind()));
        double x = painted.x(row) - size / 2;
        double y = painted.y(row) - size / 2;
        if (size > 4) {
            pen.fillOval(x, y, size, size);
        } else {
            pen.fillRect(x, y, size, size);
        }
    }

    /** The pairs whose names are written: the one pointed at and the marked ones. */
    private List<PairRow> named() {
        List<PairRow> named = new ArrayList<>();
        if (model.pointedProperty().get() != null) {
            named.add(model.pointedProperty().get());
        }
        for (PairRow row : model.rows()) {
            if (row.markedProperty().get() && row != model.pointedProperty().get()) {
                named.add(row);
            }
        }
        return named;
    }

    private void writeNames() {
        List<PairRow> named = named();
        while (names.getChildren().size() > named.size()) {
            names.getChildren().remove(names.getChildren().size() - 1);
        }
        while (names.getChildren().size() < named.size()) {
            Label name = new Label();
            name.getStyleClass().add("pair-name");
            names.getChildren().add(name);
        }
        List<Bounds> taken = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Label name = (Label) names.getChildren().get(i);
            name.setText(named.get(i).words());
            name.applyCss();
            name.autosize();
            Bounds place = freePlace(named.get(i), name, taken);
            name.relocate(place.getMinX(), place.getMinY());
            taken.add(place);
        }
    }

    /** Right of the dot, or left, above or below it, where no other name is; else right of it. */
    private Bounds freePlace(PairRow row, Label name, List<Bounds> taken) {
        double x = painted.x(row);
        double y = painted.y(row);
        double width = name.getWidth();
        double height = name.getHeight();
        List<Bounds> places =
                List.of(
                        place(x + GAP, y - height / 2, width, height),
                        place(x - GAP - width, y - height / 2, width, height),
                        place(x - width / 2, y - GAP - height, width, height),
                        place(x - width / 2, y + GAP, width, height),
                        place(x - width, y + GAP + height, width, height),
                        place(x - width, y - GAP - 2 * height, width, height));
        return places.stream()
                .filter(place -> !place.contains(x, y))
                .filter(place -> taken.stream().noneMatch(place::intersects))
                .findFirst()
                .orElse(places.get(0));
    }

    /** A place of that size, moved into the plot where it would reach out of it. */
    private Bounds place(double x, double y, double width, double height) {
        return new BoundingBox(
                Math.max(0, Math.min(x, painted.width() - width)),
                Math.max(0, Math.min(y, painted.height() - height)),
                width,
                height);
    }

    private void point(MouseEvent event) {
        var nearest = painted.nearest(model.shownRows(), event.getX(), event.getY(), REACH);
        hovered = nearest.isPresent();
        model.pointedProperty().set(nearest.orElse(null));
        requestLayout();
    }

    private void leave() {
        hovered = false;
        model.pointedProperty().set(null);
        requestLayout();
    }

    private void mark(MouseEvent event) {
        painted.nearest(model.shownRows(), event.getX(), event.getY(), REACH)
                .ifPresent(model::toggleMark);
    }

    private void placeCard() {
        PairRow row = model.pointedProperty().get();
        card.setVisible(hovered && row != null);
        if (!card.isVisible()) {
            return;
        }
        card.setText(ContextStory.reading(row));
        card.applyCss();
        card.autosize();
        double x = LEFT + painted.x(row);
        double y = TOP + painted.y(row);
        double right = x + 14;
        boolean fits = right + card.getWidth() <= getWidth();
        card.relocate(
                fits ? right : Math.max(0, x - 14 - card.getWidth()),
                Math.max(0, Math.min(y - card.getHeight() / 2, getHeight() - card.getHeight())));
    }
}
