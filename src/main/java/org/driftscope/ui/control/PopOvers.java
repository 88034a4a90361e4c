package org.driftscope.ui.control;

import atlantafx.base.controls.Popover;
import java.util.List;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.driftscope.ui.control.picture.Snapshots;

/**
 * Small boxes that hang on a control, one at a time in a window. They are windows of their own.
 */
public final class PopOvers {
    private PopOvers() {}

    /** One that hangs on what it is shown at by an arrow at this place of its edge. */
    public static Popover of(Node content, Popover.ArrowLocation arrow) {
        Popover popover = new Popover(content);
        popover.setDetachable(false);
        popover.setAnimated(false); // else it fades away above what takes its place
        popover.setArrowLocation(arrow);
        popover.addEventHandler(WindowEvent.WINDOW_SHOWING, event -> prepare(popover));
        return popover;
    }

    private static void prepare(Popover popover) {
        popups(popover.getOwnerWindow()).stream()
                .filter(other -> other != popover)
                .forEach(Window::hide);
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            // what surrounds the arrow would be white in the dark theme, too
            popover.getScene().setFill(Snapshots.behind(popover.getOwnerNode()));
        }
    }

    /** Closes all that hang in this window. */
    public static void closeAll(Window window) {
        popups(window).forEach(Window::hide);
    }

    private static List<Popover> popups(Window window) {
        return List.copyOf(Window.getWindows()).stream()
                .filter(Popover.class::isInstance)
                .map(Popover.class::cast)
                .filter(popover -> popover.getOwnerWindow() == window)
                .toList();
    }
}
