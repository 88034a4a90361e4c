package org.driftscope.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.stage.Window;
import org.driftscope.plot.Box;
import org.driftscope.plot.Insets;
import org.driftscope.plot.Outline;
import org.driftscope.plot.ScatterComposer;
import org.driftscope.plot.ScatterLayout;
import org.driftscope.plot.ScatterScene;
import org.driftscope.plot.Viewpoint;
import org.driftscope.ui.ScaledPane;
import org.driftscope.ui.control.BoundText;
import org.driftscope.ui.control.picture.PictureMenu;
import org.driftscope.ui.control.picture.PictureSource;
import org.driftscope.wording.Wording;

/**
 * The animated map of the words: paints the layout of its view model's scene, sixty times a second
 * while something moves and not at all while nothing does.
 */
public final class EmbeddingMapView extends Region {
    private static final Wording WORDS = Wording.of("ui.map");
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final double EDGE = 14;
    private static final double ZOOM_STEP = 1.4;
    private static final double CARD_GAP = 12;
    private static final double TOOL_GAP = 8;

    /** What the scale bar and the buttons take of the lower edge. */
    private static final double BAR_ROOM = 240;

    private static final double BAR_HEIGHT = 42;

    /** In a lower map less is left free above and below the points. */
    private static final double ROOMY_HEIGHT = 400;

    /** Less room than this the points are not fitted into; a card may rather cover some. */
    private static final double LEAST_FREE = 120;

