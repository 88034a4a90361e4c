package org.driftscope.insight;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.math.Matrix;
import org.driftscope.model.ModelCopy;
import org.driftscope.text.Example;
import org.driftscope.wording.Wording;

/**
 * The vectors of every token of a sentence on their way through a model: its row of E alone, which
 * is the same in every sentence, and then at each {@link ReadingStage}.
 *
 * @param example what was read
 * @param names of the S + 1 vectors of a token, the first that of the word alone
 * @param vectors S + 1 matrices (T, C), row the token
 */
public record ContextualPath(Example example, List<String> names, List<Matrix> vectors) {
    private static final Wording WORDS = Wording.of("insight");

    public ContextualPath {
        names = List.copyOf(names);
        vectors = List.copyOf(vectors);
    }

    /** The name of the first vector. */
    public static String alone() {
        return WORDS.get("word-alone");
    }

    /** Reads the sentence with the model. */
    public static ContextualPath of(ModelCopy copy, Example example) {
        SentenceTrace trace = new SentenceTrace(copy, example);
        int[] tokens = new int[example.predictions()];
        for (int t = 0; t < tokens.length; t++) {
            tokens[t] = example.token(t);
        }
        List<String> names = new ArrayList<>(List.of(alone()));
        List<Matrix> vectors = new ArrayList<>();
        vectors.add(copy.tokenEmbeddings().selectRows(tokens));
        for (ReadingStage stage : ReadingStage.of(copy.config().layers())) {
            names.add(stage.name());
            vectors.add(trace.of(stage.site()));
        }
        return new ContextualPath(example, names, vectors);
    }

    /** The vectors (S + 1, C) of token {@code t}, from its static one on. */
    public Matrix ofToken(int t) {
        int channels = vectors.get(0).columns();
        float[] rows = new float[vectors.size() * channels];
        for (int i = 0; i < vectors.size(); i++) {
            vectors.get(i).copyRow(t, rows, i * channels);
        }
        return Matrix.owning(vectors.size(), channels, rows);
    }

    /**
     * The cosines, one for each name, of token {@code t}'s vectors with those of token {@code u} of
     * another sentence read by the same model.
     */
    public List<Double> cosines(int t, ContextualPath other, int u) {
        List<Double> cosines = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i++) {
            int channels = vectors.get(i).columns();
            float[] both = new float[2 * channels];
            vectors.get(i).copyRow(t, both, 0);
            other.vectors.get(i).copyRow(u, both, channels);
            cosines.add(PairSimilarity.cosine(Matrix.owning(2, channels, both), 0, 1));
        }
        return cosines;
    }
}
