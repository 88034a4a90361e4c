package org.driftscope.ui.transport;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.driftscope.insight.ClusterMeasures;
import org.driftscope.plot.Figures;
import org.driftscope.run.Frame;
import org.driftscope.run.MeasuredLoss;
import org.driftscope.run.RunDescription;
import org.driftscope.training.StepResult;
import org.driftscope.wording.Wording;

/** The numbers that are always in sight: step, loss and how clear the clusters are. */
public final class ReadoutsViewModel {
    private static final Wording WORDS = Wording.of("ui.transport");

    private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper loss = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper clusters = new ReadOnlyStringWrapper("");
    private boolean measured;
    private long shown;
    private Optional<ClusterMeasures> lastMeasures = Optional.empty();

    public ReadOnlyStringProperty stepProperty() {
        return step.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty lossProperty() {
        return loss.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty clustersProperty() {
        return clusters.getReadOnlyProperty();
    }

    /** Begins to show another run. */
    public void open(RunDescription description) {
        regroup(description);
        step.set(WORDS.get("step", "step", 0));
        loss.set("");
        clusters.set("");
    }

    /** The run on screen with other groups of words. */
    public void regroup(RunDescription description) {
        measured = !description.dataset().corpus().categories().isEmpty();
        lastMeasures = Optional.empty();
    }

    public void show(Frame frame) {
        if (frame.step() < shown) {
            lastMeasures = Optional.empty(); // they are of a later step
        }
        shown = frame.step();
        step.set(WORDS.get("step", "step", frame.step()));
        loss.set(lossText(frame));
        lastMeasures = frame.measures().or(() -> lastMeasures);
        clusters.set(clustersText(frame));
    }

    private static String lossText(Frame frame) {
        return frame.result()
                .map(StepResult::loss)
                .or(() -> frame.corpusLoss().map(MeasuredLoss::learned))
                .map(nats -> WORDS.get("loss", "loss", Figures.loss(nats)))
                .orElseGet(() -> WORDS.get("loss-unknown"));
    }

    private String clustersText(Frame frame) {
        if (lastMeasures.isEmpty()) {
            return WORDS.get(measured ? "clusters-unknown" : "clusters-none");
        }
        ClusterMeasures measures = lastMeasures.get();
        boolean was = frame.clearStep().isPresent();
        return WORDS.get(
                measures.clear() && was
                        ? "clusters-clear"
                        : was ? "clusters-no-longer" : "clusters-not-yet",
                "silhouette",
                Figures.measure(measures.silhouette2d()),
                "purity",
                Figures.measure(measures.knnPurity()),
                "step",
                frame.clearStep().orElse(0));
    }
}
