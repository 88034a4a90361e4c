package org.driftscope.ui;

import javafx.scene.Node;
import javafx.stage.Stage;

/**
 * The tests of all views and of the program's window are given the same stage, one after another.
 */
public final class SharedStage {
    private SharedStage() {}

    /** Forgets what the test before asked of its size; to be followed by its sizeToScene. */
    public static void reset(Stage stage) {
        stage.setMinWidth(0);
        stage.setMinHeight(0);
    }

    /** Gives everything in the window of this node its place now, not with the next pulse. */
    public static void layOut(Node node) {
        node.getScene().getRoot().applyCss();
        node.getScene().getRoot().layout();
    }
}
