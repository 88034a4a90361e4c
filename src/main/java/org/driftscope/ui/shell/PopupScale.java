package org.driftscope.ui.shell;

import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.PopupControl;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Transform;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/**
 * Menus, lists, hints and pop-overs, which are windows of their own, are drawn as large as the
 * window is. On the JavaFX Application Thread.
 */
final class PopupScale implements AutoCloseable {
    private final ObservableDoubleValue factor;
    private final ListChangeListener<Window> listener = this::changed;
    private final EventHandler<WindowEvent> shown = this::shown;

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
                    popup.addEventHandler(WindowEvent.WINDOW_SHOWN, shown);
                }
            }
        }
    }

    /** It may have been open before, when another size held. */
    private void scale(Node content) {
        ObservableList<Transform> transforms = content.getTransforms();
        transforms.removeIf(PopupSize.class::isInstance);
        if (factor.get() != 1) {
            transforms.add(new PopupSize(factor.get()));
        }
    }

    /** Its size is known by now. */
    private void shown(WindowEvent event) {
        PopupWindow popup = (PopupWindow) event.getSource();
        popup.removeEventHandler(WindowEvent.WINDOW_SHOWN, shown);
        fit(popup);
    }

    /**
     * Keeps it on the screen, since it knows nothing of its scale; what is too long is scrolled.
     */
    private void fit(PopupWindow popup) {
        if (factor.get() == 1 || !popup.isShowing()) {
            return;
        }
        Rectangle2D screen = screenOf(popup);
        if (popup instanceof PopupControl control
                && control.getSkin() != null
                && control.getSkin().getNode() instanceof Region content
                && !content.maxHeightProperty().isBound()) { // as that of hints is
            content.setMaxHeight(screen.getHeight() / factor.get());
        }
        Parent root = popup.getScene().getRoot();
        root.layout();
        Bounds drawn = root.getBoundsInLocal();
        double across = popup.getX() + drawn.getWidth() - screen.getMaxX();
        double down = popup.getY() + drawn.getHeight() - screen.getMaxY();
        popup.setAnchorX(popup.getAnchorX() - clamp(across, popup.getX() - screen.getMinX()));
        popup.setAnchorY(popup.getAnchorY() - clamp(down, popup.getY() - screen.getMinY()));
    }

    private static double clamp(double over, double room) {
        return Math.max(0, Math.min(over, room));
    }

    private static Rectangle2D screenOf(PopupWindow popup) {
        return Screen.getScreensForRectangle(popup.getX(), popup.getY(), 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
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
