package org.driftscope.projection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.driftscope.math.Matrix;

/**
 * Numbers computed by a numpy script, in lines of {@code case,kind,index,values...}; the script
 * stands beside them.
 */
public final class ReferenceTable {
    private record Line(String group, String kind, int index, List<Double> values) {
        double[] array() {
            return values.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    private final List<Line> lines;

    private ReferenceTable(List<Line> lines) {
        this.lines = lines;
    }

    /** Reads a resource of the tests, such as {@code /projection/components.csv}. */
    public static ReferenceTable read(String resource) {
        try (InputStream in = ReferenceTable.class.getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new ReferenceTable(text.lines().skip(1).map(ReferenceTable::parse).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line parse(String line) {
        String[] cells = line.split(",", -1);
        List<Double> values = Arrays.stream(cells).skip(3).map(Double::valueOf).toList();
        return new Line(cells[0], cells[1], Integer.parseInt(cells[2]), values);
    }

    /** The names of the cases, in their order. */
    public List<String> cases() {
        return lines.stream().map(Line::group).distinct().toList();
    }

    /** The values of the line of that kind and index. */
    public double[] values(String group, String kind, int index) {
        return lines(group, kind).stream()
                .filter(line -> line.index == index)
                .findFirst()
                .orElseThrow()
                .array();
    }

    /** The values of all lines of that kind and index. */
    public double[][] all(String group, String kind, int index) {
        return lines(group, kind).stream()
                .filter(line -> line.index == index)
                .map(Line::array)
                .toArray(double[][]::new);
    }

    /** The indexes of all lines of that kind. */
    public int[] indexes(String group, String kind) {
        return lines(group, kind).stream().mapToInt(Line::index).toArray();
    }

    /** The values of all lines of that kind as the rows of a matrix. */
    public Matrix matrix(String group, String kind) {
        return matrix(lines(group, kind).stream().map(Line::array).toArray(double[][]::new));
    }

    /** The rows as a matrix in single precision. */
    public static Matrix matrix(double[][] rows) {
        float[] values = new float[rows.length * rows[0].length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) rows[i / rows[0].length][i % rows[0].length];
        }
        return Matrix.owning(rows.length, rows[0].length, values);
    }

    private List<Line> lines(String group, String kind) {
        return lines.stream()
                .filter(line -> line.group.equals(group) && line.kind.equals(kind))
                .toList();
    }
}
