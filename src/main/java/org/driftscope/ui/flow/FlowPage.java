package org.driftscope.ui.flow;

import java.util.List;

/**
 * A stage, or the part of a stage that is shown at once.
 *
 * @param stage which
 * @param part such as "layer 1 of 2"; empty where the stage is one page
 * @param story what is seen, in one or two plain sentences
 * @param lines short facts below it, each on a line of its own; may be empty
 * @param boxes in the order of the computation
 */
public record FlowPage(
        FlowStage stage, String part, String story, List<String> lines, List<FlowBox> boxes) {
    public FlowPage {
        lines = List.copyOf(lines);
        boxes = List.copyOf(boxes);
    }
}
