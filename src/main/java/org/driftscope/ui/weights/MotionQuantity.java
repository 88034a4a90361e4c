package org.driftscope.ui.weights;

import org.driftscope.run.GroupMotion;
import org.driftscope.wording.Wording;

/** What of a group's motion is drawn over the steps. */
public enum MotionQuantity {
    WEIGHTS,
    GRADIENT,
    UPDATE,
    SHARE;

    private static final Wording WORDS = Wording.of("ui.weights");

    /** Such as "Size of weights". */
    public String words() {
        return WORDS.get(
                switch (this) {
                    case WEIGHTS -> "quantity-weights";
                    case GRADIENT -> "quantity-gradient";
                    case UPDATE -> "quantity-update";
                    case SHARE -> "quantity-share";
                });
    }

    /** Above its column, such as "size". */
    public String heading() {
        return WORDS.get(
                switch (this) {
                    case WEIGHTS -> "quantity-weights-heading";
                    case GRADIENT -> "quantity-gradient-heading";
                    case UPDATE -> "quantity-update-heading";
                    case SHARE -> "quantity-share-heading";
                });
    }

    /** How it is computed. */
    public String formula() {
        return WORDS.get(
                switch (this) {
                    case WEIGHTS -> "quantity-weights-formula";
                    case GRADIENT -> "quantity-gradient-formula";
                    case UPDATE -> "quantity-update-formula";
                    case SHARE -> "quantity-share-formula";
                });
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
