package org.driftscope.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.driftscope.math.Matrix;

/**
 * Embeddings in the text format of word2vec, which gensim, fastText and many others read: a line
 * with V and C, then a line for each word, all parted by single spaces. UTF-8.
 *
 * @see <a href="https://code.google.com/archive/p/word2vec/">word2vec, Mikolov et al. (2013)</a>
 */
public final class Word2VecText {
    private Word2VecText() {}

    /** Writes embeddings (V, C); {@code words} are those of the rows. */
    public static void write(Matrix embeddings, List<String> words, OutputStream out)
            throws IOException {
        List<String> names = names(words);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(embeddings.rows() + " " + embeddings.columns() + "\n");
        for (int id = 0; id < embeddings.rows(); id++) {
            writer.write(names.get(id));
            for (int c = 0; c < embeddings.columns(); c++) {
                writer.write(" " + embeddings.get(id, c));
            }
            writer.write("\n");
        }
        writer.flush();
    }

    /**
     * The words as the format can hold them. A space would end a word, so it becomes an underscore,
     * as in the phrases of word2vec itself; where another word is written like that already, one
     * more underscore keeps the two apart.
     */
    static List<String> names(List<String> words) {
        Set<String> taken = new HashSet<>(words);
        List<String> names = new ArrayList<>();
        for (String word : words) {
            String name = word.replaceAll("[\\s\\p{Z}\\x{85}]", "_");
            while (!name.equals(word) && !taken.add(name)) {
                name += "_";
            }
            names.add(name);
        }
        return names;
    }
}
