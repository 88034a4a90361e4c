package org.driftscope.ui.shell;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.Ink;

/**
 * The ground of menus, lists, hints and pop-overs, which are windows of their own. Where such a
 * window can't be seen through, as on X11 without a compositor, a frame of its ground shows around
 * it, which is white unless it is told otherwise. On the JavaFX Application Thread.
 */
final class PopupGround implements AutoCloseable {
    private final ObservableBooleanValue dark;
    private final ListChangeListener<Window> listener = this::changed;

    private PopupGround(ObservableBooleanValue dark) {
        this.dark = dark;
    }

    /** From now on, where windows can't be seen through. */
    static PopupGround inTheme(ObservableBooleanValue dark) {
        boolean seenThrough = Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW);
        return inTheme(dark, seenThrough);
    }

    /** The same, told whether they can. */
    static PopupGround inTheme(ObservableBooleanValue dark, boolean seenThrough) {
        PopupGround ground = new PopupGround(dark);
        if (!seenThrough) {
            Window.getWindows().addListener(ground.listener);
        }
        return ground;
    }

    private void changed(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            for (Window window : change.getAddedSubList()) {
                if (window instanceof PopupWindow popup) {
                    Ink ink = CategoryPalette.of(dark.get()).background();
                    popup.getScene().setFill(Color.rgb(ink.red(), ink.green(), ink.blue()));
                }
            }
        }
    }

    @Override
    public void close() {
        Window.getWindows().removeListener(listener);
    }
}
