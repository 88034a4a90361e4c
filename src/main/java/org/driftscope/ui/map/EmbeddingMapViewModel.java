package org.driftscope.ui.map;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.driftscope.run.Frame;
import org.driftscope.run.RunDescription;
import org.driftscope.ui.Selection;

/** What the map shows and how; no scene classes. On the JavaFX Application Thread. */
public final class EmbeddingMapViewModel {
    private final BooleanProperty showTrails = option("showTrails", true);
    private final BooleanProperty showGhosts = option("showGhosts", false);
    private final BooleanProperty showArrows = option("showArrows", false);
    private final BooleanProperty showOtherTokens = option("showOtherTokens", false);
    private final BooleanProperty showLabels = option("showLabels", true);
    private final BooleanProperty dark = option("dark", false);
    private final Selection selection;

    public EmbeddingMapViewModel(Selection selection) {
        this.selection = selection;
    }

    /** A new run: takes its words and forgets the trails of the last one. */
    public void open(RunDescription description) {
        selection.clear();
    }

    /** Shows the newest frame; called at most once a pulse. */
    public void show(Frame frame) {}

    /** Fading trails of where each word came from. */
    public BooleanProperty showTrailsProperty() {
        return showTrails;
    }

    /** The random start, seen in today's basis. */
    public BooleanProperty showGhostsProperty() {
        return showGhosts;
    }

    /** An arrow for the update just made. */
    public BooleanProperty showArrowsProperty() {
        return showArrows;
    }

    /** The tokens the projection is not fitted on, faintly. */
    public BooleanProperty showOtherTokensProperty() {
        return showOtherTokens;
    }

    public BooleanProperty showLabelsProperty() {
        return showLabels;
    }

    /** Whether the colours are those of the dark theme. */
    public BooleanProperty darkProperty() {
        return dark;
    }

    private BooleanProperty option(String name, boolean initially) {
        return new SimpleBooleanProperty(this, name, initially);
    }
}
