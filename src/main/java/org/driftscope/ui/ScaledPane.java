package org.driftscope.ui;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Shows its content larger or smaller: it is laid out in so many times less room, and drawn so many
 * times larger. On the JavaFX Application Thread.
 */
public final class ScaledPane extends Region {
    private final Region content;
    private final Scale scale = new Scale();
    private final DoubleProperty factor = new SimpleDoubleProperty(this, "factor", 1);

    public ScaledPane(Region content) {
        this.content = content;
        content.setManaged(false);
        setMinSize(0, 0);
        content.getTransforms().add(scale);
        getChildren().add(content);
        scale.xProperty().bind(factor);
        scale.yProperty().bind(factor);
        factor.addListener((property, was, now) -> requestLayout());
    }

    /** How many times larger than usual. */
    public DoubleProperty factorProperty() {
        return factor;
    }

    /** How many times larger a node is drawn than its own units say. */
    public static ObservableValue<Double> factorOf(Node node) {
        return node.parentProperty().flatMap(ScaledPane::factorIn).orElse(1.0);
    }

    private static ObservableValue<Double> factorIn(Parent parent) {
        ObservableValue<Double> outside = factorOf(parent);
        return parent instanceof ScaledPane pane
                ? pane.factor.flatMap(own -> outside.map(outer -> outer * own.doubleValue()))
                : outside;
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / factor.get(), getHeight() / factor.get());
    }
}
