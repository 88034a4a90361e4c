package org.driftscope.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.driftscope.training.OptimizerConfig;
import org.driftscope.training.OptimizerKind;
import org.driftscope.ui.control.NumberEntry;
import org.driftscope.ui.control.NumberRange;
import org.driftscope.wording.Wording;

/** The update rule as it is being edited. */
public final class OptimizerDraft {
    private static final Wording WORDS = Wording.of("ui.settings");

    private final ObjectProperty<OptimizerKind> kind =
            new SimpleObjectProperty<>(OptimizerKind.ADAM);
    private final NumberEntry learningRate =
            new NumberEntry(
                    WORDS.get("learning-rate-number"),
                    NumberRange.above(0, OptimizerConfig.MOST_LEARNING_RATE),
                    0.01);
    private final NumberEntry beta1 =
            new NumberEntry(WORDS.get("beta1"), NumberRange.below(0, 1), 0);
    private final NumberEntry beta2 =
            new NumberEntry(WORDS.get("beta2"), NumberRange.below(0, 1), 0);
    private final NumberEntry epsilon =
            new NumberEntry(
                    WORDS.get("epsilon"),
                    NumberRange.decimal(
                            OptimizerConfig.LEAST_EPSILON, OptimizerConfig.MOST_EPSILON),
                    1);
    private final NumberEntry weightDecay =
            new NumberEntry(WORDS.get("weight-decay-number"), NumberRange.below(0, 1), 0);
    private final NumberEntry momentum =
            new NumberEntry(WORDS.get("momentum-number"), NumberRange.below(0, 1), 0);
    private final BooleanProperty clipped = new SimpleBooleanProperty(true);
    private final NumberEntry clipNorm =
            new NumberEntry(WORDS.get("clip-norm-number"), NumberRange.above(0), 1);

    OptimizerDraft() {}

    public ObjectProperty<OptimizerKind> kindProperty() {
        return kind;
    }

    public NumberEntry learningRate() {
        return learningRate;
    }

    public NumberEntry beta1() {
        return beta1;
    }

    public NumberEntry beta2() {
        return beta2;
    }

    public NumberEntry epsilon() {
        return epsilon;
    }

    public NumberEntry weightDecay() {
        return weightDecay;
    }

    public NumberEntry momentum() {
        return momentum;
    }

    /** Whether long gradients are shortened. */
    public BooleanProperty clippedProperty() {
        return clipped;
    }

    public NumberEntry clipNorm() {
        return clipNorm;
    }

    List<NumberEntry> numbers() {
        List<NumberEntry> numbers =
                new ArrayList<>(
                        List.of(learningRate, beta1, beta2, epsilon, weightDecay, momentum));
        if (clipped.get()) {
            numbers.add(clipNorm);
        }
        return numbers;
    }

    void show(OptimizerConfig config) {
        kind.set(config.kind());
        learningRate.set(config.learningRate());
        beta1.set(config.beta1());
        beta2.set(config.beta2());
        epsilon.set(config.epsilon());
        weightDecay.set(config.weightDecay());
        momentum.set(config.momentum());
        clipped.set(!Double.isInfinite(config.clipNorm()));
        if (clipped.get()) {
            clipNorm.set(config.clipNorm());
        }
    }

    /** The settings; every number must be valid. */
    OptimizerConfig settings() {
        return new OptimizerConfig(
                kind.get(),
                learningRate.decimal(),
                beta1.decimal(),
                beta2.decimal(),
                epsilon.decimal(),
                weightDecay.decimal(),
                momentum.decimal(),
                clipped.get() ? clipNorm.decimal() : Double.POSITIVE_INFINITY);
    }
}
