package org.driftscope.benchmark;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.io.IOException;
import java.util.List;
import org.driftscope.training.OptimizerConfig;

/** PyTorch through the Deep Java Library: its operations, its automatic gradients. */
final class PyTorchContender implements Contender {
    private final OptimizerConfig optimizer;
    private final NDManager manager;
    private final PyTorchModel model;
    private final List<PyTorchBatch> batches;
    private final PtNDArray weights;
    private final PtNDArray firstMoment;
    private final PtNDArray secondMoment;
    private long steps;

    PyTorchContender(TrainingCase training, int threads) {
        optimizer = training.optimizer();
        manager = Engine.getEngine("PyTorch").newBaseManager();
        JniUtils.setNumThreads(threads);
        JniUtils.setGradMode(true); // what a GradientCollector does, once instead of in each step
        model = new PyTorchModel(training.model(), manager);
        batches = training.batches().stream().map(b -> PyTorchBatch.of(b, manager)).toList();
        weights = (PtNDArray) manager.create(training.weights());
        firstMoment = (PtNDArray) manager.zeros(new Shape(training.weights().length));
        secondMoment = (PtNDArray) manager.zeros(new Shape(training.weights().length));
    }

    @Override
    public double step(int index) {
        PyTorchBatch batch = batches.get(index);
        try (NDManager scope = manager.newSubManager()) {
            PtNDArray leaf = JniUtils.detachGradient(weights); // the same memory, without gradient
            leaf.attach(scope);
            JniUtils.attachGradient(leaf, true);
            PtNDArray total = model.logLikelihood(leaf, batch);
            JniUtils.backward(total, batch.share(), false, false);
            PtNDArray gradient = JniUtils.getGradient(leaf);
            update(gradient);
            return total.getFloat() * batch.share().getFloat();
        }
    }

    /** Adam, with what bias correction does to epsilon: DJL corrects the step size alone. */
    private void update(PtNDArray gradient) {
        steps++;
        double root = Math.sqrt(1 - Math.pow(optimizer.beta2(), (double) steps));
        double rate =
                optimizer.learningRate() * root / (1 - Math.pow(optimizer.beta1(), (double) steps));
        JniUtils.adamUpdate(
                weights,
                gradient,
                firstMoment,
                secondMoment,
                (float) optimizer.learningRate(),
                (float) rate,
                0,
                clipping(gradient),
                -1,
                (float) optimizer.beta1(),
                (float) optimizer.beta2(),
                (float) (optimizer.epsilon() * root),
                true);
    }

    private float clipping(PtNDArray gradient) {
        if (optimizer.clipNorm() == Double.POSITIVE_INFINITY) {
            return 1;
        }
        double norm = JniUtils.norm(gradient, 2, new int[] {0}, false).getFloat();
        return (float) Math.min(1, optimizer.clipNorm() / norm);
    }

    @Override
    public void close() {
        manager.close();
    }

    /** See {@link ContenderMain}. */
    public static void main(String[] args) throws IOException {
        ContenderMain.run(args, PyTorchContender::new);
    }
}
