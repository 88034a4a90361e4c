package org.driftscope.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.driftscope.projection.AxisMeaning;
import org.driftscope.projection.Projection;
import org.driftscope.projection.ShownAxis;
import org.driftscope.projection.Viewing;

/**
 * Says in words what the picture shows.
 *
 * @param projection the frame's
 * @param aligned whether the axes are turned, so that none is a component of its own
 * @param shareOfBest share of the best plane's variance that the display holds
 * @param degreesLeft by how much the display still has to turn
 */
public record MapCaption(
        Projection projection, boolean aligned, double shareOfBest, double degreesLeft) {
    private static final double NOTEWORTHY = 0.995;
    private static final double NOTEWORTHY_DEGREES = 0.5;
    private static final char NO_BREAK = '\u00a0';

    /** The names of the directions of a screen. */
    private static final List<String> SIDES = List.of("Across", "up", "in depth");

    /** Such as "Plane of the two main components, 54 % of the variance". */
    public String text() {
        Viewing viewing = projection.viewing();
        String text =
                viewing.isMain()
                        ? mainComponents()
                        : (viewing.isOfComponents() ? components(viewing) : words(viewing))
                                + shares(viewing);
        return viewing.unitLength() ? text + " · each vector at length 1" : text;
    }

    private boolean isSpatial() {
        return projection.points().columns() > 2;
    }

    private String figure() {
        return isSpatial() ? "space" : "plane";
    }

    /** "Plane of the " where the axes are turned within it, else "The ". */
    private String start() {
        return aligned ? (isSpatial() ? "Space of the " : "Plane of the ") : "The ";
    }

    private double best() {
        return projection.explainedVarianceRatio().stream().mapToDouble(Double::doubleValue).sum();
    }

    private String mainComponents() {
        String components = isSpatial() ? "three main components" : "two main components";
        String text = start() + components + ", " + percent(best()) + " of the variance";
        return shareOfBest < NOTEWORTHY
                ? text + " · view holds " + percent(shareOfBest) + " of the best " + figure()
                : text;
    }

    private String components(Viewing viewing) {
        List<String> numbers =
                viewing.axes().stream()
                        .map(axis -> (AxisMeaning.Component) axis.meaning())
                        .map(component -> String.valueOf(component.number()))
                        .toList();
        int last = numbers.size() - 1;
        return start()
                + "components "
                + String.join(", ", numbers.subList(0, last))
                + " and "
                + numbers.get(last)
                + kept(viewing);
    }

    /** Says of which step the axes are, where they are kept. */
    private static String kept(Viewing viewing) {
        return viewing.heldSince().isPresent()
                ? " of " + step(viewing.heldSince().getAsLong()) + ", kept"
                : "";
    }

    private static String step(long step) {
        return step == 0 ? "the random start" : String.format(Locale.ROOT, "step %,d", step);
    }

    private static String words(Viewing viewing) {
        List<String> sides = new ArrayList<>();
        for (ShownAxis axis : viewing.axes()) {
            sides.add(SIDES.get(sides.size()) + " " + meaning(axis.meaning()));
        }
        return String.join(", ", sides)
                + (viewing.heldSince().isPresent()
                        ? ", as at " + step(viewing.heldSince().getAsLong())
                        : "");
    }

    private static String meaning(AxisMeaning meaning) {
        if (meaning instanceof AxisMeaning.Difference difference) {
            long degrees = Math.round(difference.degrees());
            return difference.words()
                    + (degrees > 0 ? " (turned " + degrees + "° to a right angle)" : "");
        }
        return meaning instanceof AxisMeaning.Component component
                ? "component " + component.number()
                : "the main direction of the rest";
    }

    /** How much is seen, and how far the view has to turn. */
    private String shares(Viewing viewing) {
        String text =
                ", "
                        + percent(viewing.varianceRatio())
                        + " of the variance (best"
                        + NO_BREAK
                        + figure()
                        + ":"
                        + NO_BREAK
                        + percent(best()).replace(' ', NO_BREAK)
                        + ")";
        return degreesLeft > NOTEWORTHY_DEGREES
                ? text + " · view still turns, " + Math.round(degreesLeft) + "° to go"
                : text;
    }

    /** "PC1 31 %" and so on where each axis is a direction of its own, else none. */
    public List<String> axisNames() {
        Viewing viewing = projection.viewing();
        List<String> names = new ArrayList<>();
        if (!aligned || !viewing.isOfComponents()) {
            for (ShownAxis axis : viewing.axes()) {
                names.add(name(axis.meaning(), viewing) + " " + percent(axis.varianceRatio()));
            }
        }
        return names;
    }

    private static String name(AxisMeaning meaning, Viewing viewing) {
        String of =
                viewing.heldSince().isPresent()
                        ? " of " + step(viewing.heldSince().getAsLong()) + ","
                        : "";
        if (meaning instanceof AxisMeaning.Component component) {
            return "PC" + component.number() + of;
        }
        return meaning instanceof AxisMeaning.Difference difference
                ? difference.words() + turned(difference) + of
                : "rest" + of;
    }

    private static String turned(AxisMeaning.Difference difference) {
        long degrees = Math.round(difference.degrees());
        return degrees > 0 ? ", turned " + degrees + "°," : "";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
