package org.driftscope.ui.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.driftscope.insight.PairAtStep;
import org.driftscope.run.PairHistory;
import org.driftscope.ui.control.Curve;
import org.driftscope.ui.control.CurvePoint;

/** The curves of a pair and its control. */
final class PairCurves {
    /** More points than this are not seen apart; the last one always stays. */
    private static final int MOST_POINTS = 240;

    private PairCurves() {}

    static List<Curve> likeness(PairAnswer answer, List<String> names, Likeness likeness) {
        List<Curve> curves = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            curves.add(
                    Curve.line(
                            names.get(i),
                            points(
                                    answer.histories().get(i).steps(),
                                    step -> new CurvePoint(step.step(), likeness.of(step)))));
        }
        return curves;
    }

    /** Cosines of the gradients of single steps, strong where these are long. */
    static List<Curve> singleSteps(PairAnswer answer, List<String> names) {
        List<Curve> curves = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            PairHistory history = answer.histories().get(i);
            double longest = history.longestGradient();
            curves.add(
                    Curve.dots(
                            names.get(i),
                            points(
                                    history.steps().stream()
                                            .filter(PairAtStep::bothPushed)
                                            .toList(),
                                    step ->
                                            new CurvePoint(
                                                    step.step(),
                                                    step.gradientCosine(),
                                                    step.gradientLength() / longest))));
        }
        return curves;
    }

    private static List<CurvePoint> points(
            List<PairAtStep> steps, Function<PairAtStep, CurvePoint> point) {
        int every = (steps.size() + MOST_POINTS - 1) / MOST_POINTS;
        List<CurvePoint> points = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (i % every == 0 || i == steps.size() - 1) {
                points.add(point.apply(steps.get(i)));
            }
        }
        return points;
    }
}
