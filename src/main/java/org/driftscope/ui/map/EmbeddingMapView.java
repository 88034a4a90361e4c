package org.driftscope.ui.map;

import javafx.scene.layout.Region;

/** The animated map of the words. */
public final class EmbeddingMapView extends Region {
    public EmbeddingMapView(EmbeddingMapViewModel model) {
        setId("embedding-map");
        model.darkProperty().addListener(change -> requestLayout());
    }

    /** Shows every word, and keeps doing so as they move. */
    public void fit() {}

    public void zoomIn() {}

    public void zoomOut() {}
}
