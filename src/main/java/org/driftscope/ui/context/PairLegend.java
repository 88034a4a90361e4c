package org.driftscope.ui.context;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.Observable;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.driftscope.wording.Wording;

/** Names the dots of the picture; it is from here that the picture takes their colours. */
final class PairLegend extends FlowPane {
    private static final Wording WORDS = Wording.of("ui.context");

    private static final double SIZE = 7;

    private final Map<PairKind, Shape> dots = new EnumMap<>(PairKind.class);
    private final Circle ring = new Circle(SIZE / 2);

    /** Calls {@code recoloured} whenever the theme changes the colours. */
    PairLegend(Runnable recoloured) {
        setId("context-legend");
        getStyleClass().add("pair-legend");
        for (PairKind kind : PairKind.values()) {
            Shape dot = kind == PairKind.APART ? new Rectangle(4, 4) : new Circle(SIZE / 2);
            dot.getStyleClass().addAll("pair-dot", kind.style());
            dot.fillProperty().addListener((Observable change) -> recoloured.run());
            dots.put(kind, dot);
            add(dot, kind.words());
        }
        ring.getStyleClass().add("pair-ring");
        ring.strokeProperty().addListener((Observable change) -> recoloured.run());
        add(ring, WORDS.get("marked"));
    }

    private void add(Shape dot, String words) {
        Label label = new Label(words, dot);
        label.getStyleClass().add("legend");
        getChildren().add(label);
    }

    Paint fill(PairKind kind) {
        return dots.get(kind).getFill();
    }

    Paint ring() {
        return ring.getStroke();
    }
}
