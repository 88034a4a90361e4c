package org.driftscope.run;

import static org.driftscope.model.WeightGroup.ATTENTION_OUTPUT;
import static org.driftscope.model.WeightGroup.EMBEDDING;
import static org.driftscope.model.WeightGroup.FEED_FORWARD;
import static org.driftscope.model.WeightGroup.KEY;
import static org.driftscope.model.WeightGroup.OUTPUT;
import static org.driftscope.model.WeightGroup.QUERY;
import static org.driftscope.model.WeightGroup.VALUE;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.driftscope.insight.ClusterMeasures;
import org.driftscope.math.Matrix;
import org.driftscope.math.SeededRandom;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.Parameter;
import org.driftscope.model.WeightGroup;
import org.driftscope.projection.PcaProjector;
import org.driftscope.projection.ProjectionSettings;
import org.driftscope.text.Batch;
import org.driftscope.text.BatchSampler;
import org.driftscope.text.Dataset;
import org.driftscope.text.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What training comes to when something is frozen, on standard-6 after 600 steps. The table was
 * measured beforehand in a separate double-precision program, with batches of 16 sentences and an
 * untied output matrix drawn N(0, 0.1²) as E is; so it is here. (The product draws that matrix N(0,
 * 1/C) and reads 32 sentences a step. A larger frozen matrix leaves a lower loss: 1.09 where the
 * table has 1.339, 2.6 where it has 3.756.)
 *
 * <p>A median of three seeds lies within 1.7 standard deviations of one seed of a median of five or
 * more in 95 of 100 cases: √(0.67² + 0.54²) times two. The deviations are those of 11 seeds.
 */
class FreezingTableTest {
    private static final int STEPS = 600;
    private static final int BATCH = 16;
    private static final double OUTPUT_STD = 0.1;
    private static final double DEVIATIONS = 1.7;
    private static final Dataset DATASET = Corpora.dataset("standard-6");
    private static final Set<WeightGroup> ATTENTION =
            EnumSet.of(QUERY, KEY, VALUE, ATTENTION_OUTPUT);
    private static final Set<WeightGroup> ALL_BUT_E = EnumSet.complementOf(EnumSet.of(EMBEDDING));

    /**
     * A row of the table.
     *
     * @param loss mean over the corpus
     * @param lossDeviation of one seed
     * @param silhouette of E in the plane
     * @param silhouetteDeviation of one seed
     */
    private record Row(
            boolean tied,
            Set<WeightGroup> frozen,
            double loss,
            double lossDeviation,
            double silhouette,
            double silhouetteDeviation) {}

    /** What one seed came to. */
    private record Outcome(double loss, double silhouette) {}

    /**
     * The table. Untied with a frozen output, E comes out clearer here than there (0.90; 0.86 to
     * 0.94 over 11 seeds): that cell is held as a lower bound, below.
     */
    static List<Row> table() {
        return List.of(
                new Row(false, Set.of(), 0.717, 0.0101, 0.83, 0.114),
                new Row(false, Set.of(EMBEDDING), 0.743, 0.0120, -0.20, 0.024),
                new Row(false, ATTENTION, 0.716, 0.0017, 0.79, 0.070),
                new Row(false, Set.of(FEED_FORWARD), 0.719, 0.0020, 0.85, 0.053),
                new Row(false, ALL_BUT_E, 3.756, 0.0869, 0.86, 0.122),
                new Row(true, Set.of(), 0.721, 0.0055, 0.92, 0.028),
                new Row(true, Set.of(EMBEDDING), 1.371, 0.0587, -0.20, 0.024),
                new Row(true, ATTENTION, 0.721, 0.0066, 0.88, 0.067),
                new Row(true, Set.of(FEED_FORWARD), 0.725, 0.0062, 0.89, 0.016),
                new Row(true, ALL_BUT_E, 0.958, 0.0187, 0.94, 0.031));
    }

    @ParameterizedTest
    @MethodSource("table")
    void eachRowOfTheTableIsMet(Row row) {
        List<Outcome> outcomes = outcomes(row.tied(), row.frozen());
        assertAll(
                () ->
                        assertEquals(
                                row.loss(),
                                median(outcomes.stream().map(Outcome::loss).toList()),
                                DEVIATIONS * row.lossDeviation() + 0.0005,
                                outcomes::toString),
                () ->
                        assertEquals(
                                row.silhouette(),
                                median(outcomes.stream().map(Outcome::silhouette).toList()),
                                DEVIATIONS * row.silhouetteDeviation() + 0.005,
                                outcomes::toString));
    }

