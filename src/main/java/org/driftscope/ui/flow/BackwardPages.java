package org.driftscope.ui.flow;

import static org.driftscope.ui.flow.FlowFigures.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.driftscope.insight.WholeGradient;
import org.driftscope.math.Matrix;
import org.driftscope.model.Quantity;
import org.driftscope.model.Site;
import org.driftscope.run.Frame;
import org.driftscope.wording.Wording;

/** The pages of the last stage: back through the same boxes, then the update of all weights. */
final class BackwardPages {
    private static final Wording WORDS = Wording.of("ui.flow");

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
                        WORDS.get("part-back"),
                        stories.output(),
                        List.of(),
                        List.of(
                                boxes.of(Site.of(Quantity.LOGIT).gradientOf()),
                                boxes.of(Site.of(Quantity.FINAL_NORM).gradientOf()))));
        for (int layer = layers - 1; layer >= 0; layer--) {
            pages.add(
                    page(
                            WORDS.get("part-back-layer", "layer", layer + 1),
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
                        WORDS.get("rows-gradient"),
                        WORDS.get(
                                numbers.config().tied()
                                        ? "rows-gradient-about-tied"
                                        : "rows-gradient-about"),
                        rows,
                        WORDS.get("rows-gradient-of")));
        Frame frame = numbers.moment().frame();
        long step = frame.step();
        if (step > 0) {
            way.add(
                    rows(
                                    "batch-gradient",
                                    WORDS.get("batch-gradient"),
                                    WORDS.get("batch-gradient-about", "step", step),
                                    numbers.moment().lastGradient().selectRows(idArray()),
                                    WORDS.get("batch-gradient-of", "step", step))
                            .besides());
            way.add(
                    rows(
                            "rows-change",
                            WORDS.get("rows-change"),
                            WORDS.get("rows-change-about", "step", step),
                            changes(frame),
                            WORDS.get("rows-change-of", "step", step)));
        }
        return page(
                WORDS.get("part-update"),
                stories.update(ids, frame),
                stories.groups(gradient),
                way);
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
                WORDS.get("words-shape", "rows", values.rows(), "columns", values.columns()),
                about,
                values,
                words,
                FlowFigures.counted(values.columns()),
                Optional.empty(),
                false,
                (row, column) ->
                        WORDS.get(
                                "words-value",
                                "name",
                                noun,
                                "word",
                                words.get(row),
                                "channel",
                                column + 1,
                                "formula",
                                about,
                                "value",
                                number(values.get(row, column))));
    }
}
