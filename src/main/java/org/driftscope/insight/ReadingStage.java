package org.driftscope.insight;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.model.Quantity;
import org.driftscope.model.Site;

/**
 * A place on the way from a word's own vector to its contextual one where its vector (C) can be
 * read off.
 *
 * @param site where that is
 * @param name such as "attention 1", counted from 1
 */
public record ReadingStage(Site site, String name) {
    /** Word and position, then the residual stream behind each half layer, then the final norm. */
    public static List<ReadingStage> of(int layers) {
        List<ReadingStage> stages = new ArrayList<>();
        stages.add(new ReadingStage(Site.of(Quantity.EMBEDDED), "position"));
        for (int layer = 0; layer < layers; layer++) {
            int number = layer + 1;
            stages.add(new ReadingStage(Site.of(Quantity.MIDDLE, layer), "attention " + number));
            stages.add(new ReadingStage(Site.of(Quantity.OUTPUT, layer), "feed-forward " + number));
        }
        stages.add(new ReadingStage(Site.of(Quantity.FINAL_NORM), "final norm"));
        return stages;
    }
}
