package org.driftscope.ui.shell;

import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.transform.Scale;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/**
 * Menus, lists, hints and pop-overs, which are windows of their own, are drawn as large as the
 * window is. On the JavaFX Application Thread.
 */
final class PopupScale implements AutoCloseable {
    private final ObservableDoubleValue factor;
    private final ListChangeListener<Window> listener = this::changed;

    private PopupScale(ObservableDoubleValue factor) {
        this.factor = factor;
    }

    /** From now on, each that opens. */
    static PopupScale by(ObservableDoubleValue factor) {
        PopupScale scale = new PopupScale(factor);
        Window.getWindows().addListener(scale.listener);
        return scale;
    }

    private void changed(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            for (Window window : change.getAddedSubList()) {
                if (window instanceof PopupWindow popup) {
                    popup.getScene().getRoot().getChildrenUnmodifiable().forEach(this::scale);
                }
            }
        }
    }

    /** It may have been open before, when another size held. */
    private void scale(Node content) {
        ObservableList<javafx.scene.transform.Transform> transforms = content.getTransforms();
        transforms.removeIf(PopupSize.class::isInstance);
        if (factor.get() != 1) {
            transforms.add(new PopupSize(factor.get()));
        }
    }

    /** Ours among the transforms of a popup. */
    private static final class PopupSize extends Scale {
        PopupSize(double factor) {
            super(factor, factor);
        }
    }

    @Override
    public void close() {
        Window.getWindows().removeListener(listener);
    }
}
