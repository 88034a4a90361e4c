package org.driftscope.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.driftscope.ui.SharedStage;
import org.driftscope.ui.control.TakesKeys;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ExplanationPanelTest {
    private final FxRobot robot = new FxRobot();
    private final List<Boolean> tookTheKeys = new ArrayList<>();
    private ExplanationPanel panel;

    /** A view with a field, which it gives the keys to. */
    private final class View extends StackPane implements TakesKeys {
        private final Button inside = new Button("inside");

        View() {
            getChildren().add(inside);
        }

        @Override
        public void takeKeys() {
            inside.requestFocus();
            tookTheKeys.add(inside.isFocused());
        }
    }

    @Start
    void start(Stage stage) {
        SharedStage.reset(stage);
        panel =
                new ExplanationPanel(
                        List.of(
                                view("why", StackPane::new),
                                view("flow", View::new),
                                view("attention", StackPane::new)),
                        new SimpleObjectProperty<>(),
                        () -> {});
        MiddlePane middle = new MiddlePane(new Region(), panel);
        stage.setScene(new Scene(middle, 1000, 600));
        stage.show();
    }

    private static Explanation view(String id, Supplier<Region> made) {
        return new Explanation(id, id, id, Feather.SHARE, made, new SimpleBooleanProperty());
    }

    private ToggleButton button(String id) {
        return robot.lookup("#explain-" + id).queryAs(ToggleButton.class);
    }

    @Test
    void aViewCanTakeTheKeysAsSoonAsItIsOpenedAndAgain() {
        for (int time = 0; time < 2; time++) {
            robot.interact(() -> button("flow").fire());
            robot.interact(() -> ((Button) panel.lookup("#explanation-close")).fire());
        }
        assertEquals(List.of(true, true), tookTheKeys);
    }

    @Test
    void theArrowsPassOverAViewThatTakesKeys() {
        robot.interact(() -> button("why").requestFocus());
        robot.type(KeyCode.SPACE).type(KeyCode.DOWN);
        assertTrue(button("flow").isSelected());
        robot.type(KeyCode.DOWN);
        assertTrue(button("attention").isSelected());
        assertEquals(List.of(), tookTheKeys);
    }
}
