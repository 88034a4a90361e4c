package org.driftscope.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.driftscope.model.Activation;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.Positions;
import org.driftscope.text.Batch;
import org.driftscope.text.Example;
import org.driftscope.training.OptimizerConfig;
import org.driftscope.training.OptimizerKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what {@code src/test/resources/reference/transformer_reference.py} left. {@link #all} and
 * {@link #runs} can be the source of a parameterized test.
 */
public final class NumpyCases {
    private static final List<String> NAMES =
            List.of(
                    "tied-1-layer",
                    "untied-1-layer",
                    "tied-2-layers",
                    "untied-2-layers-relu-sinusoidal");

    private NumpyCases() {}

    /** A case and one of its runs. */
    public record CaseRun(NumpyCase start, NumpyRun run) {
        @Override
        public String toString() {
            return start + ", " + run;
        }
    }

    /** All cases. */
    public static List<NumpyCase> all() {
        return NAMES.stream().map(NumpyCases::read).toList();
    }

    /** All runs of all cases. */
    public static Stream<CaseRun> runs() {
        return all().stream()
                .flatMap(start -> start.runs().stream().map(run -> new CaseRun(start, run)));
    }

    private static NumpyCase read(String name) {
        JsonNode json = open("/reference/case-" + name + ".json");
        List<NumpyRun> runs = new ArrayList<>();
        for (Map.Entry<String, JsonNode> run : json.required("runs").properties()) {
            runs.add(run(run.getKey(), run.getValue()));
        }
        return new NumpyCase(
                json.required("name").stringValue(),
                config(json.required("config")),
                tensors(json.required("weights")),
                batch(json.required("sequences")),
                json.required("loss").doubleValue(),
                tensors(json.required("gradients")),
                json.required("gradientNorm").doubleValue(),
                json.required("clipNorm").doubleValue(),
                tensors(json.required("clippedGradients")),
                List.copyOf(runs));
    }

    private static JsonNode open(String resource) {
        try (InputStream file = NumpyCases.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is not among the test resources");
            }
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModelConfig config(JsonNode json) {
        return new ModelConfig(
                json.required("vocabularySize").intValue(),
                json.required("dModel").intValue(),
                json.required("layers").intValue(),
                json.required("heads").intValue(),
                json.required("feedForward").intValue(),
                json.required("context").intValue(),
                Activation.valueOf(json.required("activation").stringValue()),
                Positions.valueOf(json.required("positions").stringValue()),
                json.required("tied").booleanValue(),
                json.required("embeddingStd").doubleValue());
    }

    private static NumpyRun run(String name, JsonNode json) {
        JsonNode rule = json.required("optimizer");
        OptimizerConfig optimizer =
                new OptimizerConfig(
                        OptimizerKind.valueOf(rule.required("kind").stringValue()),
                        rule.required("learningRate").doubleValue(),
                        rule.required("beta1").doubleValue(),
                        rule.required("beta2").doubleValue(),
                        rule.required("epsilon").doubleValue(),
                        rule.required("weightDecay").doubleValue(),
                        rule.required("momentum").doubleValue(),
                        rule.required("clipNorm").doubleValue());
        List<Double> losses =
                json.required("losses").values().stream().map(JsonNode::doubleValue).toList();
        return new NumpyRun(name, optimizer, losses, tensors(json.required("weights")));
    }

    private static Batch batch(JsonNode sequences) {
        List<Example> examples = new ArrayList<>();
        for (JsonNode sequence : sequences.values()) {
            int[] tokens = sequence.values().stream().mapToInt(JsonNode::intValue).toArray();
            examples.add(new Example(examples.size(), tokens));
        }
        return new Batch(examples);
    }

    private static Map<String, double[][]> tensors(JsonNode json) {
        Map<String, double[][]> result = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> tensor : json.properties()) {
            double[][] rows =
                    tensor.getValue().values().stream()
                            .map(NumpyCases::row)
                            .toArray(double[][]::new);
            result.put(tensor.getKey(), rows);
        }
        return result;
    }

    private static double[] row(JsonNode json) {
        return json.values().stream().mapToDouble(JsonNode::doubleValue).toArray();
    }
}
