package org.driftscope.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Which word is selected, and whether the map's camera follows it: shared by the features that show
 * words. On the JavaFX Application Thread.
 */
public final class Selection {
    /** The token id that stands for no word. */
    public static final int NONE = -1;

    private final ReadOnlyIntegerWrapper token = new ReadOnlyIntegerWrapper(this, "token", NONE);
    private final BooleanProperty following = new SimpleBooleanProperty(this, "following", false);

    /** The selected token id, {@link #NONE} where there is none. */
    public ReadOnlyIntegerProperty tokenProperty() {
        return token.getReadOnlyProperty();
    }

    public int token() {
        return token.get();
    }

    /** Selects a word; {@link #NONE} selects none. */
    public void select(int tokenId) {
        if (tokenId < NONE) {
            throw new IllegalArgumentException("tokenId must be at least -1 but is " + tokenId);
        }
        token.set(tokenId);
    }

    /** Selects nothing. */
    public void clear() {
        token.set(NONE);
    }

    /** Whether the camera keeps the selected word in the centre. */
    public BooleanProperty followingProperty() {
        return following;
    }
}
