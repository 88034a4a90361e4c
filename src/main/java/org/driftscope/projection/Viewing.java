package org.driftscope.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * What the picture of a {@link Projection} is a picture of.
 *
 * @param axes k of them. Where an aligned basis is turned within its plane, they span the plane
 *     that is shown, and none of them lies on an axis of the screen
 * @param heldSince the step whose axes are kept; empty where each step has its own
 * @param unitLength whether each vector is shown at length 1
 */
public record Viewing(List<ShownAxis> axes, OptionalLong heldSince, boolean unitLength) {
    public Viewing {
        axes = List.copyOf(axes);
    }

    /** Of the first components, each step its own, with these shares of the variance. */
    static Viewing ofMain(List<Double> ratios) {
        List<ShownAxis> axes = new ArrayList<>();
        for (double ratio : ratios) {
            axes.add(new ShownAxis(new AxisMeaning.Component(axes.size() + 1), ratio));
        }
        return new Viewing(axes, OptionalLong.empty(), false);
    }

    /** Whether the axes are the first components of the same step. */
    public boolean isMain() {
        for (int j = 0; j < axes.size(); j++) {
            if (!axes.get(j).meaning().equals(new AxisMeaning.Component(j + 1))) {
                return false;
            }
        }
        return heldSince.isEmpty();
    }

    /** Whether the axes are principal components, of whatever number and step. */
    public boolean isOfComponents() {
        return axes.stream().allMatch(axis -> axis.meaning() instanceof AxisMeaning.Component);
    }

    /** Share of the variance along all axes together. */
    public double varianceRatio() {
        return axes.stream().mapToDouble(ShownAxis::varianceRatio).sum();
    }
}
