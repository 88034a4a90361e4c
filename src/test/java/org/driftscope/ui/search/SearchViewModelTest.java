package org.driftscope.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.driftscope.run.RunSettings;
import org.driftscope.text.TextSettings;
import org.driftscope.ui.HandMade;
import org.driftscope.ui.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchViewModelTest {
    private static final int DOG = 1;
    private static final int MILK = 6;

    private final Selection selection = new Selection();
    private final SearchViewModel model = new SearchViewModel(selection);

    @BeforeEach
    void aRunIsOpen() {
        model.open(HandMade.description());
    }

    private List<String> found(String typed) {
        model.queryProperty().set(typed);
        return model.suggestions().stream().map(Suggestion::token).toList();
    }

    @Test
    void suggestsBeginningsFirstAndThenInsides() {
        assertEquals(List.of("dog", "drinks"), found("D"));
        assertEquals(List.of("runs", "drinks"), found("r"));
        assertEquals(List.of(), found(""));
        assertEquals(List.of(), found("  "));
    }

    @Test
    void selectsTheBestSuggestionAtEnter() {
        model.queryProperty().set("DO");
        model.submit();
        assertEquals(DOG, selection.token());
        assertEquals("dog", model.queryProperty().get());
        assertTrue(model.suggestions().isEmpty());
    }

    @Test
    void selectsAChosenSuggestion() {
        model.queryProperty().set("il");
        model.choose(model.suggestions().get(0));
        assertEquals(MILK, selection.token());
    }

    @Test
    void saysThatAWordIsUnknownUntilTheNextLetter() {
        model.queryProperty().set("zebra");
        model.submit();
        assertEquals("“zebra” is not a word of this text.", model.messageProperty().get());
        assertEquals(Selection.NONE, selection.token());
        model.queryProperty().set("z");
        assertEquals("", model.messageProperty().get());
    }

    @Test
    void stopWordsAreFoundAndMarked() {
        TextSettings english = TextSettings.DEFAULT.but().language("en").build();
        model.open(HandMade.description(HandMade.CORPUS, RunSettings.DEFAULT.withText(english)));
        found("the");
        assertEquals(List.of(new Suggestion(0, "the", true)), List.copyOf(model.suggestions()));
        model.submit();
        assertEquals(0, selection.token());
        found("dog");
        assertFalse(model.suggestions().get(0).isStopWord());
    }
}
