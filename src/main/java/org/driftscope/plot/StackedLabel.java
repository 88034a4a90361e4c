package org.driftscope.plot;

import java.util.List;
import java.util.Optional;

/** A place for a label that found none right beside its point. */
final class StackedLabel {
    private static final int MOST_LINES = 4;

    private StackedLabel() {}

    /**
     * Some lines above or below the point, where arrows or paths end together; takes the place.
     *
     * @param leftwards whether the left side is tried first
     * @param reserved where no label may stand; this one's box is added
     */
    static Optional<Box> place(
            LabelPlacement.Candidate label, boolean leftwards, List<Box> reserved, Camera camera) {
        double left = label.x() - label.width() - label.radius();
        double right = label.x() + label.radius();
        double[] places = leftwards ? new double[] {left, right} : new double[] {right, left};
        for (int line = 1; line <= MOST_LINES; line++) {
            for (int side : new int[] {-1, 1}) {
                double top = label.y() + (side * line - 0.5) * label.height();
                for (double place : places) {
                    Box box = new Box(place, top, label.width(), label.height());
                    boolean inside = box.isInside(camera.width(), camera.height());
                    if (inside && reserved.stream().noneMatch(box::overlaps)) {
                        reserved.add(box);
                        return Optional.of(box);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
