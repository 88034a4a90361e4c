package org.driftscope.ui.map;

import java.util.List;
import java.util.Optional;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.MapWord;
import org.driftscope.plot.ScatterScene;
import org.driftscope.plot.Viewpoint;

/**
 * What a picture is to show. Whoever paints it owns the page until it is done.
 *
 * @param scene empty for an empty picture
 * @param moving whether another picture follows soon
 */
record PictureOrder(
        Optional<ScatterScene> scene,
        Viewpoint viewpoint,
        CategoryPalette palette,
        boolean moving,
        Page page) {
    /** All words of the scene. */
    List<MapWord> words() {
        return scene.map(ScatterScene::words).orElse(List.of());
    }

    /** Whether nothing in it is of other words than these. */
    boolean isOf(List<MapWord> others) {
        return scene.isEmpty() || words().equals(others);
    }
}
