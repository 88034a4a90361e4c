package org.driftscope.ui.shell;

import static org.driftscope.ui.shell.RealWindow.waitUntil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.driftscope.ui.map.EmbeddingMapView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Walks with the sentence through the real window, with the keyboard alone. */
@Tag("ui")
class FlowWalkTest {
    private static final int COFFEE = 39;

    private final FxRobot robot = new FxRobot();
    private DriftscopeApp app;

    @BeforeEach
    void theWindowIsOpen() throws TimeoutException {
        app = RealWindow.open(1280, 800);
    }

    @AfterEach
    void close() throws TimeoutException {
        RealWindow.close(app);
    }

    private Node node(String id) {
        return robot.lookup(id).query();
    }

    private String text(String id) {
        return ((Labeled) node(id)).getText();
    }

    private String focused() {
        WaitForAsyncUtils.waitForFxEvents();
        Node owner = node("#window").getScene().getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    private Point2D coffee() throws TimeoutException {
        EmbeddingMapView map = robot.lookup("#embedding-map").queryAs(EmbeddingMapView.class);
        waitUntil(() -> !map.isMoving());
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> map.positionOf(COFFEE).orElseThrow());
    }

    @Test
    void theArticlesSentenceGoesThroughAllStagesAndTheMapsPointMoves() throws TimeoutException {
        for (int tabs = 0; tabs < 60 && !focused().equals("explain-flow"); tabs++) {
            robot.type(KeyCode.TAB);
        }
        assertEquals("explain-flow", focused());
        robot.type(KeyCode.SPACE);
        waitUntil(() -> focused().equals("flow-box-ids-read"));
        List<String> titles = new ArrayList<>();
        for (int page = 0; page < 8; page++) {
            titles.add(text("#flow-title").substring(0, 1));
            robot.type(KeyCode.PAGE_DOWN);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertEquals(List.of("1", "2", "3", "4", "5", "6", "6", "6"), titles);

        Point2D before = coffee();
        robot.type(KeyCode.T);
        waitUntil(() -> text("#flow-step-text").equals("Step 1"));
        waitUntil(() -> text("#step-readout").equals("Step 1"));
        assertTrue(coffee().distance(before) > 0.1);
        assertTrue(text("#flow-story").startsWith("Step 1: of these words"));
        assertTrue(text("#play").equals("Play"), "no key of the walk has started the run");
    }

    @Test
    void arrowsMoveOverTheValuesOfAnOpenedBoxAndTakeNoStep() throws TimeoutException {
        robot.interact(() -> ((ButtonBase) node("#explain-flow")).fire());
        waitUntil(() -> focused().equals("flow-box-ids-read"));
        robot.type(KeyCode.DIGIT3).type(KeyCode.ENTER);
        waitUntil(() -> focused().equals("flow-map"));
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        String said = node("#flow-map").getAccessibleText();
        assertTrue(said.contains("norm of “i”, channel 2"), said);
        assertEquals("Step 0", text("#step-readout"));
    }

    @Test
    void theKeysGoToTheBoxAgainWhenTheViewIsOpenedAgain() throws TimeoutException {
        robot.interact(() -> ((ButtonBase) node("#explain-flow")).fire());
        waitUntil(() -> focused().equals("flow-box-ids-read"));
        robot.interact(() -> ((ButtonBase) node("#explanation-close")).fire());
        robot.interact(() -> node("#window").requestFocus());
        robot.interact(() -> ((ButtonBase) node("#explain-flow")).fire());
        waitUntil(() -> focused().equals("flow-box-ids-read"));
    }
}
