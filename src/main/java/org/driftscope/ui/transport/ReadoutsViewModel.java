package org.driftscope.ui.transport;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.driftscope.insight.ClusterMeasures;
import org.driftscope.plot.Figures;
import org.driftscope.run.Frame;
import org.driftscope.run.RunDescription;

/** The numbers that are always in sight: step, loss and how clear the clusters are. */
public final class ReadoutsViewModel {
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
        step.set("Step 0");
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
        step.set("Step " + Figures.count(frame.step()));
        loss.set(lossText(frame));
        lastMeasures = frame.measures().or(() -> lastMeasures);
        clusters.set(clustersText(frame));
    }

    private static String lossText(Frame frame) {
        if (frame.result().isPresent()) {
            return "Loss " + Figures.loss(frame.result().get().loss()) + " nats a token";
        }
        return frame.corpusLoss().isPresent()
                ? "Loss " + Figures.loss(frame.corpusLoss().get().learned()) + " nats a token"
                : "Loss not measured yet";
    }

    private String clustersText(Frame frame) {
        if (lastMeasures.isEmpty()) {
            return measured ? "Clusters not measured" : "No categories, so no clusters to measure";
        }
        ClusterMeasures measures = lastMeasures.get();
        return "Silhouette "
                + Figures.measure(measures.silhouette2d())
                + " · purity "
                + Figures.measure(measures.knnPurity())
                + " · "
                + clearText(measures, frame);
    }

    private static String clearText(ClusterMeasures measures, Frame frame) {
        if (frame.clearStep().isEmpty()) {
            return "clusters not clear yet";
        }
        String first = Figures.count(frame.clearStep().getAsLong());
        return measures.clear()
                ? "clusters clear, first at step " + first
                : "clusters were clear at step " + first + ", not now";
    }
}
