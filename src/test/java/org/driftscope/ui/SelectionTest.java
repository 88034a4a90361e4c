package org.driftscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    void wordsAreChosenBesidesTheSelectedOne() {
        selection.select(7);
        selection.choose(Set.of(1, 2));
        selection.chooseToo(Set.of(2, 3));
        selection.toggle(1);
        selection.toggle(9);

        assertEquals(Set.of(2, 3, 9), selection.chosen());
        assertEquals(7, selection.token());
        selection.clear();
        assertEquals(Set.of(2, 3, 9), selection.chosen());
        assertThrows(IllegalArgumentException.class, () -> selection.choose(Set.of(-1)));
    }

    @Test
    void theSameChoiceIsToldOnce() {
        List<Set<Integer>> told = new ArrayList<>();
        selection.chosenProperty().addListener((property, old, now) -> told.add(now));

        selection.choose(new HashSet<>(Set.of(4)));
        selection.choose(new HashSet<>(Set.of(4)));

        assertEquals(List.of(Set.of(4)), told);
    }

    @Test
    void anImpossibleIdIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> selection.select(-2));
    }
}
