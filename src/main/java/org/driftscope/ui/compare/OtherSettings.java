package org.driftscope.ui.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.driftscope.model.WeightGroup;
import org.driftscope.run.Controls;
import org.driftscope.run.ModelSettings;
import org.driftscope.run.RunSettings;
import org.driftscope.run.TrialSetup;
import org.driftscope.training.OptimizerConfig;
import org.driftscope.training.OptimizerKind;
import org.driftscope.ui.control.NumberEntry;
import org.driftscope.ui.control.NumberRange;
import org.driftscope.wording.Wording;

/** In what the second run differs from the one on screen, as it is being edited. */
public final class OtherSettings {
    private static final Wording WORDS = Wording.of("ui.compare");

    private final NumberEntry seed =
            new NumberEntry(
                    WORDS.get("seed-number"), NumberRange.whole(Long.MIN_VALUE, Long.MAX_VALUE), 1);
    private final NumberEntry learningRate =
            new NumberEntry(
                    WORDS.get("learning-rate-number"),
                    NumberRange.above(0, OptimizerConfig.MOST_LEARNING_RATE),
                    0.01);
    private final ObjectProperty<OptimizerKind> optimizer =
            new SimpleObjectProperty<>(OptimizerKind.ADAM);
    private final BooleanProperty tied = new SimpleBooleanProperty(true);
    private final BooleanProperty frozen = new SimpleBooleanProperty();

    OtherSettings() {}

    /** Shows the settings of the run on screen. */
    void show(RunSettings settings) {
        seed.set(settings.seed());
        learningRate.set(settings.optimizer().learningRate());
        optimizer.set(settings.optimizer().kind());
        tied.set(settings.model().tied());
        frozen.set(false);
    }

    /** The second run's setup beside a run of {@code base}; every number must be valid. */
    TrialSetup setup(RunSettings base) {
        RunSettings settings =
                base.withSeed(seed.value().orElseThrow().longValueExact())
                        .withModel(withTied(base.model(), tied.get()))
                        .withOptimizer(optimizer(base.optimizer()));
        Set<WeightGroup> still =
                frozen.get()
                        ? EnumSet.of(WeightGroup.EMBEDDING)
                        : EnumSet.noneOf(WeightGroup.class);
        return new TrialSetup(WORDS.get("second-run"), settings, Controls.NONE.withFrozen(still));
    }

    private static ModelSettings withTied(ModelSettings model, boolean tied) {
        return new ModelSettings(
                model.dModel(),
                model.layers(),
                model.heads(),
                model.feedForward(),
                model.context(),
                model.activation(),
                model.positions(),
                tied,
                model.embeddingStd());
    }

    private OptimizerConfig optimizer(OptimizerConfig base) {
        return new OptimizerConfig(
                optimizer.get(),
                learningRate.value().orElseThrow().doubleValue(),
                base.beta1(),
                base.beta2(),
                base.epsilon(),
                base.weightDecay(),
                base.momentum(),
                base.clipNorm());
    }

    /** In what the setup differs from the base, in words; empty where it does not. */
    static String difference(RunSettings base, TrialSetup other) {
        RunSettings settings = other.settings();
        List<String> words =
                Stream.of(
                                settings.seed() == base.seed()
                                        ? ""
                                        : WORDS.get(
                                                "differs-seed",
                                                "seed",
                                                String.valueOf(settings.seed())),
                                settings.model().tied() == base.model().tied()
                                        ? ""
                                        : WORDS.get(
                                                settings.model().tied()
                                                        ? "differs-tied"
                                                        : "differs-untied"),
                                settings.optimizer().kind() == base.optimizer().kind()
                                        ? ""
                                        : name(settings.optimizer().kind()),
                                settings.optimizer().learningRate()
                                                == base.optimizer().learningRate()
                                        ? ""
                                        : WORDS.get(
                                                "differs-learning-rate",
                                                "rate",
                                                String.valueOf(
                                                        settings.optimizer().learningRate())),
                                other.controls().frozen().isEmpty()
                                        ? ""
                                        : WORDS.get("differs-frozen"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        return String.join(", ", words);
    }

    /** Such as "Adam". */
    static String name(OptimizerKind kind) {
        return switch (kind) {
            case ADAM -> "Adam";
            case ADAMW -> "AdamW";
            case SGD -> "SGD";
        };
    }

    /** Whether every number is one within bounds. */
    BooleanBinding valid() {
        return Bindings.createBooleanBinding(
                () -> seed.valid() && learningRate.valid(),
                seed.textProperty(),
                learningRate.textProperty());
    }

    public NumberEntry seed() {
        return seed;
    }

    public NumberEntry learningRate() {
        return learningRate;
    }

    public ObjectProperty<OptimizerKind> optimizerProperty() {
        return optimizer;
    }

    /** Whether the output shares the embeddings. */
    public BooleanProperty tiedProperty() {
        return tied;
    }

    /** Whether the embeddings keep their random start. */
    public BooleanProperty frozenProperty() {
        return frozen;
    }
}
