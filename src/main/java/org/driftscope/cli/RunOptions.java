package org.driftscope.cli;

import org.driftscope.model.Activation;
import org.driftscope.model.Positions;
import org.driftscope.run.ModelSettings;
import org.driftscope.run.RunSettings;
import org.driftscope.training.OptimizerConfig;
import org.driftscope.training.OptimizerKind;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The settings that a command line may override; what is not given is as the corpus recommends. */
final class RunOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Mixin private TextOptions text;

    @Option(names = "--seed", paramLabel = "N", description = "Start of all random numbers.")
    private Long seed;

    @Option(names = "--d-model", paramLabel = "N", description = "Length of each word's vector.")
    private Integer dModel;

    @Option(names = "--layers", paramLabel = "N", description = "Transformer blocks.")
    private Integer layers;

    @Option(
            names = "--heads",
            paramLabel = "N",
            description = "Attention heads of each layer; must divide the vector's length.")
    private Integer heads;

    @Option(
            names = "--ff",
            paramLabel = "N",
            description = "Hidden units of each feed-forward layer.")
    private Integer feedForward;

    @Option(
            names = "--context",
            paramLabel = "N",
            description =
                    "Longest sequence read at once; 0: the longest sentence less one, at most 64.")
    private Integer context;

    @Option(
            names = "--activation",
            paramLabel = "NAME",
            description = "Feed-forward nonlinearity: ${COMPLETION-CANDIDATES}.")
    private Activation activation;

    @Option(
            names = "--positions",
            paramLabel = "NAME",
            description = "How positions are told apart: ${COMPLETION-CANDIDATES}.")
    private Positions positions;

    @Option(names = "--batch", paramLabel = "N", description = "Sentences a step.")
    private Integer batch;

    @Option(
            names = "--optimizer",
            paramLabel = "NAME",
            description = "Update rule: ${COMPLETION-CANDIDATES}.")
    private OptimizerKind optimizer;

    @Option(names = "--learning-rate", paramLabel = "X", description = "Size of each update.")
    private Double learningRate;

    @Option(names = "--momentum", paramLabel = "X", description = "Momentum of SGD.")
    private Double momentum;

    @Option(names = "--weight-decay", paramLabel = "X", description = "Weight decay of AdamW.")
    private Double weightDecay;

    @Option(
            names = "--clip",
            paramLabel = "X",
            description = "Largest norm of the whole gradient; Infinity never clips.")
    private Double clipNorm;

    @ArgGroup private Tying tying;

    /** One of the two, or neither. */
    static final class Tying {
        @Option(names = "--tied", description = "The output projection is the embedding matrix.")
        private boolean tied;

        @Option(names = "--untied", description = "The output projection has weights of its own.")
        private boolean untied;
    }

    /**
     * {@code recommended} with what the command line overrides; a value out of bounds is wrong use.
     */
    RunSettings applyTo(RunSettings recommended) {
        try {
            return new RunSettings(
                    text.applyTo(recommended.text()),
                    model(recommended.model()),
                    optimizer(recommended.optimizer()),
                    or(batch, recommended.batchSize()),
                    or(seed, recommended.seed()),
                    recommended.projection());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }

    private ModelSettings model(ModelSettings base) {
        return new ModelSettings(
                or(dModel, base.dModel()),
                or(layers, base.layers()),
                or(heads, base.heads()),
                or(feedForward, base.feedForward()),
                or(context, base.context()),
                or(activation, base.activation()),
                or(positions, base.positions()),
                tying == null ? base.tied() : tying.tied && !tying.untied,
                base.embeddingStd());
    }

    private OptimizerConfig optimizer(OptimizerConfig base) {
        return new OptimizerConfig(
                or(optimizer, base.kind()),
                or(learningRate, base.learningRate()),
                base.beta1(),
                base.beta2(),
                base.epsilon(),
                or(weightDecay, base.weightDecay()),
                or(momentum, base.momentum()),
                or(clipNorm, base.clipNorm()));
    }

    private static <T> T or(T given, T otherwise) {
        return given == null ? otherwise : given;
    }
}
