package org.driftscope.insight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.driftscope.math.Matrix;
import org.driftscope.model.Activation;
import org.driftscope.model.ActiveParts;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.Parameter;
import org.driftscope.model.ParameterLayout;
import org.driftscope.model.Positions;
import org.driftscope.model.Quantity;
import org.driftscope.model.Site;
import org.driftscope.text.Example;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code src/test/resources/insight/trace_reference.py} computed of one sentence.
 *
 * @param name for messages, e.g. {@code 1-layer}
 * @param sentence as a person writes it
 * @param model the weights it took, made anew
 * @param example the sentence in tokens
 * @param loss in nats
 * @param arrays values and gradients; NaN where a token may not look
 */
public record NumpyTrace(
        String name,
        String sentence,
        ModelCopy model,
        Example example,
        double loss,
        Map<Site, double[][]> arrays) {
    private static final long MODULUS = 2_147_483_647;

    /** The minimal standard generator (Park and Miller 1988), from 1 on; numbers in (-1, 1). */
    private static final class MinimalStandard {
        private long x = 1;

        double next() {
            x = 16807 * x % MODULUS;
            return 2 * (x / (double) MODULUS) - 1;
        }
    }

    /** Reads one of its files. */
    public static NumpyTrace read(String name) {
        JsonNode json = open("/insight/trace-" + name + ".json");
        JsonNode shape = json.required("case");
        Map<Site, double[][]> arrays = new LinkedHashMap<>();
        addArrays(json.required("values"), false, arrays);
        addArrays(json.required("gradients"), true, arrays);
        int[] tokens =
                json.required("tokens").values().stream().mapToInt(JsonNode::intValue).toArray();
        return new NumpyTrace(
                name,
                shape.required("sentence").stringValue(),
                model(shape),
                new Example(0, tokens),
                json.required("loss").doubleValue(),
                arrays);
    }

    private static JsonNode open(String resource) {
        try (InputStream file = NumpyTrace.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is not among the test resources");
            }
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModelCopy model(JsonNode shape) {
        ModelConfig config =
                new ModelConfig(
                        shape.required("V").intValue(),
                        shape.required("C").intValue(),
                        shape.required("layers").intValue(),
                        shape.required("heads").intValue(),
                        shape.required("F").intValue(),
                        shape.required("context").intValue(),
                        Activation.GELU,
                        Positions.LEARNED,
                        true,
                        0.1);
        ParameterLayout layout = new ParameterLayout(config);
        float[] weights = new float[layout.size()];
        MinimalStandard random = new MinimalStandard();
        for (Parameter parameter : layout.parameters()) {
            double scale = parameter.rows() > 1 ? 0.5 : 0.25;
            double middle = parameter.role() == Parameter.Role.GAIN ? 1 : 0;
            for (int i = 0; i < parameter.size(); i++) {
                weights[parameter.offset() + i] = (float) (middle + scale * random.next());
            }
        }
        return new ModelCopy(config, ActiveParts.ALL, Matrix.owning(1, weights.length, weights));
    }

    private static void addArrays(JsonNode json, boolean gradient, Map<Site, double[][]> arrays) {
        for (Map.Entry<String, JsonNode> array : json.properties()) {
            double[][] rows =
                    array.getValue().values().stream()
                            .map(NumpyTrace::row)
                            .toArray(double[][]::new);
            Site site = site(array.getKey());
            arrays.put(gradient ? site.gradientOf() : site, rows);
        }
    }

    private static double[] row(JsonNode json) {
        return json.values().stream()
                .mapToDouble(value -> value.isNull() ? Double.NaN : value.doubleValue())
                .toArray();
    }

    /** Such as SCORE/0/1 for head 1 of layer 0. */
    private static Site site(String name) {
        String[] parts = name.split("/", -1);
        Quantity quantity = Quantity.valueOf(parts[0]);
        return switch (parts.length) {
            case 1 -> Site.of(quantity);
            case 2 -> Site.of(quantity, Integer.parseInt(parts[1]));
            default -> Site.of(quantity, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
