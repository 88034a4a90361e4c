package org.driftscope.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.driftscope.math.Matrix;
import org.driftscope.problem.ProblemException;
import org.driftscope.text.Dataset;
import org.driftscope.wording.Wording;

/**
 * The two tables that the Embedding Projector of TensorFlow loads: the vectors, one a line and
 * without a header, and, in the same order, what belongs to them. UTF-8, parted by tabs, each line
 * ended by a line feed.
 *
 * @see <a href="https://projector.tensorflow.org">Embedding Projector, Load</a>
 */
public final class VectorsTsv {
    private static final Wording WORDS = Wording.of("export");
    private static final String METADATA = "-metadata";

    private VectorsTsv() {}

    /** Where the second table goes: such as run-metadata.tsv for run.tsv. */
    public static Path metadataOf(Path vectors) {
        String name = String.valueOf(vectors.getFileName());
        int dot = name.lastIndexOf('.');
        return vectors.resolveSibling(name.substring(0, dot) + METADATA + name.substring(dot));
    }

    /**
     * Refuses to write over a second table that nobody was asked about. Where the first is there,
     * too, both are to be replaced.
     */
    public static void requireFreeMetadata(Path vectors) {
        Path beside = metadataOf(vectors);
        if (Files.exists(beside) && !Files.exists(vectors)) {
            throw new ProblemException(WORDS.problem("words-there", "file", beside.toString()));
        }
    }

    /** Writes embeddings (V, C): V lines of C numbers. */
    public static void writeVectors(Matrix embeddings, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        for (int id = 0; id < embeddings.rows(); id++) {
            for (int c = 0; c < embeddings.columns(); c++) {
                writer.write(Float.toString(embeddings.get(id, c)));
                writer.write(c + 1 < embeddings.columns() ? '\t' : '\n');
            }
        }
        writer.flush();
    }

    /**
     * Writes a header and V lines: the word, its categories and how often it occurs. A word of no
     * category has an empty place there, one of several all of them.
     */
    public static void writeMetadata(Dataset dataset, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write("word\tcategory\tcount\n");
        for (int id = 0; id < dataset.vocabulary().size(); id++) {
            String categories =
                    dataset.categoriesOf(id).stream()
                            .map(number -> dataset.corpus().categories().get(number).name())
                            .collect(Collectors.joining(", "));
            writer.write(cell(dataset.vocabulary().token(id)) + '\t' + cell(categories) + '\t');
            writer.write(dataset.vocabulary().count(id) + "\n");
        }
        writer.flush();
    }

    /** What would end a cell or a line becomes a space: the format has no quotes. */
    private static String cell(String text) {
        return text.replaceAll("[\\t\\n\\r]", " ");
    }
}
