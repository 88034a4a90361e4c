package org.driftscope.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.driftscope.problem.ProblemException;
import org.junit.jupiter.api.Test;

class TypedSentenceTest {
    private static Dataset dataset(int minimumFrequency, String... sentences) {
        return Dataset.of(
                new Corpus("by hand", "", "none", List.of(sentences), List.of()),
                TextSettings.DEFAULT.but().minimumFrequency(minimumFrequency).build());
    }

    private static String tokens(Dataset dataset, TypedSentence read) {
        StringBuilder words = new StringBuilder();
        for (int t = 0; t <= read.example().predictions(); t++) {
            words.append(dataset.vocabulary().token(read.example().token(t))).append(' ');
        }
        return words.toString().strip();
    }

    @Test
    void isCutLikeTheTextAndGetsAnEndThatIsOnlyPredicted() {
        Dataset dots = dataset(1, "The dog runs.", "The cat sleeps.");
        TypedSentence read = TypedSentence.read(dots, 8, "the CAT runs");
        assertEquals("the cat runs .", tokens(dots, read));
        assertEquals(3, read.example().predictions());
        assertTrue(read.whole());
        assertEquals("the cat .", tokens(dots, TypedSentence.read(dots, 8, "The cat.")));
        Dataset ends = dataset(1, "the dog runs", "the cat sleeps");
        assertEquals("dog runs <end>", tokens(ends, TypedSentence.read(ends, 8, "dog runs")));
    }

    @Test
    void whatLiesBeyondTheContextIsLeftOut() {
        Dataset dataset = dataset(1, "The dog runs.", "The cat sleeps.");
        TypedSentence read = TypedSentence.read(dataset, 3, "the dog runs the cat sleeps .");
        assertEquals("the dog runs the", tokens(dataset, read));
        assertFalse(read.whole());
    }

    @Test
    void whatFitsAsAWholeNeedsNoEndBehindIt() {
        Dataset dataset = dataset(1, "The dog runs.", "The cat sleeps.");
        TypedSentence read = TypedSentence.read(dataset, 3, "the dog runs the");
        assertEquals("the dog runs the", tokens(dataset, read));
        assertTrue(read.whole());
        assertEquals("", read.remarks());
    }

    @Test
    void anUnknownWordIsLeftOutByNameOrReadAsTheUnknownToken() {
        Dataset all = dataset(1, "The dog runs.");
        TypedSentence read = TypedSentence.read(all, 8, "the unicorn runs");
        assertEquals("the runs .", tokens(all, read));
        assertEquals(
                "“unicorn” stands nowhere in the text the model learns from, so it has no vector"
                        + " and is left out.",
                read.remarks());
        Dataset frequent = dataset(2, "the dog runs", "the dog sleeps", "the cat runs");
        TypedSentence replaced = TypedSentence.read(frequent, 8, "the unicorn");
        assertEquals("the <unk> <end>", tokens(frequent, replaced));
        assertEquals(
                "The model does not know “unicorn”; <unk> is read in its place.",
                replaced.remarks());
    }

    @Test
    void aSentenceWithoutAKnownWordIsRefused() {
        Dataset dataset = dataset(1, "The dog runs.");
        for (String typed : List.of("  ", "unicorn", "\"?!\"", ".")) {
            ProblemException problem =
                    assertThrows(
                            ProblemException.class, () -> TypedSentence.read(dataset, 8, typed));
            assertTrue(problem.problem().text().endsWith("one word that the model knows."), typed);
        }
    }
}
