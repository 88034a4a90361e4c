package org.driftscope.ui.shell;

import java.util.List;

/** All views that explain something, in the order of their buttons. */
final class Explanations {
    private Explanations() {}

    static List<Explanation> of(WindowViewModel model) {
        return List.of();
    }
}
