package org.driftscope.reference;

/** {@code contract(activation(expand(x)))}, from C channels to F and back. */
public final class ReferenceFeedForward implements ReferenceLayer {
    private final ReferenceLinear expand;
    private final ReferenceActivation activation;
    private final ReferenceLinear contract;

    public ReferenceFeedForward(
            ReferenceLinear expand, ReferenceActivation activation, ReferenceLinear contract) {
        this.expand = expand;
        this.activation = activation;
        this.contract = contract;
    }

    @Override
    public double[][] forward(double[][] x) {
        return contract.forward(activation.forward(expand.forward(x)));
    }

    @Override
    public double[][] backward(double[][] outputGradient) {
        return expand.backward(activation.backward(contract.backward(outputGradient)));
    }

    /** See {@link ReferenceActivation#distanceFromKink}. */
    public double distanceFromKink() {
        return activation.distanceFromKink();
    }
}
