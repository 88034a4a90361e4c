package org.driftscope.ui.shell;

import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;

/**
 * A view that explains something beside the map.
 *
 * @param id of its button
 * @param name such as "Flow of meaning"
 * @param label a word or two for its button, such as "Flow"
 * @param icon on its button
 * @param view builds it, when it is first opened
 * @param shown told whether it is on screen
 */
record Explanation(
        String id,
        String name,
        String label,
        Ikon icon,
        Supplier<? extends Region> view,
        BooleanProperty shown) {}
