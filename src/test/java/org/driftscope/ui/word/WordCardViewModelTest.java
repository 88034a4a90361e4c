package org.driftscope.ui.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.driftscope.ui.HandMade;
import org.driftscope.ui.NearestWords;
import org.driftscope.ui.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WordCardViewModelTest {
    private static final int THE = 0;
    private static final int DOG = 1;

    private final Selection selection = new Selection();
    private final NearestWords nearest = new NearestWords();
    private final WordCardViewModel model = new WordCardViewModel(selection, nearest);

    @BeforeEach
    void aRunIsOpen() {
        model.open(HandMade.description());
        nearest.show(HandMade.start());
        model.showNeighbours();
    }

    @Test
    void isHiddenUntilAWordIsSelected() {
        assertFalse(model.shownProperty().get());
        selection.select(DOG);
        assertTrue(model.shownProperty().get());
        assertEquals("dog", model.wordProperty().get());
        assertEquals("token 1 · occurs 2 times · animals", model.factsProperty().get());
        model.deselect();
        assertFalse(model.shownProperty().get());
        assertTrue(model.neighbours().isEmpty());
    }

    @Test
    void namesTheNearestWordsByCosine() {
        selection.select(THE); // the tokens lie 10 degrees apart: cosines of 10, 20, ... degrees
        assertEquals("dog 0.98", model.neighbours().get(0));
        assertEquals("runs 0.94", model.neighbours().get(1));
        assertEquals(6, model.neighbours().size());
        assertEquals("token 0 · occurs 3 times · no category", model.factsProperty().get());
    }

    @Test
    void forgetsTheWordWhenAnotherRunOpens() {
        selection.select(DOG);
        model.open(HandMade.description());
        assertFalse(model.shownProperty().get());
        assertEquals(Selection.NONE, selection.token());
    }
}
