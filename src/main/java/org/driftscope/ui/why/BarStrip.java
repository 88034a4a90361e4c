package org.driftscope.ui.why;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.driftscope.math.Matrix;
import org.driftscope.ui.control.picture.PictureMenu;
import org.driftscope.wording.Wording;

/**
 * The channels of a vector as bars up and down from a middle line. The mouse or the arrow keys read
 * a channel.
 */
final class BarStrip extends VBox {
    private static final Wording WORDS = Wording.of("ui.why");
    private static final double HEIGHT = 48;
    private static final double GAP = 0.2; // of a bar's width

    private final String name;
    private final Label caption = new Label();
    private final Plot plot = new Plot();
    private float[] values = new float[0];
    private int read = -1;

    BarStrip(String id, String name, String formula, ReadOnlyObjectProperty<Matrix> vector) {
        this.name = name;
        setId(id);
        getStyleClass().add("why-strip");
        caption.setWrapText(true);
        caption.setMinHeight(USE_PREF_SIZE);
        caption.setTooltip(new Tooltip(formula));
        plot.setAccessibleRole(AccessibleRole.TEXT);
        plot.setFocusTraversable(true);
        plot.getStyleClass().addAll("why-plot", id);
        plot.setOnMouseMoved(event -> read((int) (event.getX() / plot.slot())));
        plot.setOnMousePressed(event -> plot.requestFocus());
        plot.setOnMouseExited(event -> read(-1));
        plot.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        getChildren().addAll(caption, plot);
        PictureMenu.attachAround(this, name);
        vector.addListener((property, old, now) -> show(now));
        show(vector.get());
    }

    private void press(KeyEvent event) {
        boolean forward = event.getCode() == KeyCode.RIGHT;
        if (values.length > 0 && (forward || event.getCode() == KeyCode.LEFT)) {
            read(
                    Math.floorMod(
                            Math.max(read, forward ? -1 : 0) + (forward ? 1 : -1), values.length));
            event.consume();
        }
    }

    private void show(Matrix vector) {
        values = vector.toArray();
        plot.show();
        read(read);
    }

    private void read(int channel) {
        read = channel < values.length ? channel : -1;
        double square = 0;
        for (float value : values) {
            square += (double) value * value;
        }
        String length = WhyStory.number(Math.sqrt(square));
        String words =
                read < 0
                        ? WORDS.get("strip", "name", name, "length", length)
                        : WORDS.get(
                                "strip-channel",
                                "name",
                                name,
                                "length",
                                length,
                                "channel",
                                read,
                                "value",
                                WhyStory.number(values[read]));
        caption.setText(words);
        plot.setAccessibleText(words);
    }

    /** The bars. */
    private final class Plot extends Region {
        private final List<Region> bars = new ArrayList<>();
        private final Region middle = new Region();

        Plot() {
            middle.getStyleClass().add("why-middle");
            getChildren().add(middle);
            setMinHeight(HEIGHT);
            setPrefHeight(HEIGHT);
            setMaxHeight(HEIGHT);
        }

        private double slot() {
            return getWidth() / Math.max(1, values.length);
        }

        private void show() {
            while (bars.size() > values.length) {
                getChildren().remove(bars.remove(bars.size() - 1));
            }
            while (bars.size() < values.length) {
                Region bar = new Region();
                bar.getStyleClass().add("why-bar");
                bar.setMouseTransparent(true);
                bars.add(bar);
                getChildren().add(bar);
            }
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            float largest = 0;
            for (float value : values) {
                largest = Math.max(largest, Math.abs(value));
            }
            middle.resizeRelocate(0, HEIGHT / 2, getWidth(), 1);
            for (int c = 0; c < bars.size(); c++) {
                double tall = largest == 0 ? 0 : values[c] / largest * HEIGHT / 2;
                double left = (c + GAP / 2) * slot();
                double top = HEIGHT / 2 - Math.max(0, tall);
                bars.get(c).resizeRelocate(left, top, slot() * (1 - GAP), Math.abs(tall));
            }
        }
    }
}
