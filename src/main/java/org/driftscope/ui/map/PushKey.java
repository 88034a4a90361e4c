package org.driftscope.ui.map;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.Push;
import org.driftscope.wording.Wording;

/** Says what the colour of an arrow that pushes a word stands for. */
final class PushKey extends Label {
    private static final Wording WORDS = Wording.of("ui.map");
    private static final String THIN = "M0 5 H9 V2 L16 6 L9 10 V7 H0 Z";
    private static final String THICK = "M0 4 H8 V0 L16 6 L8 12 V8 H0 Z";

    PushKey(Push.Role role, CategoryPalette palette) {
        super(role.meaning());
        setId("push-key-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        getStyleClass().add("push-key");
        setMinWidth(Region.USE_PREF_SIZE);
        SVGPath arrow = new SVGPath();
        arrow.setContent(role == Push.Role.SUM ? THICK : THIN);
        arrow.setStyle(String.format(Locale.ROOT, "-fx-fill: #%06x;", role.ink(palette).rgb()));
        setGraphic(arrow);
        setTooltip(
                new Tooltip(
                        WORDS.get(
                                role == Push.Role.SUM ? "push-sum-meaning" : "push-part-meaning")));
    }
}
