package org.driftscope.ui.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.driftscope.plot.Figures;
import org.driftscope.run.StopReason;
import org.driftscope.run.StopRule;
import org.driftscope.ui.control.NumberEntry;
import org.driftscope.ui.control.NumberRange;
import org.driftscope.wording.Wording;

/** When a playing run is to pause by itself. Every valid change is passed on at once. */
public final class StopRuleViewModel {
    private static final Wording WORDS = Wording.of("ui.transport");

    private final Consumer<StopRule> changed;
    private final BooleanProperty atStep = new SimpleBooleanProperty();
    private final NumberEntry step =
            new NumberEntry(
                    WORDS.get("stop-at-step-name"), NumberRange.whole(1, 1_000_000_000), 300);
    private final BooleanProperty atLoss = new SimpleBooleanProperty();
    private final NumberEntry loss =
            new NumberEntry(WORDS.get("stop-at-loss-name"), NumberRange.decimal(0.001, 100), 0.7);
    private final BooleanProperty atClearClusters = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();

    StopRuleViewModel(Consumer<StopRule> changed) {
        this.changed = changed;
        atStep.addListener((property, old, now) -> tell());
        atLoss.addListener((property, old, now) -> tell());
        atClearClusters.addListener((property, old, now) -> tell());
        step.textProperty().addListener((property, old, now) -> tell());
        loss.textProperty().addListener((property, old, now) -> tell());
        summary.set(words(rule()));
    }

    /** The same rule as in a window that this one takes the place of. */
    void takeOver(StopRuleViewModel before) {
        step.textProperty().set(before.step.textProperty().get());
        loss.textProperty().set(before.loss.textProperty().get());
        atStep.set(before.atStep.get());
        atLoss.set(before.atLoss.get());
        atClearClusters.set(before.atClearClusters.get());
    }

    public BooleanProperty atStepProperty() {
        return atStep;
    }

    public NumberEntry step() {
        return step;
    }

    public BooleanProperty atLossProperty() {
        return atLoss;
    }

    public NumberEntry loss() {
        return loss;
    }

    public BooleanProperty atClearClustersProperty() {
        return atClearClusters;
    }

    /** The rule in words, such as "Stops at step 300 or at clear clusters". */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Whether the run pauses by itself at all. */
    public ReadOnlyBooleanProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    /** The rule as it stands; a part whose number isn't valid plays no part. */
    public StopRule rule() {
        return new StopRule(
                atStep.get() && step.value().isPresent()
                        ? OptionalLong.of(step.value().get().longValueExact())
                        : OptionalLong.empty(),
                atLoss.get() && loss.value().isPresent()
                        ? OptionalDouble.of(loss.value().get().doubleValue())
                        : OptionalDouble.empty(),
                atClearClusters.get());
    }

    private void tell() {
        StopRule rule = rule();
        summary.set(words(rule));
        active.set(!rule.equals(StopRule.NEVER));
        changed.accept(rule);
    }

    private static String words(StopRule rule) {
        List<String> parts = new ArrayList<>();
        rule.step().ifPresent(step -> parts.add(WORDS.get("stop-when-step", "step", step)));
        rule.loss()
                .ifPresent(
                        loss -> parts.add(WORDS.get("stop-when-loss", "loss", Figures.loss(loss))));
        if (rule.clearClusters()) {
            parts.add(WORDS.get("stop-when-clear"));
        }
        return parts.stream()
                .reduce((first, second) -> WORDS.get("stop-or", "first", first, "second", second))
                .map(when -> WORDS.get("stop-when", "when", when))
                .orElseGet(() -> WORDS.get("stop-never"));
    }

    /** Why a run paused by itself, in words. */
    static String words(StopReason reason, long step) {
        return WORDS.get(
                switch (reason) {
                    case STEP -> "stopped-step";
                    case LOSS -> "stopped-loss";
                    case CLEAR_CLUSTERS -> "stopped-clear";
                },
                "step",
                step);
    }
}
