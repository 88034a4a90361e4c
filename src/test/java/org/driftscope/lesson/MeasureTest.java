package org.driftscope.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.driftscope.math.Matrix;
import org.driftscope.run.Stepper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {
    private final Stepper stepper = Runs.stepper();

    @AfterEach
    void close() {
        stepper.close();
    }

    private double value(String written) {
        return Measure.of(written).orElseThrow().number(Runs.seen(stepper)).orElseThrow();
    }

    private String text(String written) {
        return Measure.of(written).orElseThrow().text(Runs.seen(stepper));
    }

    private Matrix embeddings() {
        return stepper.frame().embeddings();
    }

    private double[] row(Matrix matrix, String word) {
        int id = Runs.id(word);
        return IntStream.range(0, matrix.columns()).mapToDouble(c -> matrix.get(id, c)).toArray();
    }

    private static double product(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(c -> a[c] * b[c]).sum();
    }

    private static double cosine(double[] a, double[] b) {
        return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
    }

    private static double[] minus(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(c -> a[c] - b[c]).toArray();
    }

    private static double length(double[] a) {
        return Math.sqrt(product(a, a));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "step",
                "corpus loss",
                "held-out loss",
                "lowest held-out loss",
                "cosine dog cat",
                "centred cosine dog cat",
                "probability morning after i drink",
                "likeliest after i drink",
                "nearest dog",
                "output purity"
            })
    void itIsReadAsItIsWritten(String written) {
        assertEquals(written, Measure.of(" " + written.replace(" ", "  ")).orElseThrow().written());
    }

    @Test
    void whatIsNoneIsNotRead() {
        for (String none :
                List.of("", "cosine", "cosine dog", "step 3", "probability dog i", "cosin a b")) {
            assertEquals(Optional.empty(), Measure.of(none), none);
        }
    }

    @Test
    void wordsAreMeasuredInTheFullSpace() {
        double[] dogs = row(embeddings(), "dogs");
        double[] cats = row(embeddings(), "cats");
        assertEquals(cosine(dogs, cats), value("cosine dogs cats"), 1e-9);
        assertEquals(length(minus(dogs, cats)), value("distance dogs cats"), 1e-9);
        double[] mean = new double[dogs.length];
        List<String> fitted = List.of("dogs", "cats", "run", "eat"); // those of the categories
        for (String word : fitted) {
            double[] row = row(embeddings(), word);
            Arrays.setAll(mean, c -> mean[c] + row[c] / fitted.size());
        }
        assertEquals(
                cosine(minus(dogs, mean), minus(cats, mean)),
                value("centred cosine dogs cats"),
                1e-6);
        String nearest =
                List.of("cats", "run", "eat").stream()
                        .max(
                                (a, b) ->
                                        Double.compare(
                                                cosine(dogs, row(embeddings(), a)),
                                                cosine(dogs, row(embeddings(), b))))
                        .orElseThrow();
        assertEquals(nearest, text("nearest dogs"));
    }

    @Test
    void movesAreTakenFromTheStartAndFromTheStepBefore() {
        Matrix start = embeddings();
        stepper.step();
        Matrix between = embeddings();
        stepper.step();
        double[] now = row(embeddings(), "dogs");
        assertEquals(length(minus(now, row(start, "dogs"))), value("moved dogs"), 1e-9);
        assertEquals(length(minus(now, row(between, "dogs"))), value("last move dogs"), 1e-9);
        assertEquals(
                length(row(stepper.moment().lastGradient(), "dogs")),
                value("last gradient dogs"),
                1e-9);
        assertEquals(2, value("step"));
        assertEquals(stepper.frame().result().orElseThrow().loss(), value("loss"));
    }

    /** Counted by hand: 8 tokens; dogs and run share one sentence, dogs and cats none. */
    @Test
    void theTextIsCounted() {
        assertEquals(8, value("vocabulary"));
        assertEquals(Math.log(8), value("blind guess loss"), 1e-9);
        assertEquals(2, value("count dogs"));
        assertEquals(1, value("shared sentences dogs run"));
        assertEquals(0, value("shared sentences dogs cats"));
        assertEquals(1, value("context cosine dogs cats"), 1e-9); // the very same company
        assertEquals(2, value("read next dogs")); // a batch of 32 is the whole text
        assertEquals((double) stepper.description().parameters(), value("parameters"));
    }

    /** The text goes on behind "tea" in one way, behind "dogs" in two: known once it is learned. */
    @Test
    void whatComesNextIsLearned() {
        for (int step = 0; step < 200; step++) {
            stepper.step();
        }
        assertEquals(1, value("probability cools after tea"), 0.05);
        assertEquals("cools", text("likeliest after tea"));
        assertEquals(0.5, value("probability run after dogs"), 0.1);
    }

    @Test
    void groupsOfTheOutputAreThoseOfTheInputAsLongAsTheyAreOne() {
        assertEquals(value("purity"), value("output purity"));
        assertEquals(stepper.measures().orElseThrow().knnPurity(), value("purity"), 1e-9);
        assertEquals(stepper.measures().orElseThrow().silhouette2d(), value("silhouette"), 1e-6);
        stepper.untie();
        for (int step = 0; step < 20; step++) {
            stepper.step();
        }
        assertEquals(stepper.measures().orElseThrow().silhouette2d(), value("silhouette"), 1e-6);
        assertEquals(false, value("silhouette") == value("output silhouette"));
    }

    @Test
    void whatTheRunHasNotIsEmptyAndADash() {
        Observation seen = Runs.seen(stepper);
        for (String none :
                List.of(
                        "loss",
                        "held-out loss",
                        "lowest held-out loss",
                        "clear step",
                        "senses in context",
                        "cosine dogs zebra")) {
            Measure measure = Measure.of(none).orElseThrow();
            assertEquals(OptionalDouble.empty(), measure.number(seen), none);
            assertEquals("–", measure.text(seen), none);
        }
        assertEquals("–", text("nearest zebra"));
        assertEquals(
                List.of("zebra"),
                Measure.of("cosine dogs zebra").orElseThrow().missing(Runs.DATASET));
    }

    @Test
    void textsHoldWhatIsMeasured() {
        LessonText text = new LessonText("At {step}: **{vocabulary}** words, {corpus loss} nats.");
        String loss = String.format(java.util.Locale.ROOT, "%.2f", value("corpus loss"));
        assertEquals(
                "At 0: 8 words, " + loss + " nats.",
                text.at(Runs.seen(stepper)).blocks().get(0).text());
        assertEquals(
                "At (step): (vocabulary) words, (corpus loss) nats.",
                text.named().blocks().get(0).text());
    }
}
