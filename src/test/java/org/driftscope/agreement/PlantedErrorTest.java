package org.driftscope.agreement;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.driftscope.model.Activation;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.Positions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An error of 0.1 % in one term of a backward pass of the product does not go unnoticed. */
class PlantedErrorTest {
    private static final ModelConfig SHORT =
            Configs.of(1, true, Activation.GELU, Positions.LEARNED);

    @TempDir Path classes;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "math/Normalization.java | += share * here | += 1.001f * share * here",
                "model/LagAttention.java | Rows.multiply(scale, gradient | Rows.multiply(1.001f * scale, gradient",
                "model/BlockAttention.java | Rows.multiply(scale, gradient | Rows.multiply(1.001f * scale, gradient",
                "math/Gelu.java | s + x[i] * s * complement | s + 1.001f * x[i] * s * complement"
            })
    void isNoticed(String file, String original, String planted) throws IOException {
        PlantedSource product =
                new PlantedSource(classes, "org/driftscope/" + file, original, planted);
        ModelConfig config = file.contains("BlockAttention") ? Configs.longSequences() : SHORT;
        AssertionError noticed = assertThrows(AssertionError.class, () -> check(product, config));
        assertTrue(
                noticed.getMessage().contains("times the tensor's largest value"),
                noticed::getMessage);
    }

    /** The harness itself is no cause of failure. */
    @Test
    void aChangeThatChangesNothingPasses() throws Throwable {
        check(
                new PlantedSource(
                        classes,
                        "org/driftscope/math/Normalization.java",
                        "+= share * here",
                        "+= 1f * share * here"),
                SHORT);
    }

    private static void check(PlantedSource product, ModelConfig config) throws Throwable {
        product.call(
                ProductAgreement.class,
                "checkLossAndGradients",
                new Class<?>[] {ModelConfig.class, long.class},
                config,
                7L);
    }
}
