package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.driftscope.insight.Contribution.Way;
import org.driftscope.math.Matrix;
import org.driftscope.math.SeededRandom;
import org.driftscope.model.Activation;
import org.driftscope.model.ActiveParts;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.ParameterLayout;
import org.driftscope.model.Positions;
import org.driftscope.text.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordStoryTest {
    private static final ModelConfig CONFIG =
            new ModelConfig(3, 4, 1, 1, 2, 4, Activation.GELU, Positions.SINUSOIDAL, true, 0.5);

    /** All weights 0 but the bias (1, 0, 0, 0) of the last layer norm. */
    private static ModelCopy blank() {
        ParameterLayout layout = new ParameterLayout(CONFIG);
        float[] weights = new float[layout.size()];
        weights[layout.parameter("finalNorm.bias").offset()] = 1;
        return new ModelCopy(CONFIG, ActiveParts.ALL, Matrix.owning(1, weights.length, weights));
    }

    /**
     * The contextual vector is z = (1, 0, 0, 0) everywhere and each of the 3 tokens has probability
     * 1/3. Token 1 is the first of 2 targets: its pull is (1/3 - 1)/2 z = -1/3 z, its push at the
     * other prediction 1/3/2 z = 1/6 z, together -1/6 z. As E is 0 nothing comes back to the
     * inputs.
     */
    @Test
    void pullAndPushAreSharesOfTheWhole() {
        WordStory story = new WordStory(blank(), List.of(new Example(4, 0, 1, 2)), 1);
        assertEquals(-1 / 6.0, story.gradient().get(0, 0), 1e-6);
        assertEquals(0, story.gradient().get(0, 1));
        List<PartGroup> ways =
                story.groups(PartGrouping.WAY).stream().filter(g -> g.length() > 0).toList();
        assertEquals(2, ways.size());
        assertEquals(Way.PULL, ways.get(0).first().way());
        assertEquals(2.0, ways.get(0).share(), 1e-5);
        assertEquals(-1 / 3.0, ways.get(0).vector().get(0, 0), 1e-6);
        assertEquals(Way.PUSH, ways.get(1).first().way());
        assertEquals(-1.0, ways.get(1).share(), 1e-5);
        assertEquals(1 / 3.0, story.agreement(), 1e-5); // 1/6 over 1/3 + 1/6
        PartGroup main = story.mainReason().orElseThrow();
        assertEquals(4, main.first().sentence());
        assertEquals(1, main.first().predictedPosition());
        Guess guess = story.guess(main.first());
        assertEquals(1, guess.target());
        assertEquals(1 / 3.0, guess.targetProbability(), 1e-6);
        assertEquals(1 / 3.0, guess.wordProbability(), 1e-6);
    }

    @ParameterizedTest
    @EnumSource(PartGrouping.class)
    void sharesSumToOneHoweverTheyAreGrouped(PartGrouping grouping) {
        try (LanguageModel model = new LanguageModel(CONFIG, new SeededRandom(5))) {
            List<Example> batch = List.of(new Example(0, 0, 1, 2, 1), new Example(1, 1, 1, 0));
            WordStory story = new WordStory(model.copy(), batch, 1);
            List<PartGroup> groups = story.groups(grouping);
            double length = PairSimilarity.length(story.gradient().toArray());
            assertTrue(length > 1e-3);
            assertEquals(1, groups.stream().mapToDouble(PartGroup::share).sum(), 1e-4);
            for (int i = 1; i < groups.size(); i++) {
                assertTrue(Math.abs(groups.get(i - 1).share()) >= Math.abs(groups.get(i).share()));
            }
            int expected =
                    switch (grouping) {
                        case SENTENCE -> 2;
                        case PREDICTION -> 5; // 3 in the first sentence, 2 in the second
                        case WAY -> 6; // local, value, key, query, pull, push
                        // Token 1 stands at 1 of sentence 0 and at 0 and 1 of sentence 1: 3 local
                        // parts; 2 + 2 + 1 through attention; 5 as output.
                        case PART -> 13;
                    };
            assertEquals(expected, groups.size());
        }
    }

    @Test
    void aWordOutsideTheBatchOfAnUntiedModelIsNotMoved() {
        try (LanguageModel model = new LanguageModel(CONFIG.untied(), new SeededRandom(5))) {
            WordStory story = new WordStory(model.copy(), List.of(new Example(0, 0, 1, 0)), 2);
            assertTrue(story.mainReason().isEmpty());
            assertEquals(0, story.agreement());
            assertEquals(Matrix.zeros(1, 4), story.gradient());
        }
    }
}
