package org.driftscope.ui.shell;

import java.util.List;
import org.driftscope.math.Matrix;
import org.driftscope.ui.word.WordCardViewModel.Near;

/** Finds near words for the word card. */
final class Neighbors {
    private Neighbors() {}

    static List<Near> nearest(Matrix embeddings, int tokenId, int count) {
        return List.of(new Near(tokenId, embeddings.rows() / (double) count));
    }
}
