package org.driftscope.ui.shell;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Places the parts of the window: all of them side by side or, where there is too little room, one
 * page at a time, which is scrolled where it needs more.
 */
final class Arrangement extends BorderPane {
    private static final double LEAST_WIDTH = 760;
    private static final double LEAST_HEIGHT = 520;

    /** What is shown at a time where there is too little room. */
    enum Page {
        MAP,
        LESSON,
        TIME,
        PANEL
    }

    private final BooleanProperty compact;
    private final ObjectProperty<Page> page;
    private final Map<Page, Node> pages;
    private final Node shortTransport;
    private final Node line;
    private final ScrollPane scroll = new ScrollPane();
    private final Map<Page, StackPane> holders = new EnumMap<>(Page.class);
    private final VBox below = new VBox();

    /**
     * Of these parts.
     *
     * @param compact set by this: whether there is too little room
     * @param page the one on screen where there is
     * @param bar above all of them
     * @param pages each part
     * @param shortTransport below a single page
     * @param line below everything
     */
    Arrangement(
            BooleanProperty compact,
            ObjectProperty<Page> page,
            Node bar,
            Map<Page, Node> pages,
            Node shortTransport,
            Node line) {
        this.compact = compact;
        this.page = page;
        this.pages = Map.copyOf(pages);
        this.shortTransport = shortTransport;
        this.line = line;
        scroll.setId("page");
        scroll.setFocusTraversable(false);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("page");
        for (Page each : Page.values()) {
            holders.put(each, new StackPane());
        }
        scroll.setContent(new Pages(holders.values()));
        setTop(bar);
        setBottom(below);
        page.addListener(change -> turn());
        compact.addListener(change -> arrange());
        widthProperty().addListener(change -> measure());
        heightProperty().addListener(change -> measure());
        arrange();
        turn();
    }

    /** The pages, one above the other, of which one is visible. */
    private static final class Pages extends StackPane {
        Pages(Collection<StackPane> pages) {
            super(pages.toArray(Node[]::new));
        }

        /** As wide as it is: a scroll pane asks without a width whether it needs a bar. */
        @Override
        protected double computeMinHeight(double width) {
            return super.computeMinHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
        }
    }

    private void measure() {
        if (getWidth() > 0 && getHeight() > 0) {
            compact.set(getWidth() < LEAST_WIDTH || getHeight() < LEAST_HEIGHT);
        }
    }

    /** Pages that are not on screen stay where they are. */
    private void turn() {
        holders.forEach(
                (each, holder) -> {
                    holder.setVisible(each == page.get());
                    holder.setManaged(each == page.get());
                });
        scroll.setVvalue(0);
    }

    private void arrange() {
        holders.values().forEach(holder -> holder.getChildren().clear());
        below.getChildren().clear();
        setLeft(null);
        setCenter(null);
        setRight(null);
        if (compact.get()) {
            pages.forEach((each, part) -> holders.get(each).getChildren().setAll(part));
            setCenter(scroll);
            below.getChildren().addAll(shortTransport, line);
        } else {
            setLeft(pages.get(Page.LESSON));
            setCenter(pages.get(Page.MAP));
            setRight(pages.get(Page.PANEL));
            below.getChildren().addAll(pages.get(Page.TIME), line);
        }
    }
}
