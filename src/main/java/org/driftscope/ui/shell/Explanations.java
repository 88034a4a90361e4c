package org.driftscope.ui.shell;

import java.util.List;
import org.driftscope.ui.compare.CompareView;
import org.driftscope.ui.weights.WeightsView;
import org.kordamp.ikonli.feather.Feather;

/** All views that explain something, in the order of their buttons. */
final class Explanations {
    private Explanations() {}

    static List<Explanation> of(WindowViewModel model) {
        return List.of(
                new Explanation(
                        "weights",
                        "All weights alike",
                        Feather.SLIDERS,
                        () -> new WeightsView(model.weights()),
                        model.weights().shownProperty()),
                new Explanation(
                        "compare",
                        "Two runs",
                        Feather.COPY,
                        () -> new CompareView(model.compare()),
                        model.compare().shownProperty()));
    }
}
