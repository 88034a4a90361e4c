package org.driftscope.ui.flow;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.driftscope.ui.control.picture.PictureMenu;

/** A page of the flow: its story, its short facts and its boxes, joined by arrows. */
final class FlowPageView extends ScrollPane {
    private final FlowViewModel model;
    private final FlowPane lines = new FlowPane();
    private final FlowPane boxes = new FlowPane();
    private final List<BoxCard> cards = new ArrayList<>();
    private List<String> shown = List.of();

    FlowPageView(FlowViewModel model) {
        this.model = model;
        getStyleClass().add("flow-scroll");
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        Label remarks = text("flow-remarks", "flow-remarks");
        remarks.textProperty().bind(model.remarksProperty());
        remarks.visibleProperty().bind(model.remarksProperty().isNotEmpty());
        remarks.managedProperty().bind(remarks.visibleProperty());
        Label story = text("flow-story", "story");
        story.textProperty().bind(model.storyProperty());
        lines.getStyleClass().add("flow-lines");
        lines.setMinWidth(0);
        boxes.getStyleClass().add("flow-boxes");
        VBox content = new VBox(remarks, story, lines, boxes);
        content.getStyleClass().add("flow-page");
        PictureMenu.attachAround(content, "flow");
        setContent(content);
    }

    private static Label text(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    /**
     * Shows the page in front. Its nodes stay while its boxes are the same, and so does the focus.
     */
    void show() {
        List<FlowBox> now = model.pageInFront().map(FlowPage::boxes).orElse(List.of());
        List<String> ids = now.stream().map(FlowBox::id).toList();
        boolean other = !ids.equals(shown);
        if (other) {
            build(now);
            shown = ids;
            setVvalue(0);
        }
        showLines(model.pageInFront().map(FlowPage::lines).orElse(List.of()));
        for (int i = 0; i < now.size(); i++) {
            cards.get(i).show(now.get(i), model.darkProperty().get());
            cards.get(i).setInFront(i == model.boxProperty().get());
        }
    }

    private void build(List<FlowBox> now) {
        boolean focused = cards.stream().anyMatch(Node::isFocused);
        cards.clear();
        boxes.getChildren().clear();
        for (int i = 0; i < now.size(); i++) {
            int number = i;
            BoxCard card = new BoxCard();
            card.setOnAction(
                    event -> {
                        model.choose(number);
                        model.setOpened(true);
                    });
            card.focusedProperty()
                    .addListener(
                            (property, old, has) -> {
                                if (has && cards.contains(card)) {
                                    model.choose(number);
                                }
                            });
            cards.add(card);
            Label arrow = new Label(i == 0 ? "" : now.get(i).beside() ? "·" : "→");
            arrow.getStyleClass().add("flow-arrow");
            HBox joined = new HBox(arrow, card);
            joined.setAlignment(Pos.CENTER_LEFT);
            boxes.getChildren().add(joined);
        }
        if (focused) {
            focus();
        }
    }

    private void showLines(List<String> texts) {
        lines.getChildren()
                .setAll(
                        texts.stream()
                                .map(
                                        line -> {
                                            Label label = new Label(line);
                                            label.setWrapText(true);
                                            label.setMinHeight(USE_PREF_SIZE);
                                            label.maxWidthProperty().bind(lines.widthProperty());
                                            label.getStyleClass().addAll("chip", Styles.TEXT_SMALL);
                                            return label;
                                        })
                                .toList());
    }

    /** Gives the keys to the box in front and brings it in sight. */
    void focus() {
        int number = model.boxProperty().get();
        if (number < cards.size()) {
            applyCss(); // only then are the cards in the scene
            cards.get(number).requestFocus();
            if (number == 0) {
                setVvalue(0); // the story first
            } else {
                reveal(cards.get(number));
            }
        }
    }

    private void reveal(Node card) {
        layout();
        Bounds in = getContent().sceneToLocal(card.localToScene(card.getLayoutBounds()));
        double spare = getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        if (in == null || spare <= 0) {
            return;
        }
        double from = getVvalue() * spare;
        double to = from + getViewportBounds().getHeight();
        if (in.getMinY() < from) {
            setVvalue(Math.max(0, in.getMinY() - 8) / spare);
        } else if (in.getMaxY() > to) {
            setVvalue(Math.min(1, (in.getMaxY() + 8 - getViewportBounds().getHeight()) / spare));
        }
    }
}
