package org.driftscope.ui.weights;

import org.driftscope.run.GroupMotion;

/** What of a group's motion is drawn over the steps. */
public enum MotionQuantity {
    WEIGHTS("Size of weights", "size", "‖W‖ = √(sum of all squared weights)"),
    GRADIENT("Gradient", "gradient", "‖g‖ = √(sum of all squared gradients), before clipping"),
    UPDATE("Update", "update", "‖ΔW‖ = √(sum of all squared changes in the step)"),
    SHARE("Update ÷ size", "÷ size", "‖ΔW‖ / ‖W‖, how far the step moved the group for its size");

    private final String words;
    private final String heading;
    private final String formula;

    MotionQuantity(String words, String heading, String formula) {
        this.words = words;
        this.heading = heading;
        this.formula = formula;
    }

    /** Such as "Size of weights". */
    public String words() {
        return words;
    }

    /** Above its column, such as "size". */
    public String heading() {
        return heading;
    }

    /** How it is computed. */
    public String formula() {
        return formula;
    }

    /** Its value, at least 0. */
    public double of(GroupMotion motion) {
        return switch (this) {
            case WEIGHTS -> motion.weights();
            case GRADIENT -> motion.gradient();
            case UPDATE -> motion.update();
            case SHARE -> motion.weights() > 0 ? motion.update() / motion.weights() : 0;
        };
    }
}
