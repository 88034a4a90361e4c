package org.driftscope.ui.shell;

import atlantafx.base.theme.Tweaks;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.driftscope.ui.loss.LossChartView;
import org.driftscope.ui.settings.ApplyView;
import org.driftscope.ui.settings.SettingsView;
import org.driftscope.ui.word.WordCardView;

/** The panel to the right of the map: loss, selected word, settings. */
final class SidePanel extends VBox {
    private static final double WIDTH = 316;

    SidePanel(WindowViewModel model) {
        setId("side-panel");
        getStyleClass().add("side-panel");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        VBox content = new VBox(new WordCardView(model.word()), new SettingsView(model.settings()));
        content.getStyleClass().add("side-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setId("side-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .addAll(new LossChartView(model.loss()), scroll, new ApplyView(model.settings()));
    }
}
