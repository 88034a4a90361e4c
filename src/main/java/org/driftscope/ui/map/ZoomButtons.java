package org.driftscope.ui.map;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Fit, zoom in and zoom out. */
final class ZoomButtons extends VBox {
    ZoomButtons(EmbeddingMapView view) {
        getStyleClass().add("zoom-buttons");
        getChildren()
                .setAll(
                        button("map-fit", "Fit all words (0)", Feather.MAXIMIZE, view::fit),
                        button("map-zoom-in", "Zoom in (+)", Feather.PLUS, view::zoomIn),
                        button("map-zoom-out", "Zoom out (-)", Feather.MINUS, view::zoomOut));
    }

    private static Button button(String id, String name, Feather icon, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().setAll("zoom-button");
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        button.setOnAction(event -> action.run());
        return button;
    }
}
