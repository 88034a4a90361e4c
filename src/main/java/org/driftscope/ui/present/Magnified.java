package org.driftscope.ui.present;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Shows a region larger than it is: it is laid out in as much less room. */
public final class Magnified extends Region {
    private final Region content;
    private final DoubleProperty factor = new SimpleDoubleProperty(1);

    public Magnified(Region content) {
        this.content = content;
        Scale scale = new Scale();
        scale.xProperty().bind(factor);
        scale.yProperty().bind(factor);
        content.getTransforms().add(scale);
        content.setManaged(false);
        setMinSize(0, 0);
        getChildren().setAll(content);
        factor.addListener(change -> requestLayout());
    }

    /** How many times as large. */
    public DoubleProperty factorProperty() {
        return factor;
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / factor.get(), getHeight() / factor.get());
    }
}
