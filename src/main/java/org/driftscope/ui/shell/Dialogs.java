package org.driftscope.ui.shell;

import atlantafx.base.controls.ModalPane;
import atlantafx.base.theme.Styles;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.driftscope.ui.control.IconButton;
import org.driftscope.ui.control.PopOvers;
import org.driftscope.wording.Wording;
import org.kordamp.ikonli.feather.Feather;

/**
 * Boxes that lie over the window until they are answered; Escape closes the topmost. What comes
 * while one is open lies over it: once that is answered, the one beneath is there again as it was.
 * Pop-overs close first, since they would lie above.
 */
final class Dialogs {
    private static final Wording WORDS = Wording.of("ui.shell");

    private final ModalPane pane = new ModalPane();
    private final Deque<Box> boxes = new ArrayDeque<>(); // the topmost first

    Dialogs() {
        pane.setId("dialogs");
        pane.setFocusTraversable(false); // what it shows has the focus
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        pane.displayProperty()
                .addListener(
                        (property, was, display) -> {
                            if (!display) {
                                uncovered(boxes.pop());
                            }
                        });
    }

    /** One of the boxes. */
    final class Box {
        private final Node node;
        private final Runnable closed;
        private Optional<Node> focused = Optional.empty(); // in it, while another lies over it

        private Box(Node node, Runnable closed) {
            this.node = node;
            this.closed = closed;
        }

        /** Takes it away, though it lie beneath others; does nothing where it is gone. */
        void close() {
            if (boxes.peek() == this) {
                pane.hide();
            } else if (boxes.remove(this)) {
                closed.run();
            }
        }
    }

    private void uncovered(Box gone) {
        gone.closed.run();
        Box top = boxes.peek();
        if (top == null) {
            pane.setContent(null);
        } else if (pane.getContent() == gone.node) { // nothing else was shown meanwhile
            pane.show(top.node);
            top.focused.ifPresent(Node::requestFocus);
        }
    }

    /** What lies over the window. */
    Node node() {
        return pane;
    }

    boolean showing() {
        return pane.isDisplay();
    }

    /** Shows {@code content} under a title, as large as the window allows up to the given size. */
    Box show(String title, Region content, double width, double height) {
        return show(title, content, width, height, () -> {});
    }

    /** The same; {@code closed} runs once the box is gone. */
    Box show(String title, Region content, double width, double height, Runnable closed) {
        Label heading = new Label(title);
        heading.getStyleClass().add(Styles.TITLE_4);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        IconButton close = new IconButton("dialog-close", Feather.X, WORDS.get("close"));
        close.setOnAction(event -> close());
        HBox top = new HBox(heading, close);
        top.setAlignment(Pos.CENTER_LEFT);
        Region body = content instanceof ScrollPane ? content : new FittedScroll(content);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox box = new VBox(top, body);
        box.setId("dialog");
        box.getStyleClass().add("dialog-box");
        box.setPrefWidth(width);
        box.setMaxWidth(width);
        box.setMaxHeight(height);
        if (height < Double.MAX_VALUE) {
            box.setPrefHeight(height);
        } else {
            box.setMaxHeight(Region.USE_PREF_SIZE);
        }
        return show(new Box(box, closed), close);
    }

    private Box show(Box box, Node first) {
        PopOvers.closeAll(pane.getScene().getWindow());
        Optional<Node> focused = Optional.ofNullable(pane.getScene().getFocusOwner());
        Optional.ofNullable(boxes.peek()).ifPresent(beneath -> beneath.focused = focused);
        boxes.push(box);
        pane.show(box.node);
        box.node.applyCss(); // a scroll pane has no children before, which could not take the keys
        first.requestFocus();
        return box;
    }

    /** Takes the topmost box away. */
    void close() {
        Optional.ofNullable(boxes.peek()).ifPresent(Box::close);
    }
}
