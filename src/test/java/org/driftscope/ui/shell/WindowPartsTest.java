package org.driftscope.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ToggleButton;
import org.driftscope.lesson.WindowPart;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class WindowPartsTest {
    @Test
    void everyViewIsFoundByTheIdOfItsButtonAndBack() {
        for (WindowPart part : WindowPart.values()) {
            if (part.isView()) {
                String id = WindowParts.viewId(part);
                assertEquals(Optional.of(part), WindowParts.view(id));
                assertEquals("explain-" + id, WindowParts.nodeId(part, Optional.of("other")));
                assertEquals("explanation", WindowParts.nodeId(part, Optional.of(id)));
            }
        }
    }

    /** The map may be hidden by a view; no button of the side panel brings it back. */
    @Test
    void onlyWhatIsInTheSidePanelIsReachedByItsButton() {
        assertEquals(Optional.of("panel"), WindowParts.wayTo(WindowPart.LEARNING_RATE));
        assertEquals(Optional.of("panel"), WindowParts.wayTo(WindowPart.LOSS_CHART));
        assertEquals(Optional.of("explain-why"), WindowParts.wayTo(WindowPart.WHY_VIEW));
        assertEquals(Optional.empty(), WindowParts.wayTo(WindowPart.MAP));
    }

    private static void open(FxRobot robot, String way) {
        robot.lookup("#" + way).queryAs(ToggleButton.class).setSelected(true);
    }

    @Test
    @Tag("ui")
    void everyPartIsInTheWindow() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        DriftscopeApp app = (DriftscopeApp) FxToolkit.setupApplication(DriftscopeApp.class);
        try {
            FxRobot robot = new FxRobot();
            WaitForAsyncUtils.waitFor(
                    60,
                    TimeUnit.SECONDS,
                    () ->
                            WaitForAsyncUtils.asyncFx(
                                            () -> app.model().transport().availableProperty().get())
                                    .get());
            List<String> missing =
                    Arrays.stream(WindowPart.values())
                            .filter(
                                    part -> {
                                        WindowParts.wayTo(part)
                                                .filter(way -> way.startsWith("explain-"))
                                                .ifPresent(
                                                        way ->
                                                                robot.interact(
                                                                        () -> open(robot, way)));
                                        String id = WindowParts.nodeId(part, Optional.empty());
                                        return robot.lookup("#" + id).tryQuery().isEmpty();
                                    })
                            .map(WindowPart::called)
                            .toList();
            assertEquals(List.of(), missing);
            assertTrue(robot.lookup("#panel").tryQuery().isPresent());
        } finally {
            FxToolkit.cleanupApplication(app);
            FxToolkit.cleanupStages();
        }
    }
}
