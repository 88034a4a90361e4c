package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.driftscope.text.Category;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;
import org.driftscope.text.TextSettings;
import org.junit.jupiter.api.Test;

class SenseOccurrencesTest {
    private static final int FRUIT = 0;
    private static final int COLOURS = 1;

    private static Dataset dataset(String... sentences) {
        return Dataset.of(
                new Corpus(
                        "by hand",
                        "",
                        "none",
                        List.of(sentences),
                        List.of(
                                new Category("fruit", List.of("apple", "pear", "orange")),
                                new Category("colours", List.of("red", "orange")))),
                TextSettings.DEFAULT);
    }

    private static List<String> senses(Dataset dataset, int context) {
        return SenseOccurrences.of(dataset, context).stream()
                .map(o -> o.example().sentence() + ":" + o.position() + ":" + o.sense())
                .toList();
    }

    @Test
    void aWordIsMeantAsTheOthersThatStandInItsPlace() {
        Dataset dataset =
                dataset(
                        "she ate the orange .",
                        "she ate the apple .",
                        "the orange wall .",
                        "the red wall .");
        assertEquals(List.of("0:3:" + FRUIT, "2:1:" + COLOURS), senses(dataset, 10));
    }

    @Test
    void theMajorityOfTheOthersDecidesAndATieTellsNothing() {
        Dataset majority =
                dataset("an orange one .", "an apple one .", "an pear one .", "an red one .");
        assertEquals(List.of("0:1:" + FRUIT), senses(majority, 10));
        Dataset tie = dataset("an orange one .", "an apple one .", "an red one .");
        assertTrue(senses(tie, 10).isEmpty());
    }

    @Test
    void aPlaceWhereOnlyTheWordItselfStandsTellsNothing() {
        assertTrue(senses(dataset("an orange .", "the orange hat .", "an hat ."), 10).isEmpty());
    }

    @Test
    void withoutAmbiguousWordsThereIsNothing() {
        assertTrue(senses(dataset("an apple .", "an pear ."), 10).isEmpty());
    }

    /** In a context of 2, "she ate the orange ." is read as "she ate" and "the orange". */
    @Test
    void inASentenceThatIsCutThePositionCountsFromTheCut() {
        Dataset dataset = dataset("she ate the orange .", "she ate the apple .");
        assertEquals(List.of("0:1:" + FRUIT), senses(dataset, 2));
    }
}
