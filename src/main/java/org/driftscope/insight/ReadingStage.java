package org.driftscope.insight;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.model.Quantity;
import org.driftscope.model.Site;
import org.driftscope.wording.Wording;

/**
 * A place on the way from a word's own vector to its contextual one where its vector (C) can be
 * read off.
 *
 * @param site where that is
 * @param name such as "attention 1", counted from 1
 */
public record ReadingStage(Site site, String name) {
    private static final Wording WORDS = Wording.of("insight");

    /** Word and position, then the residual stream behind each half layer, then the final norm. */
    public static List<ReadingStage> of(int layers) {
        List<ReadingStage> stages = new ArrayList<>();
        stages.add(new ReadingStage(Site.of(Quantity.EMBEDDED), WORDS.get("position")));
        for (int layer = 0; layer < layers; layer++) {
            int number = layer + 1;
            stages.add(
                    new ReadingStage(
                            Site.of(Quantity.MIDDLE, layer),
                            WORDS.get("attention", "layer", number)));
            stages.add(
                    new ReadingStage(
                            Site.of(Quantity.OUTPUT, layer),
                            WORDS.get("feed-forward", "layer", number)));
        }
        stages.add(new ReadingStage(Site.of(Quantity.FINAL_NORM), WORDS.get("final-norm")));
        return stages;
    }
}
