package org.driftscope.ui.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class PasteViewModelTest {
    private final Asked asked = new Asked();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final PasteViewModel model = new PasteViewModel(asked, waiting::add, Runnable::run);

    private void countAll() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void countsSentencesAndWordsAsTheyAreTyped() {
        assertEquals("No text yet", model.countProperty().get());
        model.textProperty().set("The cat sat.\nA dog ran away.\nWe ate bread.\n");
        countAll();
        assertEquals(
                "3 sentences · 10 words · looks like one sentence a line",
                model.countProperty().get());
        assertTrue(model.usableProperty().get());
    }

    @Test
    void cutsAsChosenByHand() {
        model.textProperty().set("The cat sat.\nA dog ran away. We ate bread.\n");
        model.layoutProperty().set(PasteLayout.LINES);
        countAll();
        assertEquals("2 sentences · 10 words", model.countProperty().get());
        model.layoutProperty().set(PasteLayout.PROSE);
        countAll();
        assertEquals("3 sentences · 10 words", model.countProperty().get());
        model.open();
        assertEquals(PasteLayout.PROSE, asked.layout);
    }

    @Test
    void countsOnceMoreForAllThatWasTypedDuringACount() {
        for (int i = 1; i <= 50; i++) {
            model.textProperty().set("A cat sat. ".repeat(i));
        }
        assertEquals(1, waiting.size());
        waiting.remove().run();
        assertEquals(1, waiting.size());
        countAll();
        assertTrue(model.countProperty().get().startsWith("50 sentences · 150 words"));
    }

    @Test
    void countsOnAfterACountThatFailed() {
        model.textProperty().set("The cat sat.\nA dog ran away.\n");
        countAll();
        model.layoutProperty().set(null); // as a programming mistake might
        countAll();
        assertEquals("This text can’t be counted", model.countProperty().get());
        model.layoutProperty().set(PasteLayout.LINES);
        countAll();
        assertEquals("2 sentences · 7 words", model.countProperty().get());
    }

    @Test
    void offersNothingWhereThereIsNothingToLearn() {
        model.textProperty().set("   \n  ");
        countAll();
        assertFalse(model.usableProperty().get());
        model.textProperty().set("word");
        countAll();
        assertFalse(model.usableProperty().get());
        assertTrue(model.countProperty().get().endsWith("too few to learn from"));
        model.open();
        assertNull(asked.text);
    }

    @Test
    void learnsAtOnceFromATextTooLongToShow() {
        assertFalse(model.openUnseen("A cat sat."));
        assertFalse(model.openUnseen(null));
        assertNull(asked.text);
        String book = "A cat sat. ".repeat(10_000);
        assertTrue(model.openUnseen(book));
        assertEquals(book, asked.text);
    }

    @Test
    void opensTheFirstOfDroppedFilesElseTheText() {
        DropViewModel drop = new DropViewModel(asked);
        Path file = Path.of("some", "text.txt");
        assertTrue(drop.over(List.of(file), Optional.of("ignored")));
        assertEquals("Drop to learn from text.txt", drop.hintProperty().get());
        assertTrue(drop.dropped(List.of(file), Optional.of("ignored")));
        assertEquals(file, asked.file);
        assertEquals("", drop.hintProperty().get());
        assertTrue(drop.dropped(List.of(), Optional.of("a text")));
        assertEquals("a text", asked.text);
        assertEquals(PasteLayout.GUESSED, asked.layout);
        assertFalse(drop.over(List.of(), Optional.empty()));
        assertFalse(drop.dropped(List.of(), Optional.empty()));
    }

    /** Writes down what was asked for. */
    private static final class Asked implements OpenRequests {
        private Path file;
        private String text;
        private PasteLayout layout;

        @Override
        public void openFile(Path wanted) {
            file = wanted;
        }

        @Override
        public void openText(String wanted, PasteLayout cut) {
            text = wanted;
            layout = cut;
        }
    }
}
