package org.driftscope.ui.shell;

import java.util.List;
import org.driftscope.ui.attention.AttentionView;
import org.driftscope.ui.senses.SensesView;
import org.kordamp.ikonli.feather.Feather;

/** All views that explain something, in the order of their buttons. */
final class Explanations {
    private Explanations() {}

    static List<Explanation> of(WindowViewModel model) {
        return List.of(
                new Explanation(
                        "attention",
                        "Attention",
                        Feather.SHARE_2,
                        () -> new AttentionView(model.attention()),
                        model.attention().shownProperty()),
                new Explanation(
                        "senses",
                        "Static and contextual",
                        Feather.GIT_BRANCH,
                        () -> new SensesView(model.senses()),
                        model.senses().shownProperty()));
    }
}
