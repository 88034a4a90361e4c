package org.driftscope.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.driftscope.math.Matrix;
import org.driftscope.math.SeededRandom;
import org.driftscope.projection.Anchors;
import org.driftscope.projection.HeldState;
import org.driftscope.projection.PcaProjector;
import org.driftscope.projection.ProjectionSettings;
import org.driftscope.run.Frame;
import org.driftscope.run.RunDescription;
import org.driftscope.run.RunSettings;
import org.driftscope.run.RunState;
import org.driftscope.text.Category;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;
import org.driftscope.text.TextSettings;

/**
 * Frames as a run would publish them, of words that wander from a random cloud to the corners their
 * categories have; no training is needed for it.
 */
final class SyntheticRun {
    private static final int CHANNELS = 16;
    private static final int STEPS = 100;

    private final RunDescription description;
    private final Matrix start;
    private final Matrix end;
    private PcaProjector projector;
    private Matrix previous;

    /** Stop words are on the map. */
    SyntheticRun(Corpus corpus, ProjectionSettings projection, long seed) {
        this(corpus, TextSettings.DEFAULT.but().stopWordsOnMap(true).build(), projection, seed);
    }

    SyntheticRun(Corpus corpus, TextSettings text, ProjectionSettings projection, long seed) {
        Dataset dataset = Dataset.of(corpus, text);
        int size = dataset.vocabulary().size();
        List<Integer> fitted = new ArrayList<>();
        for (int id = 0; id < size; id++) {
            if (!dataset.categoriesOf(id).isEmpty()) {
                fitted.add(id);
            }
        }
        description =
                new RunDescription(
                        dataset,
                        RunSettings.DEFAULT.withProjection(projection),
                        null,
                        0,
                        fitted,
                        null,
                        Set.of());
        SeededRandom random = new SeededRandom(seed);
        float[] first = new float[size * CHANNELS];
        float[] last = new float[size * CHANNELS];
        for (int i = 0; i < first.length; i++) {
            first[i] = (float) (0.1 * random.nextGaussian());
            last[i] = (float) (0.07 * random.nextGaussian());
        }
        for (int id : fitted) {
            for (int category : dataset.categoriesOf(id)) {
                float share = 0.9f / dataset.categoriesOf(id).size();
                last[id * CHANNELS + category % CHANNELS] += share;
            }
        }
        start = Matrix.owning(size, CHANNELS, first);
        end = Matrix.owning(size, CHANNELS, last);
        previous = start;
        projector = new PcaProjector(projection, fitted);
    }

    /** Twenty words in four categories, one of them in two. */
    static SyntheticRun small() {
        return new SyntheticRun(smallCorpus(), ProjectionSettings.DEFAULT, 7);
    }

    static Corpus smallCorpus() {
        List<Category> categories =
                List.of(
                        new Category("animals", List.of("dog", "cat", "rabbit", "puppy", "kitten")),
                        new Category("foods", List.of("bread", "rice", "soup", "cake", "orange")),
                        new Category("drinks", List.of("coffee", "tea", "milk", "juice", "orange")),
                        new Category(
                                "times",
                                List.of("morning", "evening", "night", "winter", "afternoon")));
        List<String> sentences =
                categories.stream()
                        .flatMap(category -> category.words().stream())
                        .flatMap(
                                word -> Stream.of("the " + word + " is here .", "a " + word + " ."))
                        .toList();
        return new Corpus("small", "", "", sentences, categories);
    }

    RunDescription description() {
        return description;
    }

    /** From now on seen through other words. */
    SyntheticRun fittedOn(List<Integer> words) {
        projector = new PcaProjector(description.settings().projection(), words);
        return this;
    }

    /** From now on seen in another way. */
    SyntheticRun seen(ProjectionSettings settings, Anchors anchors) {
        projector = new PcaProjector(settings, description.fittedWords(), anchors);
        return this;
    }

    /** The random start, whose axes may be kept. */
    HeldState start() {
        return new HeldState(0, start);
    }

    int id(String word) {
        return description.dataset().vocabulary().id(word).orElseThrow();
    }

    /** The state after so many steps; call it in the order of the steps. */
    Frame frame(int step, RunState state) {
        float share = Math.min(1, (float) step / STEPS);
        float[] mixed = start.toArray();
        float[] target = end.toArray();
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] += share * (target[i] - mixed[i]);
        }
        Matrix embeddings = Matrix.owning(start.rows(), CHANNELS, mixed);
        Matrix before = previous;
        previous = embeddings;
        return new Frame(
                step,
                state,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                embeddings,
                before,
                projector.project(embeddings),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
