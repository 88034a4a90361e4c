package org.driftscope.model;

/**
 * One array of a pass.
 *
 * @param quantity what it holds
 * @param layer the number of the layer, {@link #NO} before and behind the layers
 * @param head the number of the head, {@link #NO} where it is no head's
 * @param gradient whether it is the gradient of the loss with respect to the quantity
 */
public record Site(Quantity quantity, int layer, int head, boolean gradient) {
    /** The number of no layer and of no head. */
    public static final int NO = -1;

    /** A value outside the layers. */
    public static Site of(Quantity quantity) {
        return new Site(quantity, NO, NO, false);
    }

    /** A layer's value. */
    public static Site of(Quantity quantity, int layer) {
        return new Site(quantity, layer, NO, false);
    }

    /** A head's value. */
    public static Site of(Quantity quantity, int layer, int head) {
        return new Site(quantity, layer, head, false);
    }

    /** The gradient of this value. */
    public Site gradientOf() {
        return new Site(quantity, layer, head, true);
    }
}
