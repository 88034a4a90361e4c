package org.driftscope.benchmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.driftscope.model.Activation;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.Positions;
import org.driftscope.text.Batch;
import org.driftscope.text.Example;
import org.driftscope.training.OptimizerConfig;
import org.driftscope.training.OptimizerKind;

/**
 * A {@link TrainingCase} as a file that the C program reads too: little-endian, four bytes a
 * number.
 *
 * <pre>
 * int     magic, V, C, layers, heads, F, context, activation (0 GELU, 1 ReLU), tied (0, 1)
 * float   learningRate, beta1, beta2, epsilon, clipNorm (infinity: none)
 * int     P;  float weights[P]
 * int     K;  K times: int B, lengths[B], inputs[N], targets[N], N the sum of the lengths
 * </pre>
 */
final class CaseFile {
    private static final int MAGIC = 0x44524654;
    private static final double UNUSED_STD = 0.1;

    private CaseFile() {}

    static void write(Path file, TrainingCase training) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(size(training)).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(MAGIC);
        putModel(training.model(), bytes);
        putOptimizer(training.optimizer(), bytes);
        bytes.putInt(training.weights().length);
        for (float weight : training.weights()) {
            bytes.putFloat(weight);
        }
        bytes.putInt(training.batches().size());
        training.batches().forEach(batch -> putBatch(batch, bytes));
        Files.write(file, bytes.array());
    }

    private static int size(TrainingCase training) {
        long numbers = 9L + 5 + 1 + training.weights().length + 1;
        for (Batch batch : training.batches()) {
            numbers += 1L + batch.sequences() + 2L * batch.tokens();
        }
        return Math.toIntExact(numbers * Integer.BYTES);
    }

    private static void putModel(ModelConfig model, ByteBuffer bytes) {
        bytes.putInt(model.vocabularySize()).putInt(model.dModel()).putInt(model.layers());
        bytes.putInt(model.heads()).putInt(model.feedForward()).putInt(model.context());
        bytes.putInt(model.activation() == Activation.RELU ? 1 : 0).putInt(model.tied() ? 1 : 0);
    }

    private static void putOptimizer(OptimizerConfig optimizer, ByteBuffer bytes) {
        bytes.putFloat((float) optimizer.learningRate());
        bytes.putFloat((float) optimizer.beta1()).putFloat((float) optimizer.beta2());
        bytes.putFloat((float) optimizer.epsilon()).putFloat((float) optimizer.clipNorm());
    }

    private static void putBatch(Batch batch, ByteBuffer bytes) {
        bytes.putInt(batch.sequences());
        for (int s = 0; s < batch.sequences(); s++) {
            bytes.putInt(batch.length(s));
        }
        for (int n = 0; n < batch.tokens(); n++) {
            bytes.putInt(batch.input(n));
        }
        for (int n = 0; n < batch.tokens(); n++) {
            bytes.putInt(batch.target(n));
        }
    }

    static TrainingCase read(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.getInt() != MAGIC) {
            throw new IOException(file + " is no case of this benchmark");
        }
        ModelConfig model = model(bytes);
        OptimizerConfig optimizer = optimizer(bytes);
        float[] weights = new float[bytes.getInt()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = bytes.getFloat();
        }
        List<Batch> batches = new ArrayList<>();
        for (int count = bytes.getInt(); batches.size() < count; ) {
            batches.add(batch(bytes));
        }
        return new TrainingCase(model, optimizer, weights, batches);
    }

    private static ModelConfig model(ByteBuffer bytes) {
        return new ModelConfig(
                bytes.getInt(),
                bytes.getInt(),
                bytes.getInt(),
                bytes.getInt(),
                bytes.getInt(),
                bytes.getInt(),
                bytes.getInt() == 1 ? Activation.RELU : Activation.GELU,
                Positions.LEARNED,
                bytes.getInt() == 1,
                UNUSED_STD);
    }

    private static OptimizerConfig optimizer(ByteBuffer bytes) {
        return new OptimizerConfig(
                OptimizerKind.ADAM,
                bytes.getFloat(),
                bytes.getFloat(),
                bytes.getFloat(),
                bytes.getFloat(),
                0,
                0,
                bytes.getFloat());
    }

    private static Batch batch(ByteBuffer bytes) {
        int[] lengths = integers(bytes.getInt(), bytes);
        int tokens = 0;
        for (int length : lengths) {
            tokens += length;
        }
        int[] inputs = integers(tokens, bytes);
        int[] targets = integers(tokens, bytes);
        List<Example> examples = new ArrayList<>();
        int n = 0;
        for (int length : lengths) {
            int[] read = new int[length + 1]; // all inputs and the last target
            System.arraycopy(inputs, n, read, 0, length);
            n += length;
            read[length] = targets[n - 1];
            examples.add(new Example(examples.size(), read));
        }
        return new Batch(examples);
    }

    private static int[] integers(int count, ByteBuffer bytes) {
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            values[i] = bytes.getInt();
        }
        return values;
    }
}
