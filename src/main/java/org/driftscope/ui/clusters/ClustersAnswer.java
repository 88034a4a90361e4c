package org.driftscope.ui.clusters;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.driftscope.insight.NeighborChange;
import org.driftscope.insight.PlaneNeighbors;
import org.driftscope.insight.WordClusters;
import org.driftscope.math.Matrix;
import org.driftscope.run.Frame;
import org.driftscope.run.Moment;
import org.driftscope.ui.Selection;

/**
 * What is found at one step. Immutable; found on any thread.
 *
 * @param step whose embeddings are looked at
 * @param embeddings these, (V, C)
 * @param clusters of the words
 * @param planeShare the share of the words' true neighbours that are neighbours in the picture, too
 * @param token whose neighbours are listed, {@link Selection#NONE} for none
 * @param neighbours nearest now, and those that were nearest at the last look
 */
record ClustersAnswer(
        long step,
        Matrix embeddings,
        WordClusters clusters,
        double planeShare,
        int token,
        List<NeighborChange> neighbours) {
    /** How many nearest words are compared between the full space and the picture. */
    static final int NEAREST = 5;

    /**
     * What to find.
     *
     * @param words two or more, which are clustered
     * @param k how many clusters, empty for the best
     * @param before the clusters found last
     * @param token whose neighbours are wanted
     * @param lastLook the embeddings then, empty where there was none
     */
    record Task(
            List<Integer> words,
            OptionalInt k,
            Optional<WordClusters> before,
            int token,
            Optional<Matrix> lastLook) {}

    static ClustersAnswer of(Moment moment, Task task) {
        Frame frame = moment.frame();
        Matrix now = frame.embeddings();
        int[] words = task.words().stream().mapToInt(Integer::intValue).toArray();
        Set<Integer> candidates = Set.copyOf(task.words());
        return new ClustersAnswer(
                frame.step(),
                now,
                WordClusters.of(now, words, task.k(), task.before()),
                PlaneNeighbors.share(now, frame.projection().points(), words, NEAREST),
                task.token(),
                task.token() == Selection.NONE
                        ? List.of()
                        : NeighborChange.between(
                                task.lastLook().orElse(now),
                                now,
                                task.token(),
                                NEAREST,
                                candidates::contains));
    }
}
