package org.driftscope.storage;

import org.driftscope.run.RunSettings;

/**
 * Settings that are worth trying, each over what a text recommends: some that work, and some that
 * go wrong in a way one learns from. {@code TriedSettingsTest} runs each and holds it to its
 * promise.
 */
public enum TriedSettings {
    /** As the text recommends. */
    RECOMMENDED(true),
    /** The bare rule: each weight against its gradient. */
    PLAIN_DESCENT(true, "optimizer", "sgd", "learningRate", "1", "momentum", "0", "clipNorm", "1"),
    /** Updates of a third of the usual size. */
    SLOW_MOTION(true, "learningRate", "0.003"),
    /** Two layers of attention. */
    TWO_LAYERS(true, "layers", "2"),
    /** A random start as wide as what is learned. */
    WIDE_START(false, "embeddingStd", "1"),
    /** Updates so small that nothing comes of them. */
    TINY_STEPS(false, "learningRate", "0.0003"),
    /** Updates so large that they overshoot. */
    HUGE_STEPS(false, "learningRate", "1"),
    /** Plain descent with long steps that nothing shortens. */
    RUNAWAY(false, "optimizer", "sgd", "learningRate", "30", "momentum", "0", "clipNorm", "null"),
    /** One sentence for each update. */
    ONE_SENTENCE(false, "batchSize", "1");

    private final boolean works;
    private final String code; // as behind the text of a start code

    TriedSettings(boolean works, String... code) {
        this.works = works;
        this.code = String.join(" ", code);
    }

    /** Whether words of a kind come together with them. */
    public boolean works() {
        return works;
    }

    /** These over others. */
    public RunSettings over(RunSettings usual) {
        return StartCode.settings(code).over(usual);
    }
}
