package org.driftscope.benchmark;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import org.driftscope.text.Batch;

/**
 * A batch as PyTorch tensors: sequences padded to the longest, which is what a causal model needs
 * no mask for, as a token never looks at those after it.
 *
 * @param sequences B
 * @param length T, of the longest sequence
 * @param inputs (B, T) token ids, 0 in the padding
 * @param targets (N, 1) token ids of the predictions that count
 * @param places (N) where those stand among the B*T
 * @param padded whether there is any padding
 * @param share () -1/N
 */
record PyTorchBatch(
        int sequences,
        int length,
        PtNDArray inputs,
        PtNDArray targets,
        PtNDArray places,
        boolean padded,
        PtNDArray share) {
    static PyTorchBatch of(Batch batch, NDManager manager) {
        int sequences = batch.sequences();
        int length = batch.longest();
        long[] inputs = new long[sequences * length];
        long[] targets = new long[batch.tokens()];
        long[] places = new long[batch.tokens()];
        for (int s = 0; s < sequences; s++) {
            for (int t = 0; t < batch.length(s); t++) {
                int n = batch.start(s) + t;
                places[n] = (long) s * length + t;
                inputs[s * length + t] = batch.input(n);
                targets[n] = batch.target(n);
            }
        }
        return new PyTorchBatch(
                sequences,
                length,
                (PtNDArray) manager.create(inputs, new Shape(sequences, length)),
                (PtNDArray) manager.create(targets, new Shape(targets.length, 1)),
                (PtNDArray) manager.create(places),
                inputs.length > targets.length,
                (PtNDArray) manager.create(-1f / targets.length));
    }
}
