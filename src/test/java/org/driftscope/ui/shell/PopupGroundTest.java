package org.driftscope.ui.shell;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import javafx.application.Application;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import org.driftscope.ui.SharedStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class PopupGroundTest {
    private final FxRobot robot = new FxRobot();
    private final SimpleBooleanProperty dark = new SimpleBooleanProperty(true);
    private Stage window;
    private PopupGround ground;

    @Start
    void start(Stage stage) {
        SharedStage.reset(stage);
        Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
        window = stage;
        stage.setScene(new Scene(new Label("a window"), 300, 200));
        stage.sizeToScene();
        stage.show();
    }

    @AfterEach
    void close() {
        robot.interact(ground::close);
    }

    private Color groundOf(PopupWindow popup) {
        robot.interact(() -> popup.show(window));
        Color fill = (Color) popup.getScene().getFill();
        robot.interact(popup::hide);
        return fill;
    }

    @Test
    void isThatOfTheThemeWhereWindowsCantBeSeenThrough() {
        robot.interact(() -> ground = PopupGround.inTheme(dark, false));
        ContextMenu menu = new ContextMenu(new MenuItem("One"));
        assertTrue(groundOf(menu).getBrightness() < 0.2, "dark");
        assertTrue(groundOf(new Tooltip("a hint")).getBrightness() < 0.2, "dark");
        robot.interact(() -> dark.set(false));
        assertTrue(groundOf(menu).getBrightness() > 0.9, "light");
    }

    @Test
    void isNoneWhereTheyCan() {
        robot.interact(() -> ground = PopupGround.inTheme(dark, true));
        assertNull(groundOf(new ContextMenu(new MenuItem("One"))));
    }
}
