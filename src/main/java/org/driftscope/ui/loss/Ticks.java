package org.driftscope.ui.loss;

/** Round distances between the marks of an axis. */
final class Ticks {
    private Ticks() {}

    /** The smallest of 1, 2, 5 times a power of ten that gives at most {@code most} marks. */
    static double unit(double range, int most) {
        double rough = range / Math.max(1, most);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double lead = rough / power;
        double round = lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10;
        return round * power;
    }
}
