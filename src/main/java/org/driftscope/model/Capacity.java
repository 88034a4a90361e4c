package org.driftscope.model;

import java.util.List;
import org.driftscope.text.Batch;
import org.driftscope.text.Example;

/**
 * The largest batch a pass has room for.
 *
 * @param tokens N at most
 * @param longest T at most, of any sequence
 */
public record Capacity(int tokens, int longest) {
    public Capacity {
        if (longest < 1 || tokens < longest) {
            throw new IllegalArgumentException(
                    "No room for sequences of " + longest + " in " + tokens + " tokens");
        }
    }

    /** Room for any {@code batchSize} of these examples. */
    public static Capacity of(List<Example> examples, int batchSize) {
        int[] lengths = examples.stream().mapToInt(Example::predictions).sorted().toArray();
        int tokens = 0;
        for (int i = Math.max(0, lengths.length - batchSize); i < lengths.length; i++) {
            tokens = Math.addExact(tokens, lengths[i]);
        }
        return new Capacity(tokens, lengths[lengths.length - 1]);
    }

    /** Room for one of {@code count} shards of a batch, see {@link Batch#shard}. */
    public Capacity ofShard(int count) {
        int share = (tokens + count - 1) / count;
        return new Capacity(Math.min(tokens, share + longest), longest);
    }
}
