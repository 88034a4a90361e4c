package org.driftscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SelectionTest {
    private final Selection selection = new Selection();

    @Test
    void nothingIsSelectedOrFollowedAtFirst() {
        assertEquals(Selection.NONE, selection.token());
        assertFalse(selection.followingProperty().get());
    }

    @Test
    void aWordIsSelectedUntilCleared() {
        selection.select(7);
        assertEquals(7, selection.tokenProperty().get());

        selection.clear();
        assertEquals(Selection.NONE, selection.token());
    }

    @Test
    void anImpossibleIdIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> selection.select(-2));
    }
}