    private final EmbeddingMapViewModel model;
    private final MapPicture picture = new MapPicture();
    private final LabelTexts texts = new LabelTexts();
    private final MapPainter painter = new MapPainter(picture, texts);
    private final ScatterComposer composer = new ScatterComposer(texts);
    private final MapLegend legend;
    private final Label caption = new Label();
    private final ZoomButtons zoomButtons = new ZoomButtons(this);
    private final ToolButtons toolButtons;
    private final ChosenBar chosenBar;
    private final FilterCard filterCard;
    private final Polygon outline = new Polygon();
    private final HoverCard card = new HoverCard();
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    pulse();
                }
            };
    private final PictureSource photo;
    private final DoubleProperty coveredBelow = new SimpleDoubleProperty();
    private Optional<ScatterLayout> layout = Optional.empty();
    private final List<Supplier<MenuItem>> menuItems = new ArrayList<>();
    private boolean running;

    /** Pixels of the screen to a unit of the layout. */
    private final ObservableValue<Double> scale =
            sceneProperty()
                    .flatMap(Scene::windowProperty)
                    .flatMap(Window::renderScaleXProperty)
                    .flatMap(render -> ScaledPane.factorOf(this).map(f -> f * render.doubleValue()))
                    .orElse(1.0);

    /** Shows {@code model}. */
    public EmbeddingMapView(EmbeddingMapViewModel model) {
        this.model = model;
        legend = new MapLegend(model, scale);
        toolButtons = new ToolButtons(model);
        chosenBar = new ChosenBar(model.chosenWords());
        filterCard = new FilterCard(model);
        setId("embedding-map");
        getStyleClass().add("embedding-map");
        getStylesheets().add(EmbeddingMapView.class.getResource("map.css").toExternalForm());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(WORDS.get("role"));
        accessibleTextProperty().bind(model.summaryProperty());
        caption.setId("map-caption");
        caption.getStyleClass().add("map-caption");
        caption.setWrapText(true);
        caption.setMouseTransparent(true);
        picture.setId("map-picture");
        outline.setId("map-outline");
        outline.getStyleClass().add("map-outline");
        outline.setMouseTransparent(true);
        outline.setVisible(false);
        getChildren()
                .setAll(
                        picture,
                        outline,
                        legend,
                        caption,
                        toolButtons,
                        zoomButtons,
                        chosenBar,
                        filterCard,
                        card);
        MapInput.listen(this, picture, model);
        photo = new MapPhoto(this, model, List.of(legend, caption));
        PictureMenu.attach(this, "map", photo, menuItems);
        scale.addListener((change, was, now) -> rescale(now));
        coveredBelow.addListener(change -> requestLayout());
        chosenBar.visibleProperty().addListener(change -> requestLayout());
        filterCard.visibleProperty().addListener(change -> requestLayout());
        model.changesProperty().addListener(change -> wake());
        model.wordsProperty().addListener(change -> forget());
        model.darkProperty().addListener(change -> theme());
        model.cardProperty().addListener((change, was, now) -> showCard(now));
        model.contrastProperty().addListener(change -> wake());
        caption.visibleProperty().bind(model.captionShownProperty());
        toolButtons.visibleProperty().bind(model.toolsShownProperty());
        zoomButtons.visibleProperty().bind(model.toolsShownProperty());
        theme();
    }

    /** What the caption says. */
    public ReadOnlyStringProperty captionTextProperty() {
        return caption.textProperty();
    }

    /** Has the menu of the map also hold what this makes. */
    public void addToMenu(Supplier<MenuItem> more) {
        menuItems.add(more);
    }

    /**
     * How much of the lower edge, in pixels, something else lies over; words are fitted above it.
     */
    public DoubleProperty coveredBelowProperty() {
        return coveredBelow;
    }

    /** What pictures of the map are taken of. */
    public PictureSource photo() {
        return photo;
    }

    /** Shows every word, and keeps doing so as they move. */
    public void fit() {
        model.camera().fit();
        model.changed();
    }

    /** Zooms in about the middle of the map. */
    public void zoomIn() {
        model.camera().zoom(ZOOM_STEP);
        model.changed();
    }

    /** Zooms out about the middle of the map. */
    public void zoomOut() {
        model.camera().zoom(1 / ZOOM_STEP);
        model.changed();
    }

    /** Where a word was last painted, in this node's coordinates; empty where it is not drawn. */
    public Optional<Point2D> positionOf(int tokenId) {
        return layout.flatMap(painted -> painted.markerOf(tokenId))
                .map(marker -> new Point2D(marker.x(), marker.y()));
    }

    /** Whether something still moves. */
    public boolean isMoving() {
        return running;
    }

    /** What was last painted. */
    Optional<ScatterLayout> painted() {
        return layout;
    }

    /** The word at a place of this node. */
    OptionalInt wordAt(double x, double y) {
        return layout.map(painted -> painted.wordAt(x, y)).orElse(OptionalInt.empty());
    }

    /** The drawn words inside an outline of this node. */
    Set<Integer> wordsIn(Outline around) {
        return layout.map(painted -> painted.wordsIn(around)).orElse(Set.of());
    }

    /** Shows what is being drawn around words, or nothing. */
    void showOutline(Optional<Outline> drawn) {
        outline.getPoints().clear();
        drawn.ifPresent(
                shown ->
                        shown.corners()
                                .forEach(spot -> outline.getPoints().addAll(spot.x(), spot.y())));
        outline.setVisible(drawn.isPresent());
    }

    private void rescale(double pixels) {
        painter.scaleTo(pixels);
        wake();
    }

    private void theme() {
        pseudoClassStateChanged(DARK, model.darkProperty().get());
        wake();
    }

    private void forget() {
        texts.forget();
        MapWords words = model.wordsProperty().get();
        painter.forget(words.fitted().stream().map(id -> words.all().get(id).label()).toList());
        composer.forget();
        wake();
    }

    private void wake() {
        if (!running) {
            running = true;
            timer.start();
        }
    }

    private void pulse() {
        boolean moving = model.advance();
        paint(moving);
        if (!moving) {
            timer.stop();
            running = false;
        }
    }

    private void paint(boolean moving) {
        Optional<ScatterScene> scene = model.scene();
        layout = scene.map(shown -> compose(shown, moving));
        painter.paint(layout, model.palette(), snapSizeX(getWidth()), snapSizeY(getHeight()));
        String arrows =
                scene.flatMap(ScatterScene::update)
                        .map(
                                update ->
                                        " · "
                                                + WORDS.get(
                                                        "caption-arrows",
                                                        "scale",
                                                        composer.arrowScale()))
                        .orElse("");
        String pushes =
                scene.filter(shown -> !shown.pushes().all().isEmpty())
                        .map(
                                shown ->
                                        " · "
                                                + WORDS.get(
                                                        "caption-pushes",
                                                        "scale",
                                                        composer.pushScale()))
                        .orElse("");
        String words = model.captionProperty().get() + arrows + pushes;
        caption.setText(BoundText.keepPercents(words));
        placeCard();
    }

    private ScatterLayout compose(ScatterScene scene, boolean moving) {
        List<Box> reserved =
                Stream.of(legend, caption, toolButtons, zoomButtons, chosenBar, filterCard)
                        .filter(Node::isVisible)
                        .map(EmbeddingMapView::box)
                        .filter(box -> box.width() > 0)
                        .toList();
        Viewpoint viewpoint =
                new Viewpoint(model.camera().shown(), model.camera().orbit(), reserved);
        return moving
                ? composer.composeMoving(scene, viewpoint, model.palette())
                : composer.compose(scene, viewpoint, model.palette());
    }

    private static Box box(Node node) {
        Bounds bounds = node.getBoundsInParent();
        return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = snapSizeY(getHeight());
        double legendWidth = Math.max(0, width - 2 * EDGE);
        legend.setPrefWrapLength(legendWidth);
        legend.resizeRelocate(EDGE, EDGE, legendWidth, legend.prefHeight(legendWidth));
        zoomButtons.autosize();
        zoomButtons.relocate(
                width - zoomButtons.getWidth() - EDGE, height - zoomButtons.getHeight() - EDGE);
        placeTools(height);
        double captionTop = caption.isVisible() ? placeCaption(width, height) : height - EDGE;
        placeFilterCard();
        double top = legend.isVisible() ? legend.getHeight() + EDGE : 0;
        chosenBar.fitInto(legendWidth);
        double barWidth = Math.min(chosenBar.prefWidth(-1), legendWidth);
        chosenBar.resizeRelocate(
                EDGE, Math.max(3, top - 1), barWidth, chosenBar.prefHeight(barWidth));
        double barBottom = chosenBar.getLayoutY() + chosenBar.getHeight();
        double margin = Math.min(1, height / ROOMY_HEIGHT); // of what it is where there is room
        double free = Math.max(top + 30 * margin, chosenBar.isVisible() ? barBottom + 7 : 0);
        double bottom = height - captionTop + 34 * margin;
        double bottomWhenCovered = Math.max(bottom, coveredBelow.get() + 34 * margin);
        if (height - free - bottomWhenCovered >= LEAST_FREE) {
            bottom = bottomWhenCovered;
        }
        model.camera().resize(width, height, new Insets(free, 88, bottom, 48));
        card.autosize();
        wake();
    }

    /** Above the buttons for zooming or, where there is too little room, to their left. */
    private void placeTools(double height) {
        toolButtons.setFlat(false);
        double tall = toolButtons.prefHeight(-1);
        boolean flat = zoomButtons.getLayoutY() - TOOL_GAP - tall < EDGE;
        toolButtons.setFlat(flat);
        toolButtons.autosize();
        double right = zoomButtons.getLayoutX() + zoomButtons.getWidth();
        toolButtons.relocate(
                (flat ? zoomButtons.getLayoutX() - TOOL_GAP : right) - toolButtons.getWidth(),
                (flat ? height - BAR_HEIGHT : zoomButtons.getLayoutY())
                        - TOOL_GAP
                        - toolButtons.getHeight());
    }

    /** Beside the scale bar, or above it where that leaves little room; tells its upper edge. */
    private double placeCaption(double width, double height) {
        double words = caption.prefWidth(-1);
        double beside = width - BAR_ROOM;
        boolean above = words > 2 * beside;
        double most = above ? toolButtons.getLayoutX() - EDGE - TOOL_GAP : beside;
        double captionWidth = Math.max(80, Math.min(words, most));
        double captionHeight = caption.prefHeight(captionWidth);
        double top = height - captionHeight - (above ? BAR_HEIGHT : EDGE);
        caption.resizeRelocate(EDGE, top, captionWidth, captionHeight);
        return top;
    }

    /** To the left of the tools, its lower edge where theirs is. */
    private void placeFilterCard() {
        double right = toolButtons.getLayoutX() - TOOL_GAP;
        double width = Math.min(filterCard.prefWidth(-1), right - 4);
        double height = filterCard.prefHeight(width);
        double bottom = toolButtons.getLayoutY() + toolButtons.getHeight();
        filterCard.resizeRelocate(right - width, Math.max(4, bottom - height), width, height);
    }

    private void showCard(Optional<WordCard> shown) {
        shown.ifPresent(card::show);
        card.setVisible(shown.isPresent());
        requestLayout();
    }

    /** Beside the word it tells of and its label, on the side with more room. */
    private void placeCard() {
        layout.flatMap(painted -> painted.markerOf(model.hovered()))
                .ifPresent(this::placeCardBeside);
    }

    private void placeCardBeside(ScatterLayout.Marker marker) {
        double left = marker.x() - marker.radius();
        double right = marker.x() + marker.radius();
        Optional<Box> label =
                layout.flatMap(painted -> painted.labelOf(marker.tokenId()))
                        .map(ScatterLayout.Label::box);
        if (label.isPresent()) {
            left = Math.min(left, label.get().x());
            right = Math.max(right, label.get().x() + label.get().width());
        }
        boolean toTheLeft = marker.x() > getWidth() / 2;
        double x = toTheLeft ? left - card.getWidth() - CARD_GAP : right + CARD_GAP;
        double y = marker.y() - card.getHeight() / 2;
        card.relocate(
                clamp(x, getWidth() - card.getWidth()), clamp(y, getHeight() - card.getHeight()));
    }

    private static double clamp(double value, double most) {
        return Math.rint(Math.max(4, Math.min(most - 4, value)));
    }
}
