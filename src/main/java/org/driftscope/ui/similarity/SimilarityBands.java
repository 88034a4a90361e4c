package org.driftscope.ui.similarity;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.insight.GroupedWords;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.HeatBand;
import org.driftscope.plot.Ink;
import org.driftscope.text.Dataset;
import org.driftscope.wording.Wording;

/** The categories along the axes of the matrix. */
final class SimilarityBands {
    private static final Wording WORDS = Wording.of("ui.similarity");

    private SimilarityBands() {}

    /** One for each run of words of the same category. */
    static List<HeatBand> of(GroupedWords words, Dataset dataset, CategoryPalette palette) {
        List<HeatBand> bands = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= words.size(); i++) {
            int category = words.categories().get(first);
            if (i == words.size() || words.categories().get(i) != category) {
                bands.add(
                        new HeatBand(
                                first, i - first, name(category, dataset), ink(category, palette)));
                first = i;
            }
        }
        return bands;
    }

    /** Such as "animals" or "no category". */
    static String name(int category, Dataset dataset) {
        return switch (category) {
            case GroupedWords.NONE -> WORDS.get("none");
            case GroupedWords.SEVERAL -> WORDS.get("several");
            default -> dataset.corpus().categories().get(category).name();
        };
    }

    private static Ink ink(int category, CategoryPalette palette) {
        return category < 0 ? palette.muted() : palette.category(category);
    }
}
