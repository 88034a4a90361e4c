package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.driftscope.text.Category;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;
import org.driftscope.text.TextSettings;
import org.junit.jupiter.api.Test;

class GroupedWordsTest {
    /** Ids: tea 0, and 1, orange 2, . 3, dog 4, cat 5, milk 6. */
    private final Dataset dataset =
            Dataset.of(
                    new Corpus(
                            "",
                            "",
                            "",
                            List.of("tea and orange .", "dog and cat .", "milk and tea and cat ."),
                            List.of(
                                    new Category("animals", List.of("dog", "cat")),
                                    new Category("drinks", List.of("tea", "orange", "milk")),
                                    new Category("fruit", List.of("orange")))),
                    TextSettings.DEFAULT);

    @Test
    void wordsStandByCategoryAndThenByName() {
        GroupedWords words = GroupedWords.of(dataset, List.of(0, 1, 2, 4, 5, 6), 200);
        assertEquals(List.of("cat", "dog", "milk", "tea", "orange", "and"), names(words));
        assertEquals(
                List.of(0, 0, 1, 1, GroupedWords.SEVERAL, GroupedWords.NONE), words.categories());
    }

    @Test
    void ofTooManyTheMostFrequentStayAndOfEquallyFrequentTheFirst() {
        // and 4, tea 2, cat 2, the others once; orange has the smallest id of those.
        GroupedWords words = GroupedWords.of(dataset, List.of(6, 5, 4, 2, 1, 0), 4);
        assertEquals(List.of("cat", "tea", "orange", "and"), names(words));
        assertEquals(6, words.chosenFrom());
    }

    @Test
    void onlyWordsOfOneCategoryAreMeasured() {
        GroupedWords words = GroupedWords.of(dataset, List.of(0, 1, 2, 4, 5, 6), 200);
        assertTrue(words.sameCategory(0, 1));
        assertFalse(words.sameCategory(1, 2));
        assertTrue(words.isMeasured(3));
        assertFalse(words.isMeasured(4));
        assertFalse(words.sameCategory(5, 5));
    }

    private List<String> names(GroupedWords words) {
        return words.ids().stream().map(dataset.vocabulary()::token).toList();
    }
}
