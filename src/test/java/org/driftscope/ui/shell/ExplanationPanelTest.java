package org.driftscope.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.driftscope.ui.SharedStage;
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

    @Start
    void start(Stage stage) {
        SharedStage.reset(stage);
        Button inside = new Button("inside");
        BooleanProperty shown = new SimpleBooleanProperty();
        shown.addListener(
                (property, old, now) -> {
                    if (now) {
                        inside.requestFocus();
                        tookTheKeys.add(inside.isFocused());
                    }
                });
        Explanation view =
                new Explanation(
                        "flow",
                        "Flow of meaning",
                        "Flow",
                        Feather.SHARE,
                        () -> new StackPane(inside),
                        shown);
        panel = new ExplanationPanel(List.of(view), new SimpleObjectProperty<>(), () -> {});
        MiddlePane middle = new MiddlePane(new Region(), panel);
        stage.setScene(new Scene(middle, 1000, 600));
        stage.show();
    }

    @Test
    void aViewCanTakeTheKeysAsSoonAsItIsToldThatItIsShown() {
        for (int time = 0; time < 2; time++) {
            robot.interact(() -> panel.show("flow"));
            robot.interact(() -> ((Button) panel.lookup("#explanation-close")).fire());
        }
        assertEquals(List.of(true, true), tookTheKeys, "when it is new, and again");
    }
}
