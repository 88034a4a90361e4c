package org.driftscope.ui.flow;

import static org.driftscope.ui.flow.FlowFigures.number;
import static org.driftscope.ui.flow.FlowFigures.plus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.driftscope.math.Matrix;
import org.driftscope.model.Positions;
import org.driftscope.model.Quantity;
import org.driftscope.model.Site;
import org.driftscope.plot.HeatScale;
import org.driftscope.wording.Wording;

/** The pages of the stages before the way back. */
final class ForwardPages {
    private static final Wording WORDS = Wording.of("ui.flow");

    private final FlowNumbers numbers;
    private final FlowBoxes boxes;
    private final ForwardStories stories;

    ForwardPages(FlowNumbers numbers) {
        this.numbers = numbers;
        boxes = new FlowBoxes(numbers);
        stories = new ForwardStories(numbers);
    }

    List<FlowPage> pages() {
        List<FlowPage> pages = new ArrayList<>();
        pages.add(tokens());
        pages.add(lookup());
        int layers = numbers.config().layers();
        for (int layer = 0; layer < layers; layer++) {
            pages.add(
                    new FlowPage(
                            FlowStage.LAYERS,
                            layers == 1
                                    ? ""
                                    : WORDS.get("part-layer", "layer", layer + 1, "layers", layers),
                            stories.layer(layer),
                            List.of(),
                            boxes.layer(layer)));
        }
        pages.add(predict());
        pages.add(loss());
        return pages;
    }

    private FlowPage tokens() {
        List<FlowBox> ids =
                List.of(
                        ids("ids-read", WORDS.get("ids-read"), 0),
                        ids("ids-target", WORDS.get("ids-target"), 1));
        return new FlowPage(
                FlowStage.TOKENS,
                "",
                stories.tokens(),
                IntStream.rangeClosed(0, numbers.count())
                        .mapToObj(t -> numbers.word(t) + " → " + numbers.id(t))
                        .toList(),
                List.of(ids.get(0), ids.get(1).besides()));
    }

    private FlowBox ids(String id, String name, int first) {
        int count = numbers.count();
        float[] values = new float[count];
        List<String> words = new ArrayList<>();
        for (int t = 0; t < count; t++) {
            values[t] = numbers.id(first + t);
            words.add(numbers.word(first + t));
        }
        return new FlowBox(
                id,
                name,
                "(T) = (" + count + ")",
                WORDS.get("ids-about"),
                Matrix.owning(count, 1, values),
                words,
                List.of(WORDS.get("id")),
                Optional.of(new HeatScale(0, Math.max(1, numbers.vocabulary().size() - 1))),
                false,
                (row, column) -> idOf(first + row));
    }

    private String idOf(int t) {
        int id = numbers.id(t);
        return WORDS.get(
                "id-of",
                "word",
                numbers.word(t),
                "id",
                String.valueOf(id),
                "size",
                numbers.vocabulary().size(),
                "count",
                numbers.vocabulary().count(id));
    }

    private FlowPage lookup() {
        List<FlowBox> way = new ArrayList<>();
        way.add(table());
        Matrix rows = numbers.weights("tokenEmbedding").selectRows(readIds());
        way.add(vectors("rows", WORDS.get("rows"), WORDS.get("rows-about"), rows, this::rowOf));
        boolean positions =
                numbers.config().positions() != Positions.NONE
                        && numbers.moment().model().active().positions();
        if (positions) {
            way.add(
                    vectors(
                                    "positions",
                                    WORDS.get("positions"),
                                    positionFormula(),
                                    added(rows),
                                    this::place)
                            .besides());
        }
        way.add(boxes.of(Site.of(Quantity.EMBEDDED)));
        return new FlowPage(FlowStage.LOOKUP, "", stories.lookup(rows, positions), List.of(), way);
    }

    private int[] readIds() {
        return IntStream.range(0, numbers.count()).map(numbers::id).toArray();
    }

    private FlowBox table() {
        Matrix embeddings = numbers.weights("tokenEmbedding");
        return new FlowBox(
                "table",
                WORDS.get("table"),
                SiteWords.shape("(V, C)", embeddings.rows(), embeddings.columns()),
                WORDS.get("table-about"),
                embeddings,
                numbers.vocabulary().tokens(),
                FlowFigures.counted(embeddings.columns()),
                Optional.empty(),
                false,
                (row, column) ->
                        WORDS.get(
                                "table-value",
                                "word",
                                numbers.vocabulary().token(row),
                                "channel",
                                column + 1,
                                "value",
                                number(embeddings.get(row, column))));
    }

