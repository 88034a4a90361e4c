package org.driftscope.insight;

import org.driftscope.math.Matrix;

/**
 * The cosines of words with each other, in the full space.
 *
 * @param words n words, in the order of rows and columns
 * @param cosines (n, n), -1 to 1; 1 on the diagonal; 0 with a word whose vector is 0
 */
public record SimilarityMatrix(GroupedWords words, Matrix cosines) {
    public SimilarityMatrix {
        if (cosines.rows() != words.size() || cosines.columns() != words.size()) {
            throw new IllegalArgumentException(words.size() + " words but " + cosines);
        }
    }

    /**
     * Of the words in these embeddings.
     *
     * @param embeddings (V, C)
     */
    public static SimilarityMatrix of(Matrix embeddings, GroupedWords words) {
        int n = words.size();
        float[] cosines = new float[n * n];
        UnitVectors vectors = new UnitVectors(words.idArray());
        if (n > 0) {
            vectors.load(embeddings);
        }
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                float cosine = (float) Math.max(-1, Math.min(1, vectors.cosine(i, j)));
                cosines[i * n + j] = cosine;
                cosines[j * n + i] = cosine;
            }
        }
        return new SimilarityMatrix(words, Matrix.owning(n, n, cosines));
    }
}
