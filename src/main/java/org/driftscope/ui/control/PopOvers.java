package org.driftscope.ui.control;

import atlantafx.base.controls.Popover;
import java.util.List;
import javafx.scene.Node;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** Small boxes that hang on a control, one at a time in a window. They are windows of their own. */
public final class PopOvers {
    private PopOvers() {}

    /** One that hangs on what it is shown at by an arrow at this place of its edge. */
    public static Popover of(Node content, Popover.ArrowLocation arrow) {
        Popover popover = new Popover(content);
        popover.setDetachable(false);
        popover.setAnimated(false); // else it fades away above what takes its place
        popover.setArrowLocation(arrow);
        popover.addEventHandler(WindowEvent.WINDOW_SHOWING, event -> closeOthers(popover));
        return popover;
    }

    private static void closeOthers(Popover popover) {
        popups(popover.getOwnerWindow()).stream()
                .filter(other -> other instanceof Popover && other != popover)
                .forEach(Window::hide);
    }

    /** Closes all that hang in this window, and the menus and lists that are open in it. */
    public static void closeAll(Window window) {
        popups(window).forEach(Window::hide);
    }

    private static List<PopupWindow> popups(Window window) {
        return List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .filter(popup -> popup.getOwnerWindow() == window)
                .toList();
    }
}
