package org.driftscope.export;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.commons.csv.CSVPrinter;
import org.driftscope.insight.ClusterMeasures;
import org.driftscope.run.Frame;
import org.driftscope.training.StepResult;

/**
 * Writes one row for each step: losses in nats, the gradient's norm before clipping, and how clear
 * the clusters are. Row k is the state after update k; what was not measured is empty.
 */
public final class MetricsCsv implements AutoCloseable {
    private final CSVPrinter printer;

    /** Begins the file anew. */
    public MetricsCsv(Path file) throws IOException {
        printer =
                Csv.begin(
                        file,
                        "step",
                        "loss",
                        "corpus_loss",
                        "gradient_norm",
                        "learning_rate",
                        "silhouette_2d",
                        "knn_purity",
                        "explained_variance_1",
                        "explained_variance_2");
    }

    /** Appends the row of one frame; whole rows reach the file even if the program is ended. */
    public void write(Frame frame) throws IOException {
        printer.printRecord(
                frame.step(),
                frame.result().map(StepResult::loss).orElse(null),
                frame.corpusLoss().isPresent() ? frame.corpusLoss().getAsDouble() : null,
                frame.result().map(StepResult::gradientNorm).orElse(null),
                frame.result().map(StepResult::learningRate).orElse(null),
                frame.measures().map(ClusterMeasures::silhouette2d).orElse(null),
                frame.measures().map(ClusterMeasures::knnPurity).orElse(null),
                frame.projection().explainedVarianceRatio().get(0),
                frame.projection().explainedVarianceRatio().get(1));
        printer.flush();
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
