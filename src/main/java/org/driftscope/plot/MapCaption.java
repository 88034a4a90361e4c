package org.driftscope.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.driftscope.projection.AxisMeaning;
import org.driftscope.projection.Projection;
import org.driftscope.projection.ShownAxis;
import org.driftscope.projection.Viewing;
import org.driftscope.wording.Wording;

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
    private static final Wording WORDS = Wording.of("plot");
    private static final double NOTEWORTHY = 0.995;
    private static final double NOTEWORTHY_DEGREES = 0.5;
    private static final char NO_BREAK = '\u00a0';

    /** Such as "Plane of the two main components, 54 % of the variance". */
    public String text() {
        Viewing viewing = projection.viewing();
        List<String> facts = new ArrayList<>();
        if (viewing.isMain()) {
            facts.add(mainComponents());
            if (shareOfBest < NOTEWORTHY) {
                facts.add(
                        WORDS.get("main-holds", "share", percent(shareOfBest), "figure", figure()));
            }
        } else {
            facts.add(viewing.isOfComponents() ? components(viewing) : words(viewing));
            if (degreesLeft > NOTEWORTHY_DEGREES) {
                facts.add(WORDS.get("turning", "degrees", Math.round(degreesLeft)));
            }
        }
        if (viewing.unitLength()) {
            facts.add(WORDS.get("unit-length"));
        }
        return String.join(" · ", facts);
    }

    private String figure() {
        return projection.points().columns() > 2 ? "space" : "plane";
    }

    /** Whether the axes are turned within what they span, so that only that has a name. */
    private String turned() {
        return aligned ? "yes" : "no";
    }

    private double best() {
        return projection.explainedVarianceRatio().stream().mapToDouble(Double::doubleValue).sum();
    }

    private String bestUnbroken() {
        return percent(best()).replace(' ', NO_BREAK);
    }

    private String mainComponents() {
        return WORDS.get("main", "turned", turned(), "figure", figure(), "share", percent(best()));
    }

    private String components(Viewing viewing) {
        List<String> numbers =
                viewing.axes().stream()
                        .map(axis -> (AxisMeaning.Component) axis.meaning())
                        .map(component -> String.valueOf(component.number()))
                        .toList();
        int last = numbers.size() - 1;
        return WORDS.get(
                "components",
                "turned",
                turned(),
                "figure",
                figure(),
                "numbers",
                String.join(", ", numbers.subList(0, last)),
                "last",
                numbers.get(last),
                "held",
                held(viewing),
                "step",
                heldStep(viewing),
                "share",
                percent(viewing.varianceRatio()),
                "best",
                bestUnbroken());
    }

    /** Where the axes are kept: of which step they are. */
    private static String held(Viewing viewing) {
        return viewing.heldSince().isEmpty() ? "no" : heldStep(viewing) == 0 ? "start" : "step";
    }

    private static long heldStep(Viewing viewing) {
        return viewing.heldSince().orElse(0);
    }

    private String words(Viewing viewing) {
        List<String> directions =
                viewing.axes().stream().map(axis -> direction(axis.meaning())).toList();
        return WORDS.get(
                "words",
                "across",
                directions.get(0),
                "up",
                directions.get(1),
                "depth",
                directions.get(directions.size() - 1),
                "figure",
                figure(),
                "held",
                held(viewing),
                "step",
                heldStep(viewing),
                "share",
                percent(viewing.varianceRatio()),
                "best",
                bestUnbroken());
    }

    private static String direction(AxisMeaning meaning) {
        if (meaning instanceof AxisMeaning.Difference difference) {
            long degrees = Math.round(difference.degrees());
            return WORDS.get(
                    degrees > 0 ? "direction-turned" : "direction-words",
                    "words",
                    difference.words().toString(),
                    "degrees",
                    degrees);
        }
        return meaning instanceof AxisMeaning.Component component
                ? WORDS.get("direction-component", "number", component.number())
                : WORDS.get("direction-rest");
    }

    /** "PC1 31 %" and so on where each axis is a direction of its own, else none. */
    public List<String> axisNames() {
        Viewing viewing = projection.viewing();
        return aligned && viewing.isOfComponents()
                ? List.of()
                : viewing.axes().stream().map(axis -> name(axis, viewing)).toList();
    }

    private static String name(ShownAxis axis, Viewing viewing) {
        String share = percent(axis.varianceRatio());
        String held = held(viewing);
        long step = heldStep(viewing);
        if (axis.meaning() instanceof AxisMeaning.Component component) {
            return WORDS.get(
                    "axis-component",
                    "number",
                    component.number(),
                    "held",
                    held,
                    "step",
                    step,
                    "share",
                    share);
        }
        if (axis.meaning() instanceof AxisMeaning.Difference difference) {
            long degrees = Math.round(difference.degrees());
            return WORDS.get(
                    degrees > 0 ? "axis-turned" : "axis-words",
                    "words",
                    difference.words().toString(),
                    "degrees",
                    degrees,
                    "held",
                    held,
                    "step",
                    step,
                    "share",
                    share);
        }
        return WORDS.get("axis-rest", "held", held, "step", step, "share", share);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
