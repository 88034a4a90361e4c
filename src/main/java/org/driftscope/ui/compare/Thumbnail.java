package org.driftscope.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.driftscope.math.Matrix;
import org.driftscope.plot.Bounds;
import org.driftscope.plot.Figures;
import org.driftscope.plot.Ink;
import org.driftscope.run.Trial;
import org.driftscope.text.Dataset;
import org.driftscope.ui.GroupColours;
import org.driftscope.wording.Wording;

/**
 * The last map of a trial, small.
 *
 * @param name such as "seed 3"
 * @param words such as "clear at step 40"
 * @param clear whether the clusters came clear
 * @param dots the fitted words
 * @param colours of the categories that a person gave one, by number
 */
public record Thumbnail(
        String name, String words, boolean clear, List<Dot> dots, Map<Integer, Ink> colours) {
    private static final Wording WORDS = Wording.of("ui.compare");

    public Thumbnail {
        dots = List.copyOf(dots);
        colours = Map.copyOf(colours);
    }

    /** Where a word stands in the plane, and the numbers of its categories. */
    public record Dot(double x, double y, List<Integer> categories) {
        public Dot {
            categories = List.copyOf(categories);
        }
    }

    static Thumbnail of(Trial trial, Dataset dataset) {
        Matrix points = trial.projection().points();
        List<Dot> dots = new ArrayList<>();
        for (int word : trial.projection().fittedWords()) {
            dots.add(new Dot(points.get(word, 0), points.get(word, 1), dataset.categoriesOf(word)));
        }
        OptionalLong clear = trial.clearStep();
        return new Thumbnail(
                trial.setup().name(),
                words(trial),
                clear.isPresent(),
                dots,
                GroupColours.own(dataset.corpus().categories()));
    }

    private static String words(Trial trial) {
        if (trial.problem().isPresent()) {
            return WORDS.get("map-away", "step", trial.last().step());
        }
        OptionalLong clear = trial.clearStep();
        if (clear.isPresent()) {
            return WORDS.get("map-clear", "step", clear.getAsLong());
        }
        return trial.last().silhouette().isPresent()
                ? WORDS.get("map-unclear")
                : WORDS.get("map-loss", "loss", Figures.decimals(trial.last().loss(), 2));
    }

    /** All dots. */
    Bounds bounds() {
        Bounds bounds = Bounds.EMPTY;
        for (Dot dot : dots) {
            bounds = bounds.including(dot.x(), dot.y());
        }
        return bounds;
    }
}
