package org.driftscope.ui.shell;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.driftscope.ui.loss.LossChartView;
import org.driftscope.ui.loss.LossChartViewModel;
import org.driftscope.ui.settings.ApplyView;
import org.driftscope.ui.settings.SettingsView;
import org.driftscope.ui.word.WordCardView;

/** The panel to the right of the map: loss, selected word, settings. */
final class SidePanel extends VBox {
    private static final double WIDTH = 316;

    SidePanel(WindowViewModel model) {
        setId("side-panel");
        getStyleClass().add("side-panel");
        setPage(false);
        VBox content = new VBox(new WordCardView(model.word()), new SettingsView(model.settings()));
        content.getStyleClass().add("side-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setId("side-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        model.word().wordProperty().addListener(change -> scroll.setVvalue(0)); // the card is there
        getChildren()
                .addAll(
                        new LossChartView(model.loss()),
                        notice(model.loss()),
                        scroll,
                        new ApplyView(model.settings()));
    }

    /** Whether it has all the room there is, as a page of its own. */
    void setPage(boolean alone) {
        setMinWidth(alone ? 0 : WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(alone ? Double.MAX_VALUE : WIDTH);
    }

    /** Takes no room while there is nothing to tell. */
    private static Label notice(LossChartViewModel loss) {
        Label notice = new Label();
        notice.setId("loss-notice");
        notice.setWrapText(true);
        notice.setMinHeight(USE_PREF_SIZE);
        notice.getStyleClass().addAll(Styles.TEXT_SMALL, "loss-notice");
        notice.textProperty().bind(loss.noticeProperty());
        notice.visibleProperty().bind(loss.noticeProperty().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        return notice;
    }
}
