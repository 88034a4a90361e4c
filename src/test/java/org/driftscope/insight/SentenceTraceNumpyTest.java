package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.driftscope.math.Matrix;
import org.driftscope.model.Quantity;
import org.driftscope.model.Site;
import org.driftscope.reference.DoubleMatrices;
import org.driftscope.reference.TensorAgreement;
import org.driftscope.storage.ShippedCorpora;
import org.driftscope.text.Dataset;
import org.driftscope.text.TextSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every number that a trace shows of a sentence, forward and backward, is that of a numpy program
 * that shares no code with the product and takes its gradients without a backward pass.
 */
class SentenceTraceNumpyTest {
    /** Of an array's largest value: single precision, and sums of some dozens of terms. */
    private static final double TOLERANCE = 1e-5;

    static List<NumpyTrace> cases() {
        return List.of(
                NumpyTrace.read("1-layer"), NumpyTrace.read("2-layers"), NumpyTrace.read("long"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyNumberOnTheWayAgrees(NumpyTrace numpy) {
        SentenceTrace trace = new SentenceTrace(numpy.model(), numpy.example());
        assertEquals(numpy.loss(), trace.loss(), TOLERANCE * numpy.loss());
        numpy.arrays().forEach((site, expected) -> assertAgree(site, expected, trace.of(site)));
    }

    private static void assertAgree(Site site, double[][] expected, Matrix actual) {
        float[] values = actual.toArray();
        double[] flat = DoubleMatrices.flatten(expected);
        List<Integer> masked = new ArrayList<>();
        for (int i = 0; i < flat.length; i++) {
            assertEquals(Double.isNaN(flat[i]), Float.isNaN(values[i]), site + " at " + i);
            if (Double.isNaN(flat[i])) {
                masked.add(i);
            }
        }
        masked.forEach(
                i -> {
                    flat[i] = 0;
                    values[i] = 0;
                });
        assertEquals(expected[0].length, actual.columns(), site.toString());
        TensorAgreement.assertAgree(site.toString(), flat, values, TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theNumpyProgramHasEveryQuantityAndGradientOfEachLayer(NumpyTrace numpy) {
        int layers = numpy.model().config().layers();
        int heads = numpy.model().config().heads();
        for (boolean gradient : new boolean[] {false, true}) {
            Set<Quantity> seen =
                    numpy.arrays().keySet().stream()
                            .filter(site -> site.gradient() == gradient)
                            .map(Site::quantity)
                            .collect(Collectors.toSet());
            Set<Quantity> all = EnumSet.allOf(Quantity.class);
            if (gradient) {
                all.remove(Quantity.PROBABILITY);
            }
            assertEquals(all, seen);
        }
        // 10 arrays and 2 a head for each layer, 3 besides, each with its gradient; probabilities
        assertEquals(2 * (layers * (10 + 2 * heads) + 3) + 1, numpy.arrays().size());
    }

    @Test
    void theSentenceIsTheArticlesAndItsTokensAreTheCorpus() {
        NumpyTrace numpy = NumpyTrace.read("1-layer");
        Dataset dataset = Dataset.of(ShippedCorpora.list().get(0).corpus(), TextSettings.DEFAULT);
        List<Integer> ids =
                dataset.tokenizer().tokenize(numpy.sentence()).stream()
                        .map(word -> dataset.vocabulary().id(word).orElseThrow())
                        .toList();
        assertEquals("i drink coffee every morning .", numpy.sentence());
        for (int t = 0; t < ids.size(); t++) {
            assertEquals(numpy.example().token(t), ids.get(t));
        }
        assertEquals(ids.size() - 1, numpy.example().predictions());
        assertEquals(dataset.vocabulary().size(), numpy.model().config().vocabularySize());
    }

    @Test
    void theLongSentenceIsOneThatAttentionReadsByProducts() {
        assertTrue(NumpyTrace.read("long").example().predictions() >= 16);
    }
}
