package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.driftscope.math.SeededRandom;
import org.driftscope.model.Activation;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.Positions;
import org.driftscope.model.Quantity;
import org.driftscope.model.Site;
import org.driftscope.text.Example;
import org.junit.jupiter.api.Test;

/** Next words and generation of a small random model that reads 4 tokens at once. */
class NextWordsTest {
    private static final ModelConfig CONFIG =
            new ModelConfig(9, 8, 2, 2, 12, 4, Activation.GELU, Positions.LEARNED, true, 1);

    private final ModelCopy model = copy();

    private static ModelCopy copy() {
        try (LanguageModel random = new LanguageModel(CONFIG, new SeededRandom(5))) {
            return random.copy();
        }
    }

    @Test
    void theyAreWhatTheModelPredictsAtTheLastToken() {
        // The trace of the sentence comes from the training pass, in single precision.
        SentenceTrace trace = new SentenceTrace(model, new Example(0, 3, 1, 4, 8));
        NextWords next = NextWords.after(model, List.of(3, 1, 4));
        double sum = 0;
        for (int token = 0; token < 9; token++) {
            double expected = trace.of(Site.of(Quantity.PROBABILITY)).get(2, token);
            assertEquals(expected, next.probability(token), 1e-5);
            sum += next.probability(token);
        }
        assertEquals(1, sum, 1e-6);
        assertEquals(3, next.read());
        assertEquals(0, next.leftOut());
    }

    @Test
    void aLongBeginningKeepsItsLastTokens() {
        NextWords longer = NextWords.after(model, List.of(7, 7, 2, 3, 1, 4));
        assertEquals(
                NextWords.after(model, List.of(2, 3, 1, 4)).probabilities(),
                longer.probabilities());
        assertEquals(4, longer.read());
        assertEquals(2, longer.leftOut());
    }

    @Test
    void anEmptyBeginningIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> NextWords.after(model, List.of()));
    }

    @Test
    void theLikeliestComeFirst() {
        NextWords next = NextWords.after(model, List.of(3));
        List<Integer> order = next.likeliest(9);
        assertEquals(Set.copyOf(IntStream.range(0, 9).boxed().toList()), Set.copyOf(order));
        for (int i = 1; i < order.size(); i++) {
            double before = next.probability(order.get(i - 1));
            assertEquals(before, Math.max(before, next.probability(order.get(i))));
        }
        assertEquals(order.subList(0, 3), next.likeliest(3));
    }

    @Test
    void greedyGenerationReadsWhatItWroteBeyondTheContext() {
        Sampling greedy = new Sampling(0, 0, 1);
        List<Integer> drawn =
                new Generator(model, Set.of(), 7).after(List.of(3, 1), greedy, new SeededRandom(1));
        assertEquals(7, drawn.size());
        List<Integer> all = new ArrayList<>(List.of(3, 1));
        for (int token : drawn) {
            assertEquals(NextWords.after(model, all).likeliest(1), List.of(token));
            all.add(token);
        }
    }

    @Test
    void generationStopsAfterAnEnd() {
        Sampling greedy = new Sampling(0, 0, 1);
        int first = NextWords.after(model, List.of(3)).likeliest(1).get(0);
        assertEquals(
                List.of(first),
                new Generator(model, Set.of(first), 7)
                        .after(List.of(3), greedy, new SeededRandom(1)));
    }

    @Test
    void theSameSeedDrawsTheSameAndAnotherSeedOther() {
        Generator generator = new Generator(model, Set.of(), 20);
        Sampling hot = new Sampling(3, 0, 1);
        List<Integer> one = generator.after(List.of(3), hot, new SeededRandom(1));
        assertEquals(one, generator.after(List.of(3), hot, new SeededRandom(1)));
        assertNotEquals(one, generator.after(List.of(3), hot, new SeededRandom(2)));
    }
}
