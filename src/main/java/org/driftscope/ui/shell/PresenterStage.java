package org.driftscope.ui.shell;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.driftscope.ui.FxThread;
import org.driftscope.ui.lesson.TeacherPage;
import org.driftscope.ui.present.ClickerKeys;
import org.driftscope.ui.present.PresenterView;
import org.driftscope.wording.Wording;

/**
 * The presenter's window, made when it is first wanted; it closes with the main one. While the main
 * one is presented, each has a screen of its own, where there are two.
 */
final class PresenterStage {
    private static final Wording WORDS = Wording.of("ui.shell");

    private static final double FROM_EDGE = 40;
    private static final double WIDTH = 540;
    private static final double HEIGHT = 680;

    private final Stage owner;
    private final WindowViewModel window;
    private Stage stage; // null before it is wanted

    PresenterStage(Stage owner, WindowViewModel window) {
        this.owner = owner;
        this.window = window;
    }

    void show() {
        if (stage == null) {
            stage = made();
            FxThread.later(this::place);
        }
        if (window.presenting().onProperty().get()) {
            Screens.besides(owner).ifPresent(this::moveTo);
        }
        stage.show();
        stage.toFront();
    }

    private void moveTo(Rectangle2D screen) {
        stage.setX(screen.getMinX() + FROM_EDGE);
        stage.setY(screen.getMinY() + FROM_EDGE);
    }

    /** The screen that the main window has for itself; empty where it may stay where it is. */
    Optional<Rectangle2D> screenForAll() {
        return stage != null && stage.isShowing() && Screens.together(stage, owner)
                ? Screens.besides(stage)
                : Optional.empty();
    }

    /** Another window takes the place of the main one, or it closes. */
    void close() {
        if (stage != null) {
            stage.close();
            owner.setOnHidden(null);
        }
    }

    /** A window manager may have made it as small as it goes, and put its title out of sight. */
    private void place() {
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        if (!window.presenting().onProperty().get()) {
            stage.setX(owner.getX() + FROM_EDGE);
            stage.setY(owner.getY() + FROM_EDGE);
        }
    }

    private Stage made() {
        PresenterView view =
                new PresenterView(
                        window.presenting(),
                        new TeacherPage(window.lessons().lesson()),
                        window.readouts().stepProperty(),
                        window.readouts().lossProperty());
        Scene scene = new Scene(view);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        ClickerKeys keys = new ClickerKeys(window.presenting());
        scene.addEventFilter(KeyEvent.KEY_RELEASED, keys::released);
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (keys.used(event, scene.getFocusOwner())) {
                        event.consume();
                    }
                });
        Stage made = new Stage();
        made.setWidth(WIDTH); // a scene's size alone is not what every window manager goes by
        made.setHeight(HEIGHT);
        made.setMinWidth(320);
        made.setMinHeight(320);
        made.setTitle(WORDS.get("presenter-window"));
        made.setScene(scene);
        made.setOnShown(event -> view.begin());
        made.setOnHidden(event -> view.end());
        owner.setOnHidden(event -> made.close()); // else the program would go on
        return made;
    }
}
