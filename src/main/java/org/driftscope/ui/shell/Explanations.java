package org.driftscope.ui.shell;

import java.util.List;
import org.driftscope.ui.why.WhyView;
import org.kordamp.ikonli.feather.Feather;

/** All views that explain something, in the order of their buttons. */
final class Explanations {
    private Explanations() {}

    static List<Explanation> of(WindowViewModel model) {
        return List.of(
                new Explanation(
                        "why",
                        "Why this word moves",
                        Feather.COMPASS,
                        () -> new WhyView(model.why()),
                        model.why().shownProperty()));
    }
}
