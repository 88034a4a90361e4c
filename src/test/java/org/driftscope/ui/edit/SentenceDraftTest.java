package org.driftscope.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SentenceDraftTest {
    private final SentenceDraft draft = new SentenceDraft();

    @BeforeEach
    void begin() {
        draft.begin(List.of("a", "b", "c", "d", "e"));
    }

    private String now() {
        return String.join("", draft.sentences());
    }

    @Test
    void eachEditCanBeTakenBackAndDoneAgain() {
        draft.add(List.of("f", "g"));
        assertEquals("abcdefg", now());
        draft.change(1, "B");
        assertEquals("aBcdefg", now());
        draft.delete(List.of(0, 2, 6));
        assertEquals("Bdef", now());

        draft.undo();
        assertEquals("aBcdefg", now());
        draft.undo();
        assertEquals("abcdefg", now());
        draft.undo();
        assertEquals("abcde", now());
        assertFalse(draft.undoableProperty().get());
        draft.undo();
        assertEquals("abcde", now());

        draft.redo();
        draft.redo();
        draft.redo();
        assertEquals("Bdef", now());
        assertFalse(draft.redoableProperty().get());
    }

    @Test
    void anEditForgetsWhatWasTakenBack() {
        draft.delete(List.of(4));
        draft.undo();
        assertTrue(draft.redoableProperty().get());
        draft.change(0, "A");
        assertFalse(draft.redoableProperty().get());
        draft.redo();
        assertEquals("Abcde", now());
    }

    @Test
    void whatChangesNothingIsNoEdit() {
        draft.change(0, "a");
        draft.add(List.of());
        draft.delete(List.of());
        assertFalse(draft.undoableProperty().get());
    }

    /** Against a list that remembers each of its states. */
    @Test
    void manyEditsAreTakenBackOneByOne() {
        Random random = new Random(7);
        List<String> states = new ArrayList<>(List.of(now()));
        for (int i = 0; i < 300; i++) {
            int size = draft.sentences().size();
            switch (size == 0 ? 0 : random.nextInt(3)) {
                case 0 -> draft.add(List.of("x" + i, "y" + i));
                case 1 -> draft.change(random.nextInt(size), "z" + i);
                default ->
                        draft.delete(
                                IntStream.range(0, size)
                                        .filter(at -> random.nextInt(3) == 0)
                                        .boxed()
                                        .toList());
            }
            if (!now().equals(states.get(states.size() - 1))) {
                states.add(now());
            }
        }
        for (int i = states.size() - 1; i >= 0; i--) {
            assertEquals(states.get(i), now());
            draft.undo();
        }
        for (String state : states) {
            assertEquals(state, now());
            draft.redo();
        }
    }
}
