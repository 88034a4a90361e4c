package org.driftscope.storage.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.driftscope.insight.ClusterMeasures;
import org.driftscope.math.Matrix;
import org.driftscope.projection.AxisMeaning;
import org.driftscope.projection.Basis;
import org.driftscope.projection.Projection;
import org.driftscope.projection.ShownAxis;
import org.driftscope.projection.Viewing;
import org.driftscope.run.Frame;
import org.driftscope.run.LossPoint;
import org.driftscope.run.MeasuredLoss;
import org.driftscope.run.RunState;
import org.driftscope.training.StepResult;
import org.driftscope.wording.Wording;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The picture of a checkpoint as an object of session.json and arrays. */
final class FrameCodec {
    private static final Wording WORDS = Wording.of("storage.session");

    /** Of the inner products of axes. */
    private static final double TOLERANCE = 1e-6;

    private FrameCodec() {}

    static ObjectNode write(Frame frame) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        frame.result()
                .ifPresent(
                        result -> {
                            json.put("loss", result.loss());
                            json.put("gradientNorm", result.gradientNorm());
                            json.put("learningRate", result.learningRate());
                        });
        frame.corpusLoss()
                .ifPresent(
                        loss -> {
                            ObjectNode measured = json.putObject("corpusLoss");
                            put(measured, "learned", loss.learned());
                            loss.heldOut().ifPresent(heldOut -> put(measured, "heldOut", heldOut));
                        });
        frame.measures()
                .ifPresent(
                        measures -> {
                            ObjectNode clusters = json.putObject("clusters");
                            clusters.put("silhouette2d", measures.silhouette2d());
                            clusters.put("knnPurity", measures.knnPurity());
                        });
        frame.clearStep().ifPresent(step -> json.put("clearStep", step));
        json.put("seenAgain", frame.losses().isEmpty() && frame.corpusLosses().isEmpty());
        json.set("projection", write(frame.projection()));
        return json;
    }

    /** A number; null where it is none. */
    static void put(ObjectNode json, String field, double value) {
        if (Double.isFinite(value)) {
            json.put(field, value);
        } else {
            json.putNull(field);
        }
    }

    private static ObjectNode write(Projection projection) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode ratios = json.putArray("explainedVarianceRatio");
        projection.explainedVarianceRatio().forEach(ratios::add);
        json.put("shownVarianceRatio", projection.shownVarianceRatio());
        json.set("fittedWords", ChangesCodec.numbers(projection.fittedWords()));
        ArrayNode axes = json.putArray("axes");
        for (ShownAxis axis : projection.viewing().axes()) {
            ObjectNode written = axes.addObject();
            written.put("varianceRatio", axis.varianceRatio());
            if (axis.meaning() instanceof AxisMeaning.Component component) {
                written.put("component", component.number());
            } else if (axis.meaning() instanceof AxisMeaning.Difference difference) {
                written.set("words", SettingsCodec.write(difference.words()));
                written.put("degrees", difference.degrees());
            }
        }
        projection.viewing().heldSince().ifPresent(step -> json.put("heldSince", step));
        json.put("unitLength", projection.viewing().unitLength());
        return json;
    }

    static void writeArrays(Frame frame, String folder, Entries entries) {
        entries.put(
                folder + "previous-embeddings.npy",
                CheckpointCodec.matrix(frame.previousEmbeddings()));
        entries.put(folder + "points.npy", CheckpointCodec.matrix(frame.projection().points()));
        entries.put(folder + "basis.npy", basis(frame.projection().basis()));
        entries.put(folder + "exact-basis.npy", basis(frame.projection().exactBasis()));
    }

    /** Origin and axes (k + 1, C). */
    static byte[] basis(Basis basis) {
        double[] rows = new double[(basis.dimensions() + 1) * basis.channels()];
        for (int c = 0; c < basis.channels(); c++) {
            rows[c] = basis.origin(c);
            for (int j = 0; j < basis.dimensions(); j++) {
                rows[(j + 1) * basis.channels() + c] = basis.axis(j, c);
            }
        }
        return NpyArray.of(rows, basis.dimensions() + 1, basis.channels());
    }

    /** A basis of {@code dimensions} axes, or of two or three where that is -1. */
    static Basis basis(String name, int dimensions, int channels, StoredArrays arrays) {
        NpyArray array =
                arrays.take(
                        name,
                        NpyArray.Type.DOUBLE,
                        dimensions == -1 ? -1 : dimensions + 1,
                        channels);
        if (array.length() != 3 && array.length() != 4) {
            throw arrays.wrong(name, WORDS.get("basis-shape"), null);
        }
        double[] rows = array.doubles();
        if (!Arrays.stream(rows).allMatch(Double::isFinite)) {
            throw arrays.wrong(name, WORDS.get("no-number"), null);
        }
        double[][] axes = new double[array.length() - 1][];
        for (int j = 0; j < axes.length; j++) {
            axes[j] = Arrays.copyOfRange(rows, (j + 1) * channels, (j + 2) * channels);
        }
        requireOrthonormal(name, axes, arrays);
        return new Basis(Arrays.copyOf(rows, channels), axes);
    }

    private static void requireOrthonormal(String name, double[][] axes, StoredArrays arrays) {
        for (int i = 0; i < axes.length; i++) {
            for (int j = 0; j <= i; j++) {
                double product = 0;
                for (int c = 0; c < axes[i].length; c++) {
                    product += axes[i][c] * axes[j][c];
                }
                if (!(Math.abs(product - (i == j ? 1 : 0)) < TOLERANCE)) {
                    throw arrays.wrong(name, WORDS.get("not-orthonormal"), null);
                }
            }
        }
    }

    /** The picture of a step with these embeddings (V, C). */
    static Frame read(
            Fields fields, long step, String folder, StoredArrays arrays, Matrix embeddings) {
        Optional<StepResult> result =
                step == 0
                        ? Optional.empty()
                        : Optional.of(
                                new StepResult(
                                        step,
                                        fields.number("loss"),
                                        fields.number("gradientNorm"),
                                        fields.number("learningRate")));
        Optional<MeasuredLoss> corpusLoss =
                fields.optional("corpusLoss").map(measured -> corpusLoss(measured, step));
        boolean seenAgain = fields.bool("seenAgain");
        Matrix previous =
                arrays.matrix(
                        folder + "previous-embeddings.npy",
                        embeddings.rows(),
                        embeddings.columns());
        return new Frame(
                step,
                RunState.PAUSED,
                result,
                corpusLoss,
                fields.optional("clusters").map(FrameCodec::clusters),
                fields.has("clearStep")
                        ? OptionalLong.of(fields.count("clearStep"))
                        : OptionalLong.empty(),
                embeddings,
                previous,
                projection(fields.object("projection"), folder, arrays, embeddings),
                seenAgain
                        ? List.of()
                        : result.map(r -> List.of(new LossPoint(step, r.loss()))).orElse(List.of()),
                seenAgain ? List.of() : corpusLoss.map(List::of).orElse(List.of()),
                Optional.empty(),
                Optional.empty());
    }

    private static MeasuredLoss corpusLoss(Fields measured, long step) {
        return new MeasuredLoss(
                step,
                measured.numberOr("learned", Double.NaN),
                measured.has("heldOut")
                        ? OptionalDouble.of(measured.number("heldOut"))
                        : OptionalDouble.empty());
    }

    private static ClusterMeasures clusters(Fields fields) {
        return new ClusterMeasures(fields.number("silhouette2d"), fields.number("knnPurity"));
    }

    private static Projection projection(
            Fields fields, String folder, StoredArrays arrays, Matrix embeddings) {
        List<Double> ratios = fields.numbers("explainedVarianceRatio");
        int dimensions = ratios.size();
        if (dimensions != 2 && dimensions != 3) {
            throw fields.wrong("explainedVarianceRatio", WORDS.get("two-or-three"), null);
        }
        List<Integer> fitted = fields.integers("fittedWords");
        if (!fitted.stream().allMatch(id -> id >= 0 && id < embeddings.rows())) {
            throw fields.wrong("fittedWords", WORDS.get("no-word"), null);
        }
        int channels = embeddings.columns();
        return new Projection(
                arrays.matrix(folder + "points.npy", embeddings.rows(), dimensions),
                basis(folder + "basis.npy", dimensions, channels, arrays),
                basis(folder + "exact-basis.npy", dimensions, channels, arrays),
                ratios,
                fields.number("shownVarianceRatio"),
                fitted,
                viewing(fields, dimensions));
    }

    private static Viewing viewing(Fields fields, int dimensions) {
        List<ShownAxis> axes = new ArrayList<>();
        for (Fields axis : fields.list("axes")) {
            axes.add(new ShownAxis(meaning(axis), axis.number("varianceRatio")));
        }
        if (axes.size() != dimensions) {
            throw fields.wrong("axes", WORDS.get("axes", "count", dimensions), null);
        }
        return new Viewing(
                axes,
                fields.has("heldSince")
                        ? OptionalLong.of(fields.count("heldSince"))
                        : OptionalLong.empty(),
                fields.bool("unitLength"));
    }

    private static AxisMeaning meaning(Fields axis) {
        if (axis.has("component")) {
            return new AxisMeaning.Component(axis.integer("component"));
        }
        return axis.has("words")
                ? new AxisMeaning.Difference(
                        SettingsCodec.pair(axis.object("words")), axis.number("degrees"))
                : new AxisMeaning.Rest();
    }
}
