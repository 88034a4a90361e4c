package org.driftscope.ui.weights;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.driftscope.math.Matrix;
import org.driftscope.model.ModelCopy;
import org.driftscope.plot.Figures;
import org.driftscope.run.Moment;
import org.driftscope.run.PastStep;
import org.driftscope.text.Vocabulary;

/**
 * One matrix of weights as it is drawn.
 *
 * @param title what it is
 * @param values one number for each weight; none before the first answer
 * @param rowNames a name for each row
 * @param columnNames a name for each column
 * @param story what is seen, in a sentence
 */
public record MatrixPicture(
        String title,
        Matrix values,
        List<String> rowNames,
        List<String> columnNames,
        String story) {
    static final MatrixPicture NONE =
            new MatrixPicture("", Matrix.zeros(0, 0), List.of(), List.of(), "");

    public MatrixPicture {
        rowNames = List.copyOf(rowNames);
        columnNames = List.copyOf(columnNames);
    }

    /** That of a parameter; of E where the model has none of that name. */
    static MatrixPicture of(Moment moment, String wanted, MatrixKind kind) {
        ModelCopy model = moment.model();
        boolean known = model.layout().parameters().stream().anyMatch(p -> p.name().equals(wanted));
        String name = known ? wanted : "tokenEmbedding";
        Optional<PastStep> before = before(moment, kind);
        Matrix values =
                kind == MatrixKind.GRADIENT
                        ? moment.lastGradient()
                        : before.map(past -> difference(model.of(name), of(past, name, model)))
                                .orElseGet(() -> model.of(name));
        Vocabulary vocabulary = moment.description().dataset().vocabulary();
        List<String> rows = names(name, values.rows(), vocabulary, "row ");
        List<String> columns =
                name.equals("output.bias")
                        ? names("tokenEmbedding", values.columns(), vocabulary, "")
                        : numbers(values.columns(), columnWord(name));
        String title = GroupWords.parameter(name) + ": " + words(moment, kind, before);
        return new MatrixPicture(title, values, rows, columns, story(values, rows, columns));
    }

    /** The step that the present is held against; empty where it is shown as it is. */
    private static Optional<PastStep> before(Moment moment, MatrixKind kind) {
        List<PastStep> history = moment.history();
        return switch (kind) {
            case WEIGHTS, GRADIENT -> Optional.empty();
            case SINCE_START -> history.stream().findFirst();
            case SINCE_LAST ->
                    history.stream()
                            .filter(past -> past.step() < Math.max(1, moment.frame().step()))
                            .reduce((older, newer) -> newer);
        };
    }

    private static String words(Moment moment, MatrixKind kind, Optional<PastStep> before) {
        String now = Figures.count(moment.frame().step());
        return switch (kind) {
            case WEIGHTS -> "weights after step " + now;
            case GRADIENT -> "gradient of step " + now + ", before clipping";
            case SINCE_START, SINCE_LAST ->
                    "change from step "
                            + Figures.count(before.map(PastStep::step).orElse(0L))
                            + " to step "
                            + now;
        };
    }

    /** Before it was untied, the output matrix was E. */
    private static Matrix of(PastStep past, String name, ModelCopy now) {
        boolean since = past.model().config().tied() && !now.config().tied();
        return (since ? past.model().untied() : past.model()).of(name);
    }

    private static Matrix difference(Matrix now, Matrix before) {
        float[] values = now.toArray();
        float[] subtracted = before.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] -= subtracted[i];
        }
        return Matrix.owning(now.rows(), now.columns(), values);
    }

    private static List<String> names(
            String parameter, int count, Vocabulary vocabulary, String otherwise) {
        return switch (parameter) {
            case "tokenEmbedding", "output.weight" ->
                    IntStream.range(0, count).mapToObj(vocabulary::token).toList();
            case "positionEmbedding" -> numbers(count, "position ");
            default -> numbers(count, otherwise);
        };
    }

    /** The columns of an embedding are the channels of a vector. */
    private static String columnWord(String parameter) {
        return parameter.endsWith("Embedding") || parameter.equals("output.weight")
                ? "channel "
                : "column ";
    }

    private static List<String> numbers(int count, String before) {
        return IntStream.range(0, count).mapToObj(i -> before + i).toList();
    }

    /** Words in quotation marks, numbered rows and columns as they are. */
    private static String quoted(String name) {
        return name.matches("(row|column|channel|position) \\d+") ? name : "“" + name + "”";
    }

    private static String story(Matrix values, List<String> rows, List<String> columns) {
        int largest = 0;
        float[] all = values.toArray();
        for (int i = 1; i < all.length; i++) {
            if (Math.abs(all[i]) > Math.abs(all[largest])) {
                largest = i;
            }
        }
        String size =
                Figures.counted(values.rows(), "row")
                        + " by "
                        + Figures.counted(values.columns(), "column");
        if (all.length == 0 || all[largest] == 0) {
            return size + ", all 0.";
        }
        String where =
                values.rows() == 1
                        ? quoted(columns.get(largest))
                        : quoted(rows.get(largest / values.columns()))
                                + ", "
                                + columns.get(largest % values.columns());
        String sign = all[largest] < 0 ? "−" : "";
        return size
                + "; the largest is "
                + sign
                + Norms.text(Math.abs(all[largest]))
                + ", at "
                + where
                + ".";
    }
}
