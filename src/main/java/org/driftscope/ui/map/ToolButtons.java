package org.driftscope.ui.map;

import atlantafx.base.theme.Styles;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.TilePane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Takes up the box or the lasso, or puts it down; opens the filter. */
final class ToolButtons extends TilePane {
    private final EmbeddingMapViewModel model;

    ToolButtons(EmbeddingMapViewModel model) {
        this.model = model;
        getStyleClass().add("zoom-buttons");
        getChildren()
                .setAll(
                        button("map-box", MapTool.BOX, MapKeys.BOX, Feather.SQUARE),
                        button("map-lasso", MapTool.LASSO, MapKeys.LASSO, Feather.EDIT_2),
                        filterButton());
    }

    /** Beside each other, or below each other. */
    void setFlat(boolean flat) {
        setPrefColumns(flat ? getChildren().size() : 1);
    }

    private ToggleButton filterButton() {
        ToggleButton button = dressed("map-filter", MapKeys.FILTER, Feather.FILTER);
        button.selectedProperty().bindBidirectional(model.filter().openProperty());
        return button;
    }

    private ToggleButton button(String id, MapTool tool, MapKeys key, Ikon icon) {
        ToggleButton button = dressed(id, key, icon);
        button.setOnAction(event -> model.takeUp(tool));
        model.toolProperty().addListener((change, was, now) -> button.setSelected(now == tool));
        return button;
    }

    private static ToggleButton dressed(String id, MapKeys key, Ikon icon) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.setAccessibleText(key.tip());
        button.setTooltip(new Tooltip(key.tip()));
        button.getStyleClass().setAll(Styles.BUTTON_ICON, "zoom-button");
        return button;
    }
}
