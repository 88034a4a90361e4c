package org.driftscope.ui;

import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Which word is selected, whether the map's camera follows it, and which words, any number, are
 * chosen besides: shared by the features that show words. On the JavaFX Application Thread.
 */
public final class Selection {
    /** The token id that stands for no word. */
    public static final int NONE = -1;

    private final ReadOnlyIntegerWrapper token = new ReadOnlyIntegerWrapper(this, "token", NONE);
    private final ReadOnlyObjectWrapper<Set<Integer>> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", Set.of());
    private final BooleanProperty following = new SimpleBooleanProperty(this, "following", false);

    /** The selected token id, {@link #NONE} where there is none. */
    public ReadOnlyIntegerProperty tokenProperty() {
        return token.getReadOnlyProperty();
    }

    public int token() {
        return token.get();
    }

    /** Selects a word; {@link #NONE} selects none. The chosen words stay. */
    public void select(int tokenId) {
        if (tokenId < NONE) {
            throw new IllegalArgumentException("tokenId must be at least -1 but is " + tokenId);
        }
        token.set(tokenId);
    }

    /** Selects nothing. The chosen words stay. */
    public void clear() {
        token.set(NONE);
    }

    /** The chosen token ids, an unmodifiable set that is replaced by another when it changes. */
    public ReadOnlyObjectProperty<Set<Integer>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The chosen token ids; unmodifiable. */
    public Set<Integer> chosen() {
        return chosen.get();
    }

    /** Chooses these words and no others. */
    public void choose(Set<Integer> tokenIds) {
        if (tokenIds.stream().anyMatch(id -> id < 0)) {
            throw new IllegalArgumentException("There is no such word in " + tokenIds);
        }
        if (!tokenIds.equals(chosen.get())) {
            chosen.set(Set.copyOf(tokenIds));
        }
    }

    /** Chooses these words besides the others. */
    public void chooseToo(Set<Integer> tokenIds) {
        Set<Integer> all = new HashSet<>(chosen.get());
        all.addAll(tokenIds);
        choose(all);
    }

    /** Chooses a word besides the others, or no longer. */
    public void toggle(int tokenId) {
        Set<Integer> all = new HashSet<>(chosen.get());
        if (!all.remove(tokenId)) {
            all.add(tokenId);
        }
        choose(all);
    }

    /** Whether the camera keeps the selected word in the centre. */
    public BooleanProperty followingProperty() {
        return following;
    }
}
