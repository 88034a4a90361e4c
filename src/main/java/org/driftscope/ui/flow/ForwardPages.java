package org.driftscope.ui.flow;

import static org.driftscope.ui.flow.FlowFigures.number;
import static org.driftscope.ui.flow.FlowFigures.plus;
import static org.driftscope.ui.flow.FlowFigures.quoted;

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

/** The pages of the stages before the way back. */
final class ForwardPages {
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
                            layers == 1 ? "" : "layer " + (layer + 1) + " of " + layers,
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
                List.of(ids("ids-read", "ids read", 0), ids("ids-target", "ids to predict", 1));
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
                "the number of the word in the vocabulary, counted from 0",
                Matrix.owning(count, 1, values),
                words,
                List.of("id"),
                Optional.of(new HeatScale(0, Math.max(1, numbers.vocabulary().size() - 1))),
                false,
                (row, column) -> idOf(first + row));
    }

    private String idOf(int t) {
        int id = numbers.id(t);
        return "id of "
                + quoted(numbers.word(t))
                + " = "
                + id
                + "\nIt is number "
                + id
                + " of the "
                + numbers.vocabulary().size()
                + " words of the vocabulary, counted from 0,\nand occurs "
                + numbers.vocabulary().count(id)
                + " times in the text.";
    }

    private FlowPage lookup() {
        List<FlowBox> way = new ArrayList<>();
        way.add(table());
        Matrix rows = numbers.weights("tokenEmbedding").selectRows(readIds());
        way.add(vectors("rows", "rows of E", "E[id]", rows, this::rowOf));
        boolean positions =
                numbers.config().positions() != Positions.NONE
                        && numbers.moment().model().active().positions();
        if (positions) {
            way.add(
                    vectors("positions", "positions", positionFormula(), added(rows), this::place)
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
                "embedding table E",
                Wording.shape("(V, C)", embeddings.rows(), embeddings.columns()),
                "trained weights, one row for each word",
                embeddings,
                numbers.vocabulary().tokens(),
                FlowFigures.counted(embeddings.columns()),
                Optional.empty(),
                false,
                (row, column) ->
                        "E["
                                + numbers.vocabulary().token(row)
                                + "], channel "
                                + (column + 1)
                                + "\n= "
                                + number(embeddings.get(row, column))
                                + ", a trained weight");
    }

    private FlowBox vectors(
            String id, String name, String about, Matrix values, FlowBox.Saying saying) {
        return new FlowBox(
                id,
                name,
                Wording.shape("(T, C)", values.rows(), values.columns()),
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
        return "embedding of "
                + quoted(numbers.word(row))
                + ", channel "
                + (column + 1)
                + "\n= E["
                + id
                + ", "
                + (column + 1)
                + "] = "
                + number(numbers.weights("tokenEmbedding").get(id, column));
    }

    private boolean learnsPositions() {
        return numbers.config().positions() == Positions.LEARNED;
    }

    private String positionFormula() {
        return learnsPositions()
                ? "P[position], trained weights"
                : "sin or cos of position / 10000^(channel / C)";
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
        return "position "
                + (row + 1)
                + ", channel "
                + (column + 1)
                + "\n= "
                + positionFormula()
                + "\n= "
                + number(value)
                + "\nAdded to the row of E: "
                + number(row0)
                + plus(value);
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
                        "probability of the target",
                        "the softmax at the word that comes next",
                        chances,
                        Optional.of(HeatScale.PROBABILITY),
                        t -> targetProbability(t, chances[t]));
        FlowBox surprise =
                column(
                        "loss",
                        "loss of each prediction",
                        "−ln p",
                        losses,
                        Optional.empty(),
                        t -> lossOf(t, chances[t], losses[t]));
        return new FlowPage(
                FlowStage.LOSS,
                "",
                stories.loss(losses),
                List.of(stories.mean(losses)),
                List.of(chance, surprise));
    }

    private String targetProbability(int t, float chance) {
        return "probability of "
                + quoted(numbers.word(t + 1))
                + " after "
                + quoted(numbers.word(t))
                + "\n= "
                + number(chance);
    }

    private String lossOf(int t, float chance, float loss) {
        return "loss of predicting "
                + quoted(numbers.word(t + 1))
                + " after "
                + quoted(numbers.word(t))
                + "\n= −ln p = −ln "
                + number(chance)
                + "\n= "
                + number(loss)
                + " nats";
    }

    private FlowBox column(
            String id,
            String name,
            String about,
            float[] values,
            Optional<HeatScale> scale,
            IntFunction<String> saying) {
        return new FlowBox(
                id,
                name,
                "(T) = (" + values.length + ")",
                about,
                Matrix.copyOf(values.length, 1, values),
                numbers.predictions(),
                List.of(id.equals("loss") ? "nats" : "p"),
                scale,
                false,
                (row, column) -> saying.apply(row));
    }
}
