package org.driftscope.ui.weights;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.driftscope.math.Matrix;
import org.driftscope.model.ModelCopy;
import org.driftscope.run.Moment;
import org.driftscope.run.PastStep;
import org.driftscope.text.Vocabulary;
import org.driftscope.wording.Wording;

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
    private static final Wording WORDS = Wording.of("ui.weights");

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
        List<String> rows = rowNames(name, values.rows(), vocabulary);
        List<String> columns = columnNames(name, values.columns(), vocabulary);
        return new MatrixPicture(
                title(moment, GroupWords.parameter(name), kind, before),
                values,
                rows,
                columns,
                story(name, values, rows, columns));
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

    private static String title(
            Moment moment, String parameter, MatrixKind kind, Optional<PastStep> before) {
        long now = moment.frame().step();
        return switch (kind) {
            case WEIGHTS -> WORDS.get("matrix-weights", "parameter", parameter, "step", now);
            case GRADIENT -> WORDS.get("matrix-gradient", "parameter", parameter, "step", now);
            case SINCE_START, SINCE_LAST ->
                    WORDS.get(
                            "matrix-change",
                            "parameter",
                            parameter,
                            "from",
                            before.map(PastStep::step).orElse(0L),
                            "step",
                            now);
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

    /** Whether its rows are those of the tokens. */
    private static boolean hasWordRows(String parameter) {
        return parameter.equals("tokenEmbedding") || parameter.equals("output.weight");
    }

    /** Whether its columns are those of the tokens. */
    private static boolean hasWordColumns(String parameter) {
        return parameter.equals("output.bias");
    }

    private static List<String> rowNames(String parameter, int count, Vocabulary vocabulary) {
        if (hasWordRows(parameter)) {
            return words(count, vocabulary);
        }
        boolean positions = parameter.equals("positionEmbedding");
        return numbers(count, i -> WORDS.get(positions ? "position" : "row", "number", i));
    }

    /** The columns of an embedding are the channels of a vector. */
    private static List<String> columnNames(String parameter, int count, Vocabulary vocabulary) {
        if (hasWordColumns(parameter)) {
            return words(count, vocabulary);
        }
        boolean channels = hasWordRows(parameter) || parameter.equals("positionEmbedding");
        return numbers(count, i -> WORDS.get(channels ? "channel" : "column", "number", i));
    }

    private static List<String> words(int count, Vocabulary vocabulary) {
        return IntStream.range(0, count).mapToObj(vocabulary::token).toList();
    }

    private static List<String> numbers(int count, IntFunction<String> name) {
        return IntStream.range(0, count).mapToObj(name).toList();
    }

    private static String story(
            String parameter, Matrix values, List<String> rows, List<String> columns) {
        int largest = 0;
        float[] all = values.toArray();
        for (int i = 1; i < all.length; i++) {
            if (Math.abs(all[i]) > Math.abs(all[largest])) {
                largest = i;
            }
        }
        if (all.length == 0 || all[largest] == 0) {
            return WORDS.get("matrix-zero", "rows", values.rows(), "columns", values.columns());
        }
        String column = named(columns.get(largest % values.columns()), hasWordColumns(parameter));
        String place = column;
        if (values.rows() > 1) {
            String row = rows.get(largest / values.columns());
            place = WORDS.get("place", "row", named(row, hasWordRows(parameter)), "column", column);
        }
        String sign = all[largest] < 0 ? "−" : "";
        return WORDS.get(
                "matrix-largest",
                "rows",
                values.rows(),
                "columns",
                values.columns(),
                "value",
                sign + Norms.text(Math.abs(all[largest])),
                "place",
                place);
    }

    /** Words in quotation marks, numbered rows and columns as they are. */
    private static String named(String name, boolean word) {
        return word ? WORDS.get("word", "word", name) : name;
    }
}
