package org.driftscope.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.driftscope.math.Matrix;
import org.driftscope.run.Frame;
import org.driftscope.text.Vocabulary;

/** Writes where each fitted word lies at each step, in the units of the embeddings. */
public final class FramesCsv implements AutoCloseable {
    private final CSVPrinter printer;
    private final Vocabulary vocabulary;
    private final List<Integer> words;

    /** Begins the file anew; {@code words} are the token ids to write. */
    public FramesCsv(Path file, Vocabulary vocabulary, List<Integer> words) throws IOException {
        this(Files.newOutputStream(file), vocabulary, words);
    }

    /** Begins a table that goes to a stream. */
    public FramesCsv(OutputStream out, Vocabulary vocabulary, List<Integer> words)
            throws IOException {
        this.vocabulary = vocabulary;
        this.words = List.copyOf(words);
        printer = Csv.begin(out, "step", "word", "x", "y");
    }

    /** Appends a row for each word; whole rows reach the file even if the program is ended. */
    public void write(Frame frame) throws IOException {
        Matrix points = frame.projection().points();
        for (int id : words) {
            printer.printRecord(
                    frame.step(), vocabulary.token(id), points.get(id, 0), points.get(id, 1));
        }
        printer.flush();
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
