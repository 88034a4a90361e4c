package org.driftscope.ui.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.driftscope.ui.HandMade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sentences: the dog runs . / the cat drinks milk . / the dog drinks . */
class SentencesViewModelTest {
    private final List<Set<Integer>> leftOut = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final SentencesViewModel model =
            new SentencesViewModel(
                    new SentencesViewModel.Listener() {
                        @Override
                        public void leftOut(Set<Integer> sentences, String words) {
                            leftOut.add(sentences);
                        }

                        @Override
                        public void refused(String words) {
                            refused.add(words);
                        }
                    });

    @BeforeEach
    void aCorpusIsOpen() {
        model.open(HandMade.description().dataset());
        model.list();
    }

    @Test
    void ticksSentencesOffAndOn() {
        assertEquals("3 of 3 sentences learned from", model.summaryProperty().get());
        model.shown().get(1).learnedProperty().set(false);
        assertEquals(List.of(Set.of(1)), leftOut);
        assertEquals("2 of 3 sentences learned from", model.summaryProperty().get());
        model.shown().get(1).learnedProperty().set(true);
        assertEquals(List.of(Set.of(1), Set.of()), leftOut);
    }

    @Test
    void theLastOneStaysAndThisIsSaid() {
        model.shown().get(0).learnedProperty().set(false);
        model.shown().get(1).learnedProperty().set(false);
        model.shown().get(2).learnedProperty().set(false);
        assertTrue(model.shown().get(2).learnedProperty().get());
        assertEquals(List.of(Set.of(0), Set.of(0, 1)), leftOut);
        assertEquals(1, refused.size());
        assertTrue(refused.get(0).startsWith("One sentence at least must stay"));
    }

    @Test
    void ticksWhatTheFilterLetsThrough() {
        model.filterProperty().set("DOG");
        assertEquals("3 of 3 sentences learned from, 2 shown", model.summaryProperty().get());
        model.tickShown(false);
        assertEquals(List.of(Set.of(0, 2)), leftOut);
        model.filterProperty().set("");
        assertEquals(
                List.of(false, true, false),
                model.shown().stream().map(row -> row.learnedProperty().get()).toList());
        model.tickShown(false); // refused as a whole
        assertEquals(1, refused.size());
        assertEquals(List.of(Set.of(0, 2)), leftOut);
        assertTrue(model.shown().get(1).learnedProperty().get());
        model.tickShown(true);
        assertEquals(List.of(Set.of(0, 2), Set.of()), leftOut);
    }

    @Test
    void anotherCorpusIsLearnedFromWhole() {
        model.shown().get(0).learnedProperty().set(false);
        model.open(HandMade.description().dataset());
        model.list();
        assertEquals("3 of 3 sentences learned from", model.summaryProperty().get());
        assertTrue(model.shown().get(0).learnedProperty().get());
    }
}
