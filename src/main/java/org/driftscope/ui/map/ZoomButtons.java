package org.driftscope.ui.map;

import javafx.scene.layout.VBox;
import org.driftscope.ui.control.IconButton;
import org.kordamp.ikonli.feather.Feather;

/** Fit, zoom in and zoom out. */
final class ZoomButtons extends VBox {
    ZoomButtons(EmbeddingMapView view) {
        getStyleClass().add("zoom-buttons");
        getChildren()
                .setAll(
                        button("map-fit", MapKeys.FIT, Feather.MAXIMIZE, view::fit),
                        button("map-zoom-in", MapKeys.ZOOM_IN, Feather.PLUS, view::zoomIn),
                        button("map-zoom-out", MapKeys.ZOOM_OUT, Feather.MINUS, view::zoomOut));
    }

    private static IconButton button(String id, MapKeys key, Feather icon, Runnable action) {
        IconButton button = new IconButton(id, icon, key.tip());
        button.getStyleClass().setAll("zoom-button");
        button.setOnAction(event -> action.run());
        return button;
    }
}