    private FlowBox vectors(
            String id, String name, String about, Matrix values, FlowBox.Saying saying) {
        return new FlowBox(
                id,
                name,
                SiteWords.shape("(T, C)", values.rows(), values.columns()),
                about,
                values,
                numbers.read(),
                FlowFigures.counted(values.columns()),
                Optional.empty(),
                false,
                saying);
    }

    private String rowOf(int row, int column) {
        int id = numbers.id(row);
        return WORDS.get(
                "rows-value",
                "word",
                numbers.word(row),
                "channel",
                column + 1,
                "id",
                String.valueOf(id),
                "value",
                number(numbers.weights("tokenEmbedding").get(id, column)));
    }

    private boolean learnsPositions() {
        return numbers.config().positions() == Positions.LEARNED;
    }

    private String positionFormula() {
        return learnsPositions() ? WORDS.get("positions-learned") : WORDS.get("positions-fixed");
    }

    /** What is added to the rows of E (T, C). */
    private Matrix added(Matrix rows) {
        if (!learnsPositions()) {
            return FlowFigures.minus(numbers.of(Site.of(Quantity.EMBEDDED)), rows);
        }
        return numbers.weights("positionEmbedding")
                .selectRows(IntStream.range(0, numbers.count()).toArray());
    }

    private String place(int row, int column) {
        double row0 = numbers.weights("tokenEmbedding").get(numbers.id(row), column);
        double value =
                learnsPositions()
                        ? numbers.weights("positionEmbedding").get(row, column)
                        : numbers.of(Site.of(Quantity.EMBEDDED)).get(row, column) - row0;
        return WORDS.get(
                "positions-value",
                "position",
                row + 1,
                "channel",
                column + 1,
                "formula",
                positionFormula(),
                "value",
                number(value),
                "sum",
                number(row0) + plus(value));
    }

    private FlowPage predict() {
        return new FlowPage(
                FlowStage.PREDICT,
                "",
                stories.predict(),
                IntStream.range(0, numbers.count()).mapToObj(stories::guesses).toList(),
                List.of(
                        boxes.of(Site.of(Quantity.FINAL_NORM)),
                        boxes.of(Site.of(Quantity.LOGIT)),
                        boxes.of(Site.of(Quantity.PROBABILITY))));
    }

    private FlowPage loss() {
        int count = numbers.count();
        Matrix probabilities = numbers.of(Site.of(Quantity.PROBABILITY));
        float[] chances = new float[count];
        float[] losses = new float[count];
        for (int t = 0; t < count; t++) {
            chances[t] = probabilities.get(t, numbers.id(t + 1));
            losses[t] = (float) numbers.loss(t);
        }
        FlowBox chance =
                column(
                        "target-probability",
                        WORDS.get("chance"),
                        WORDS.get("chance-about"),
                        chances,
                        Optional.of(HeatScale.PROBABILITY),
                        "p",
                        t -> targetProbability(t, chances[t]));
        FlowBox surprise =
                column(
                        "loss",
                        WORDS.get("loss"),
                        "−ln p",
                        losses,
                        Optional.empty(),
                        WORDS.get("nats"),
                        t -> lossOf(t, chances[t], losses[t]));
        return new FlowPage(
                FlowStage.LOSS,
                "",
                stories.loss(losses),
                List.of(stories.mean(losses)),
                List.of(chance, surprise));
    }

    private String targetProbability(int t, float chance) {
        return WORDS.get(
                "chance-value",
                "next",
                numbers.word(t + 1),
                "word",
                numbers.word(t),
                "value",
                number(chance));
    }

    private String lossOf(int t, float chance, float loss) {
        return WORDS.get(
                "loss-value",
                "next",
                numbers.word(t + 1),
                "word",
                numbers.word(t),
                "chance",
                number(chance),
                "loss",
                number(loss));
    }

    private FlowBox column(
            String id,
            String name,
            String about,
            float[] values,
            Optional<HeatScale> scale,
            String unit,
            IntFunction<String> saying) {
        return new FlowBox(
                id,
                name,
                "(T) = (" + values.length + ")",
                about,
                Matrix.copyOf(values.length, 1, values),
                numbers.predictions(),
                List.of(unit),
                scale,
                false,
                (row, column) -> saying.apply(row));
    }
}
