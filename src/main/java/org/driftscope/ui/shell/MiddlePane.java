package org.driftscope.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;

/** The map and, beside it, the view that explains something; in a narrow window in its place. */
final class MiddlePane extends BorderPane {
    /** Narrower than this there is no room for both. */
    private static final double ROOM_FOR_BOTH = 760;

    private static final double MAP_SHARE = 0.45;

    private final Node map;
    private final ExplanationPanel panel;
    private final SplitPane split = new SplitPane();

    MiddlePane(Node map, ExplanationPanel panel) {
        this.map = map;
        this.panel = panel;
        split.setId("middle");
        setLeft(panel.rail());
        setCenter(split);
        panel.openProperty().addListener(change -> arrange());
        widthProperty().addListener(change -> arrange());
        arrange();
    }

    private void arrange() {
        boolean both = getWidth() >= ROOM_FOR_BOTH;
        if (!panel.openProperty().get()) {
            show(map);
        } else if (both) {
            show(map, panel);
        } else {
            show(panel);
        }
    }

    private void show(Node... nodes) {
        if (!split.getItems().equals(List.of(nodes))) {
            split.getItems().setAll(nodes);
            if (nodes.length > 1) {
                split.setDividerPositions(MAP_SHARE);
            }
        }
    }
}
