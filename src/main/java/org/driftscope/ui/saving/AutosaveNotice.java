package org.driftscope.ui.saving;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.driftscope.problem.Problem;
import org.driftscope.wording.Wording;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says quietly that the run is not saved by itself; not there as long as it is. */
public final class AutosaveNotice extends Label {
    private static final Wording WORDS = Wording.of("ui.saving");
    private static final double TIP_WIDTH = 360;

    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final Tooltip tip = new Tooltip();

    public AutosaveNotice() {
        super(WORDS.get("not-autosaved"), new FontIcon(Feather.ALERT_TRIANGLE));
        setId("autosave-notice");
        getStyleClass().add("autosave-notice");
        setMinWidth(USE_PREF_SIZE);
        tip.setWrapText(true);
        tip.setMaxWidth(TIP_WIDTH);
        setTooltip(tip);
        problem.addListener((property, old, now) -> show(now));
        show(null);
    }

    private void show(Problem now) {
        setVisible(now != null);
        setManaged(now != null);
        if (now != null) {
            tip.setText(now.text());
            setAccessibleText(WORDS.get("not-autosaved-name", "problem", now.text()));
        }
    }

    /** Why it isn't; null where it is. */
    public ObjectProperty<Problem> problemProperty() {
        return problem;
    }
}
