package org.driftscope.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.driftscope.math.SeededRandom;
import org.driftscope.model.Activation;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.Parameter;
import org.driftscope.model.Positions;
import org.driftscope.run.RunSettings;
import org.driftscope.run.Stepper;
import org.driftscope.storage.ShippedCorpora;
import org.driftscope.text.Batch;
import org.driftscope.text.BatchSampler;
import org.driftscope.text.Dataset;

/** The models and data that are measured. */
enum Workload {
    /** What the program does when it is started and played: its default corpus and settings. */
    D {
        @Override
        TrainingCase create() {
            RunSettings settings = RunSettings.DEFAULT;
            String corpus = ShippedCorpora.NAMES.get(0);
            Dataset dataset = Dataset.of(ShippedCorpora.open(corpus).corpus(), settings.text());
            ModelConfig config = resolved(dataset, settings);
            SeededRandom random = new SeededRandom(settings.seed());
            BatchSampler sampler =
                    new BatchSampler(
                            dataset.examples(config.context()), settings.batchSize(), random);
            float[] weights = randomStart(config, random); // before any batch, as in a run
            return new TrainingCase(
                    config,
                    settings.optimizer(),
                    weights,
                    IntStream.range(0, 512).mapToObj(unused -> new Batch(sampler.next())).toList());
        }
    },
    /** Small. */
    S {
        @Override
        TrainingCase create() {
            return new SyntheticCase(config(64, 32, 2, 2, 8), BATCH, BATCHES).create();
        }
    },
    /** Medium. */
    M {
        @Override
        TrainingCase create() {
            return new SyntheticCase(config(1_000, 64, 2, 4, 16), BATCH, BATCHES).create();
        }
    },
    /** Large. */
    L {
        @Override
        TrainingCase create() {
            return new SyntheticCase(config(5_000, 128, 4, 4, 32), BATCH, BATCHES).create();
        }
    };

    /** Sequences in a batch of S, M and L. */
    static final int BATCH = 32;

    /** So many that none comes twice while losses are compared: learned by heart, they drift. */
    private static final int BATCHES = 256;

    /** Builds its case, always the same one. */
    abstract TrainingCase create();

    /** A model of the plain kind that S, M and L share. */
    static ModelConfig config(int vocabulary, int dModel, int layers, int heads, int context) {
        return new ModelConfig(
                vocabulary,
                dModel,
                layers,
                heads,
                4 * dModel,
                context,
                Activation.RELU,
                Positions.LEARNED,
                false,
                0.1);
    }

    /** The weights of a model's random start, one parameter behind the other. */
    static float[] randomStart(ModelConfig config, SeededRandom random) {
        try (LanguageModel model = new LanguageModel(config, random)) {
            float[] weights = new float[model.parameterCount()];
            for (Parameter parameter : model.parameters()) {
                float[] values = model.copy(parameter.name()).toArray();
                System.arraycopy(values, 0, weights, parameter.offset(), values.length);
            }
            return weights;
        }
    }

    /** The workloads named in a list such as "D,S". */
    static List<Workload> named(String list) {
        List<Workload> found = new ArrayList<>();
        for (String name : list.split(",", -1)) {
            found.add(valueOf(name.strip().toUpperCase(Locale.ROOT)));
        }
        return found;
    }

    /** The shape of the model that a run of these settings trains. */
    static ModelConfig resolved(Dataset dataset, RunSettings settings) {
        try (Stepper stepper = new Stepper(dataset, settings)) {
            return stepper.description().modelConfig();
        }
    }
}