    @Test
    void withAFrozenOutputTheEmbeddingsStillCluster() {
        List<Outcome> outcomes = outcomes(false, Set.of(OUTPUT));
        double loss = median(outcomes.stream().map(Outcome::loss).toList());
        double silhouette = median(outcomes.stream().map(Outcome::silhouette).toList());
        assertEquals(1.339, loss, DEVIATIONS * 0.0610 + 0.0005, outcomes::toString);
        assertTrue(silhouette >= 0.84, outcomes::toString);
    }

    /**
     * With the product's own start and batch: what is frozen, not how large the loss is, decides
     * whether E clusters.
     */
    @Test
    void theProductsOwnStartTellsTheSame() {
        Outcome frozen = untiedRun(Set.of(EMBEDDING));
        Outcome alone = untiedRun(ALL_BUT_E);
        assertTrue(frozen.loss() < alone.loss() / 2, frozen + " " + alone);
        assertTrue(frozen.silhouette() < 0, frozen::toString);
        assertTrue(alone.silhouette() > 0.5, alone::toString);
    }

    private static Outcome untiedRun(Set<WeightGroup> frozen) {
        RunSettings settings = settings(false, 1).withBatchSize(32);
        try (Stepper stepper = new Stepper(DATASET, settings)) {
            stepper.setControls(Controls.NONE.withFrozen(frozen));
            stepper.setCorpusLossEvery(Long.MAX_VALUE);
            for (int step = 0; step < STEPS; step++) {
                stepper.step();
            }
            return new Outcome(
                    stepper.corpusLoss().learned(),
                    stepper.measures().orElseThrow().silhouette2d());
        }
    }

    private static List<Outcome> outcomes(boolean tied, Set<WeightGroup> frozen) {
        List<Outcome> outcomes = new ArrayList<>();
        for (long seed = 1; seed <= 3; seed++) {
            outcomes.add(train(settings(tied, seed), frozen));
        }
        return outcomes;
    }

    private static RunSettings settings(boolean tied, long seed) {
        RunSettings settings = Corpora.stored("standard-6").recommended();
        ModelSettings model = settings.model();
        return settings.withSeed(seed)
                .withBatchSize(BATCH)
                .withModel(
                        new ModelSettings(
                                model.dModel(),
                                model.layers(),
                                model.heads(),
                                model.feedForward(),
                                model.context(),
                                model.activation(),
                                model.positions(),
                                tied,
                                model.embeddingStd()));
    }

    /** The product's trainer from the table's start; measured once, at the end. */
    private static Outcome train(RunSettings settings, Set<WeightGroup> frozen) {
        ModelConfig config = settings.model().resolve(DATASET);
        SeededRandom random = new SeededRandom(settings.seed());
        List<Example> examples = DATASET.examples(config.context());
        ModelCopy start = start(config, random);
        try (Learner learner =
                        new Learner(
                                () -> new LanguageModel(start),
                                settings,
                                new Split(examples, examples, List.of()));
                Categories categories = Categories.of(DATASET)) {
            learner.trainer().setFrozen(frozen);
            BatchSampler batches = new BatchSampler(examples, settings.batchSize(), random);
            for (int step = 0; step < STEPS; step++) {
                learner.trainer().step(new Batch(batches.next()));
            }
            Matrix embeddings = learner.model().tokenEmbeddings();
            ClusterMeasures measures =
                    categories
                            .measure(
                                    embeddings,
                                    new PcaProjector(ProjectionSettings.DEFAULT, List.of(0)))
                            .orElseThrow();
            return new Outcome(learner.loss(0).learned(), measures.silhouette2d());
        }
    }

    /** The product's random start, its output matrix scaled from N(0, 1/C) to N(0, 0.1²). */
    private static ModelCopy start(ModelConfig config, SeededRandom random) {
        try (LanguageModel model = new LanguageModel(config, random)) {
            ModelCopy copy = model.copy();
            float[] weights = copy.weights().toArray();
            double scale = OUTPUT_STD * Math.sqrt(config.dModel());
            for (Parameter parameter : copy.layout().parameters()) {
                if (parameter.name().equals("output.weight")) {
                    for (int i = 0; i < parameter.size(); i++) {
                        weights[parameter.offset() + i] *= (float) scale;
                    }
                }
            }
            return new ModelCopy(config, copy.active(), Matrix.owning(1, weights.length, weights));
        }
    }

    private static double median(List<Double> three) {
        return three.stream().sorted().toList().get(1);
    }
}
