package org.driftscope.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchTest {
    private static Example example(int index, int predictions) {
        int[] tokens = new int[predictions + 1];
        for (int t = 0; t < tokens.length; t++) {
            tokens[t] = 100 * index + t;
        }
        return new Example(index, tokens);
    }

    /** Starts 0, 3, 4, 9, 11 of 12 tokens: the second third begins at 4, the last at 9. */
    @Test
    void aShardIsWholeSequencesOfAboutAnEqualShare() {
        List<Example> examples =
                List.of(example(0, 3), example(1, 1), example(2, 5), example(3, 2), example(4, 1));
        Batch shard = new Batch(examples).shard(1, 3);
        assertEquals(1, shard.sequences());
        assertEquals(5, shard.tokens());
        assertEquals(0, shard.start(0));
        assertEquals(5, shard.start(1));
        assertEquals(200, shard.input(0));
        assertEquals(205, shard.target(4));
    }

    @Test
    void theLongestSequenceIsFoundInABatchAndInAShard() {
        Batch batch = new Batch(List.of(example(0, 3), example(1, 5), example(2, 2)));
        assertEquals(5, batch.longest());
        assertEquals(3, batch.shard(0, 5).longest());
        assertEquals(0, new Batch(List.of()).longest());
    }

    @Test
    void shardsTogetherAreTheBatchAndNoneIsMuchLarger() {
        for (int sequences = 1; sequences < 20; sequences++) {
            List<Example> examples = new ArrayList<>();
            for (int s = 0; s < sequences; s++) {
                examples.add(example(s, 1 + s * 5 % 7));
            }
            Batch batch = new Batch(examples);
            for (int count = 1; count < 6; count++) {
                List<Integer> inputs = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    Batch shard = batch.shard(i, count);
                    assertTrue(shard.tokens() <= batch.tokens() / count + 7);
                    for (int n = 0; n < shard.tokens(); n++) {
                        inputs.add(shard.input(n));
                    }
                }
                assertEquals(batch.tokens(), inputs.size());
                for (int n = 0; n < batch.tokens(); n++) {
                    assertEquals(batch.input(n), inputs.get(n));
                }
            }
        }
    }
}
