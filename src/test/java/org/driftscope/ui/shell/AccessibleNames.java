package org.driftscope.ui.shell;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;

/**
 * Collects what a keyboard can reach but a screen reader could not call by a name, or tell what it
 * is: JavaFX gives its controls their roles, and everything else none.
 */
final class AccessibleNames {
    private static final Set<AccessibleRole> NONE =
            Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    private final Map<String, String> missing = new TreeMap<>();
    private int read;

    /** Reads all that is shown below a node. */
    void read(String where, Parent root) {
        for (Node node : root.getChildrenUnmodifiable()) {
            if (!node.isVisible()) {
                continue;
            }
            if (node.isFocusTraversable() && !(node instanceof ScrollPane)) {
                judge(where, node);
            }
            if (node instanceof Parent parent) {
                read(where, parent);
            }
        }
    }

    private void judge(String where, Node node) {
        read++;
        String called = where + " " + node.getClass().getSimpleName() + "#" + node.getId();
        if (name(node).isBlank()) {
            missing.put(called, "no name");
        } else if (NONE.contains(node.getAccessibleRole())) {
            missing.put(called, "no role");
        }
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            return labeled.getText();
        }
        return node.getScene().getRoot().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> label.getLabelFor() == node)
                .map(Label::getText)
                .findFirst()
                .orElse("");
    }

    /** What has no name or no role, by where it is. */
    Map<String, String> missing() {
        return missing;
    }

    /** How many were read. */
    int read() {
        return read;
    }
}
