package org.driftscope.ui.map;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.driftscope.ui.Selection;

/**
 * The look of the words as one value, which changes once where a person changes several things by
 * one deed. On the JavaFX Application Thread.
 */
public final class WordsLooks {
    private final Selection selection;
    private final ChosenWords chosen;
    private final MapColours colours;
    private final WordFilter filter;
    private final ReadOnlyObjectWrapper<WordsLook> now;
    private boolean giving;

    WordsLooks(Selection selection, ChosenWords chosen, MapColours colours, WordFilter filter) {
        this.selection = selection;
        this.chosen = chosen;
        this.colours = colours;
        this.filter = filter;
        now = new ReadOnlyObjectWrapper<>(this, "now", look());
    }

    private WordsLook look() {
        return new WordsLook(
                colours.byProperty().get(),
                colours.componentProperty().get(),
                colours.dimmed(),
                selection.chosen(),
                chosen.hidden(),
                chosen.isIsolated(),
                filter.passing());
    }

    /** The map looks different; perhaps its words do. */
    void refresh() {
        if (!giving) {
            now.set(look());
        }
    }

    /** The look at present. */
    public ReadOnlyObjectProperty<WordsLook> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** Gives the words of the same run another look. */
    public void give(WordsLook look) {
        giving = true;
        filter.give(look.passing());
        selection.choose(look.chosen());
        chosen.give(look.hidden(), look.isolated());
        colours.give(look.by(), look.component(), look.heldBack());
        giving = false;
        refresh();
    }
}
