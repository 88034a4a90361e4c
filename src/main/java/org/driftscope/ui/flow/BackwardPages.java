package org.driftscope.ui.flow;

import static org.driftscope.ui.flow.FlowFigures.number;
import static org.driftscope.ui.flow.FlowFigures.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.driftscope.insight.WholeGradient;
import org.driftscope.math.Matrix;
import org.driftscope.model.Quantity;
import org.driftscope.model.Site;
import org.driftscope.run.Frame;

/** The pages of the last stage: back through the same boxes, then the update of all weights. */
final class BackwardPages {
    private final FlowNumbers numbers;
    private final FlowBoxes boxes;
    private final BackwardStories stories;
    private final List<Integer> ids;

    BackwardPages(FlowNumbers numbers) {
        this.numbers = numbers;
        boxes = new FlowBoxes(numbers);
        stories = new BackwardStories(numbers);
        ids = numbers.reading().tokens().stream().distinct().toList();
    }

    List<FlowPage> pages() {
        List<FlowPage> pages = new ArrayList<>();
        int layers = numbers.config().layers();
        pages.add(
                page(
                        "back from the loss",
                        stories.output(),
                        List.of(),
                        List.of(
                                boxes.of(Site.of(Quantity.LOGIT).gradientOf()),
                                boxes.of(Site.of(Quantity.FINAL_NORM).gradientOf()))));
        for (int layer = layers - 1; layer >= 0; layer--) {
            pages.add(
                    page(
                            "back through layer " + (layer + 1),
                            stories.layer(layer),
                            List.of(),
                            boxes.layerGradients(layer)));
        }
        pages.add(update());
        return pages;
    }

    private static FlowPage page(
            String part, String story, List<String> lines, List<FlowBox> boxes) {
        return new FlowPage(FlowStage.UPDATE, part, story, lines, boxes);
    }

    private FlowPage update() {
        Matrix gradient = WholeGradient.of(numbers.moment().model(), numbers.reading().example());
        Matrix rows =
                numbers.moment()
                        .model()
                        .layout()
                        .parameter("tokenEmbedding")
                        .of(gradient)
                        .selectRows(idArray());
        List<FlowBox> way = new ArrayList<>();
        way.add(boxes.of(Site.of(Quantity.EMBEDDED).gradientOf()));
        way.add(
                rows(
                        "rows-gradient",
                        "gradient of E",
                        numbers.config().tied()
                                ? "dL/dinput at each place of the word + Σ dL/dlogit · contextual"
                                        + " vector, since E is the output matrix too"
                                : "dL/dinput, summed over the places of the word",
                        rows,
                        "gradient of E, by this sentence alone"));
        Frame frame = numbers.moment().frame();
        if (frame.step() > 0) {
            way.add(
                    rows(
                                    "batch-gradient",
                                    "gradient of E, last batch",
                                    "dL/dE of all sentences that step "
                                            + frame.step()
                                            + " read, before clipping",
                                    numbers.moment().lastGradient().selectRows(idArray()),
                                    "gradient of E, by the batch of step " + frame.step())
                            .besides());
            way.add(
                    rows(
                            "rows-change",
                            "change of E, last step",
                            "E after step " + frame.step() + " − E before it",
                            changes(frame),
                            "change of E in step " + frame.step()));
        }
        return page(
                "update all weights", stories.update(ids, frame), stories.groups(gradient), way);
    }

    private Matrix changes(Frame frame) {
        return FlowFigures.minus(
                frame.embeddings().selectRows(idArray()),
                frame.previousEmbeddings().selectRows(idArray()));
    }

    private int[] idArray() {
        return ids.stream().mapToInt(Integer::intValue).toArray();
    }

    private FlowBox rows(String id, String name, String about, Matrix values, String noun) {
        List<String> words = ids.stream().map(numbers.vocabulary()::token).toList();
        return new FlowBox(
                id,
                name,
                "(words, C) = (" + values.rows() + ", " + values.columns() + ")",
                about,
                values,
                words,
                FlowFigures.counted(values.columns()),
                Optional.empty(),
                false,
                (row, column) ->
                        noun
                                + ", row of "
                                + quoted(words.get(row))
                                + ", channel "
                                + (column + 1)
                                + "\n= "
                                + about
                                + "\n= "
                                + number(values.get(row, column)));
    }
}
