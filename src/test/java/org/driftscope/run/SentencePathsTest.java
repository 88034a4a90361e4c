package org.driftscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.driftscope.insight.AttentionWeights;
import org.driftscope.insight.ContextualPath;
import org.driftscope.insight.SentenceTrace;
import org.driftscope.math.Matrix;
import org.driftscope.model.ActiveParts;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.Quantity;
import org.driftscope.model.Site;
import org.driftscope.projection.Basis;
import org.driftscope.text.Dataset;
import org.driftscope.text.Example;
import org.driftscope.text.TypedSentence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is read off a trained model of two layers and two heads for one sentence. */
class SentencePathsTest {
    private Stepper stepper;
    private Dataset dataset;
    private ModelCopy model;

    @BeforeEach
    void aModelIsTrained() {
        stepper = Corpora.stepper("lesson-two-senses", 1);
        for (int i = 0; i < 40; i++) {
            stepper.step();
        }
        dataset = stepper.description().dataset();
        model = stepper.moment().model();
    }

    @AfterEach
    void close() {
        stepper.close();
    }

    private Example read(String sentence) {
        return TypedSentence.read(dataset, model.config().context(), sentence).example();
    }

    private static float[] row(Matrix matrix, int row) {
        float[] values = new float[matrix.columns()];
        matrix.copyRow(row, values, 0);
        return values;
    }

    @Test
    void aPathLeadsFromTheRowOfETotheVectorThatGivesTheProbabilities() {
        Example example = read("she peeled the orange and drank juice .");
        ContextualPath path = ContextualPath.of(model, example);
        assertEquals(7, path.names().size());
        Matrix embeddings = model.tokenEmbeddings();
        Matrix bias = model.of("output.bias");
        SentenceTrace trace = new SentenceTrace(model, example);
        for (int t = 0; t < example.predictions(); t++) {
            float[] alone = row(path.vectors().get(0), t);
            for (int c = 0; c < alone.length; c++) {
                assertEquals(embeddings.get(example.token(t), c), alone[c]);
                assertEquals(
                        alone[c] + model.of("positionEmbedding").get(t, c),
                        path.vectors().get(1).get(t, c),
                        1e-6);
            }
            assertEquals(
                    softmaxOfLogits(row(path.vectors().get(6), t), embeddings, bias, 0),
                    trace.of(Site.of(Quantity.PROBABILITY)).get(t, 0),
                    1e-5);
        }
    }

    private static double softmaxOfLogits(float[] z, Matrix embeddings, Matrix bias, int word) {
        double sum = 0;
        double own = 0;
        for (int v = 0; v < embeddings.rows(); v++) {
            double logit = bias.get(0, v);
            for (int c = 0; c < z.length; c++) {
                logit += z[c] * embeddings.get(v, c);
            }
            sum += Math.exp(logit);
            own = v == word ? Math.exp(logit) : own;
        }
        return own / sum;
    }

    /** What stands behind a word can't change its vectors; what stands before it does. */
    @Test
    void onlyTheWordsBeforePartTheTwoPathsOfAWord() {
        ContextualPath fruit = ContextualPath.of(model, read("I ate the sweet orange ."));
        ContextualPath longer =
                ContextualPath.of(model, read("I ate the sweet orange and white ."));
        ContextualPath colour = ContextualPath.of(model, read("He painted the wall orange ."));
        fruit.cosines(4, longer, 4).forEach(cosine -> assertEquals(1, cosine, 1e-5));
        var parted = fruit.cosines(4, colour, 4);
        assertEquals(1, parted.get(0), 1e-6);
        assertEquals(1, parted.get(1), 1e-6); // the same word at the same position
        assertTrue(parted.get(2) < 0.999, parted::toString);
    }

    @Test
    void pointsAreTheCoordinatesInTheBasis() {
        ContextualPath path = ContextualPath.of(model, read("I ate the sweet orange ."));
        Basis basis = stepper.frame().projection().basis();
        Matrix points = basis.project(path.ofToken(4));
        double x = 0;
        for (int c = 0; c < basis.channels(); c++) {
            x += basis.axis(0, c) * (path.vectors().get(3).get(4, c) - basis.origin(c));
        }
        assertEquals(x, points.get(3, 0), 1e-5);
        int orange = dataset.vocabulary().id("orange").orElseThrow();
        assertEquals(stepper.frame().projection().points().get(orange, 1), points.get(0, 1), 1e-6);
    }

    /** The formula of attention, from the queries and keys that the pass shows. */
    @Test
    void weightsAreTheSoftmaxOfQueryTimesKey() {
        Example example = read("she peeled the orange and drank juice .");
        SentenceTrace trace = new SentenceTrace(model, example);
        AttentionWeights weights = AttentionWeights.of(model, example);
        int width = model.config().dModel() / model.config().heads();
        Matrix query = trace.of(Site.of(Quantity.QUERY, 1));
        Matrix key = trace.of(Site.of(Quantity.KEY, 1));
        Matrix second = weights.of(1, 1).orElseThrow();
        double[] exponentials = new double[6];
        double sum = 0;
        for (int u = 0; u < 6; u++) {
            double score = 0;
            for (int c = width; c < 2 * width; c++) {
                score += query.get(5, c) * key.get(u, c) / Math.sqrt(width);
            }
            exponentials[u] = Math.exp(score);
            sum += exponentials[u];
        }
        for (int u = 0; u < 6; u++) {
            assertEquals(exponentials[u] / sum, second.get(5, u), 1e-5);
        }
        assertTrue(Float.isNaN(second.get(5, 6)));
        assertNotEquals(weights.of(0, 0), weights.of(1, 1));
        assertTrue(weights.of(2, 0).isEmpty());
    }

    @Test
    void whereAttentionIsOffThereAreNoWeights() {
        ModelCopy without =
                new ModelCopy(model.config(), new ActiveParts(true, false, true), model.weights());
        assertTrue(AttentionWeights.of(without, read("the orange .")).layers().isEmpty());
    }
}
