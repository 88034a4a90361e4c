package org.driftscope.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.driftscope.insight.ClusterMeasures;
import org.driftscope.run.Frame;
import org.driftscope.run.MeasuredLoss;
import org.driftscope.training.StepResult;

/**
 * Writes one row for each step: losses in nats, the gradient's norm before clipping, and how clear
 * the clusters are. Row k is the state after update k; what was not measured is empty. The column
 * of the held-out loss is there only where sentences are kept out of training.
 */
public final class MetricsCsv implements AutoCloseable {
    private static final List<String> COLUMNS =
            List.of(
                    "step",
                    "loss",
                    "corpus_loss",
                    "gradient_norm",
                    "learning_rate",
                    "silhouette_2d",
                    "knn_purity",
                    "explained_variance_1",
                    "explained_variance_2");

    private final CSVPrinter printer;
    private final boolean heldOut;

    /** Begins the file anew; {@code heldOut} where sentences are kept out of training. */
    public MetricsCsv(Path file, boolean heldOut) throws IOException {
        this(Files.newOutputStream(file), heldOut);
    }

    /** Begins a table that goes to a stream. */
    public MetricsCsv(OutputStream out, boolean heldOut) throws IOException {
        this.heldOut = heldOut;
        List<String> header = new ArrayList<>(COLUMNS);
        if (heldOut) {
            header.add("held_out_loss");
        }
        printer = Csv.begin(out, header.toArray(String[]::new));
    }

    /** Appends the row of one frame; whole rows reach the file even if the program is ended. */
    public void write(Frame frame) throws IOException {
        List<Object> row = new ArrayList<>();
        row.add(frame.step());
        row.add(frame.result().map(StepResult::loss).orElse(null));
        row.add(frame.corpusLoss().map(MeasuredLoss::learned).orElse(null));
        row.add(frame.result().map(StepResult::gradientNorm).orElse(null));
        row.add(frame.result().map(StepResult::learningRate).orElse(null));
        row.add(frame.measures().map(ClusterMeasures::silhouette2d).orElse(null));
        row.add(frame.measures().map(ClusterMeasures::knnPurity).orElse(null));
        row.add(frame.projection().explainedVarianceRatio().get(0));
        row.add(frame.projection().explainedVarianceRatio().get(1));
        if (heldOut) {
            row.add(frame.corpusLoss().map(loss -> loss.heldOut().getAsDouble()).orElse(null));
        }
        printer.printRecord(row);
        printer.flush();
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
