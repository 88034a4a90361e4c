package org.driftscope.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.driftscope.math.Matrix;
import org.driftscope.model.Activation;
import org.driftscope.model.Positions;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.ModelSettings;
import org.driftscope.run.RunSettings;
import org.driftscope.run.Stepper;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;
import org.driftscope.training.OptimizerConfig;
import org.driftscope.training.OptimizerKind;
import org.junit.jupiter.api.Test;

class StartCodeTest {
    private static final Corpus OWN =
            new Corpus(
                    "mine",
                    "",
                    "",
                    List.of("the cat sleeps", "the dog sleeps", "a cat eats"),
                    List.of());

    private static StoredCorpus shipped() {
        return ShippedCorpora.open("starter-natural-4");
    }

    private static Problem refused(String code) {
        return assertThrows(ProblemException.class, () -> StartCode.read(code).start(List.of()))
                .problem();
    }

    @Test
    void namesTheTextAndTheSeedAndNothingThatIsAsUsual() {
        assertEquals(
                "starter-natural-4 seed 7",
                StartCode.of(shipped().corpus(), shipped().recommended().withSeed(7)));
    }

    @Test
    void leadsBackToAnySettings() {
        Random random = new Random(20);
        for (int i = 0; i < 300; i++) {
            RunSettings settings = any(random, shipped().recommended());
            StartCode.Start read =
                    StartCode.read(StartCode.of(shipped().corpus(), settings)).start(List.of());
            assertEquals(settings, read.settings());
            assertEquals(shipped().corpus(), read.corpus().corpus());
        }
    }

    private static <T> T oneOf(Random random, T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private static RunSettings any(Random random, RunSettings base) {
        int heads = 1 + random.nextInt(4);
        ModelSettings model =
                new ModelSettings(
                        heads * (2 + random.nextInt(8)),
                        1 + random.nextInt(3),
                        heads,
                        1 + random.nextInt(100),
                        random.nextInt(20),
                        oneOf(random, Activation.values()),
                        oneOf(random, Positions.values()),
                        random.nextBoolean(),
                        0.001 + random.nextDouble() * 0.1);
        OptimizerConfig optimizer =
                new OptimizerConfig(
                        oneOf(random, OptimizerKind.values()),
                        1e-6 + random.nextDouble() * 0.1,
                        random.nextDouble(),
                        random.nextDouble(),
                        1e-8,
                        random.nextDouble() * 0.5,
                        random.nextDouble() * 0.9,
                        random.nextBoolean()
                                ? Double.POSITIVE_INFINITY
                                : 0.5 + random.nextDouble());
        return base.withModel(model)
                .withOptimizer(optimizer)
                .withSeed(random.nextInt(1_000_000))
                .withBatchSize(1 + random.nextInt(200))
                .withHeldOutPercent(random.nextInt(51))
                .withText(base.text().but().minimumFrequency(1 + random.nextInt(3)).build());
    }

    @Test
    void givesTheSameWeightsAfterFiftySteps() {
        RunSettings settings = shipped().recommended().withSeed(7).withBatchSize(5);
        StartCode.Start read =
                StartCode.read("starter-natural-4 SEED=7 batchsize 5").start(List.of());
        float[] fromSettings = trained(shipped().corpus(), settings);
        float[] fromCode = trained(read.corpus().corpus(), read.settings());
        assertTrue(Arrays.equals(fromSettings, fromCode));
        assertNotEquals(
                Arrays.hashCode(fromSettings),
                Arrays.hashCode(trained(shipped().corpus(), settings.withSeed(8))));
    }

    private static float[] trained(Corpus corpus, RunSettings settings) {
        try (Stepper stepper = new Stepper(Dataset.of(corpus, settings.text()), settings)) {
            Matrix last = stepper.frame().embeddings();
            for (int i = 0; i < 50; i++) {
                last = stepper.step().embeddings();
            }
            return last.toArray();
        }
    }

    @Test
    void knowsATextOfOnesOwnByItsSentences() {
        String code = StartCode.of(OWN, RunSettings.DEFAULT.withSeed(3));
        // zlib.crc32(b"the cat sleeps\nthe dog sleeps\na cat eats\n") in Python
        assertEquals("own-872a0322 seed 3", code);
        StoredCorpus other = new StoredCorpus(OWN.named("other"), RunSettings.DEFAULT.withSeed(9));
        StartCode.Start read = StartCode.read(code).start(List.of(shipped(), other));
        assertEquals(other, read.corpus());
        assertEquals(RunSettings.DEFAULT.withSeed(3), read.settings());
        assertTrue(refused(code).remedy().contains("Open or paste the same text first"));
        StoredCorpus changed =
                new StoredCorpus(OWN.withSentences(List.of("the cat sleeps")), RunSettings.DEFAULT);
        assertThrows(ProblemException.class, () -> StartCode.read(code).start(List.of(changed)));
    }

    @Test
    void aChangedShippedTextIsOnesOwn() {
        Corpus changed = shipped().corpus().withSentences(List.of("the cat sleeps"));
        assertTrue(StartCode.of(changed, RunSettings.DEFAULT).startsWith("own-"));
    }

    @Test
    void saysWhichPartIsWrongAndWhatIsAllowed() {
        assertTrue(refused("  ").what().contains("no start code"));
        assertTrue(refused("starter seed 7").what().contains("“starter”"));
        assertTrue(refused("poem seed 7").why().contains("starter-natural-4"));
        assertTrue(refused("standard-6 sed 7").what().contains("“sed”"));
        assertEquals("Did you mean \"seed\"?", refused("standard-6 sed 7").why());
        assertEquals("Did you mean \"standard-6\"?", refused("standart-6 seed 7").why());
        assertEquals(
                "Did you mean \"starter-natural-4\"?", refused("starter natural 4 seed 7").why());
        assertTrue(refused("standard-6 seed 7.").why().contains("a whole number"));
        assertTrue(refused("standard-6 colour 7").why().contains("learningRate"));
        assertTrue(refused("standard-6 seed").what().contains("seed is missing"));
        assertTrue(refused("standard-6 seed 7 seed 8").what().contains("twice"));
        Problem layers = refused("standard-6 seed 7 layers 99");
        assertTrue(layers.what().contains("“layers 99”"));
        assertTrue(layers.why().contains("whole number from 1 to " + ModelSettings.MOST_LAYERS));
        assertTrue(refused("standard-6 optimizer sdg").why().contains("\"sgd\""));
        assertTrue(refused("standard-6 dModel 7 heads 2").what().contains("don’t go together"));
    }
}
