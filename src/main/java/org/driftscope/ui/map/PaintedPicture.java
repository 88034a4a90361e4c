package org.driftscope.ui.map;

import java.util.Optional;
import org.driftscope.plot.ScatterLayout;
import org.driftscope.plot.ScatterScene;

/**
 * A picture that is done.
 *
 * @param layout what is where on the page; empty in an empty picture
 * @param arrowScale by how much arrows are lengthened, such as "× 20"
 */
record PaintedPicture(PictureOrder order, Optional<ScatterLayout> layout, String arrowScale) {
    /** What to say of its arrows after the caption; nothing without arrows. */
    String arrowsInWords() {
        return order.scene()
                .flatMap(ScatterScene::update)
                .map(update -> " · arrows: last update " + arrowScale)
                .orElse("");
    }
}
