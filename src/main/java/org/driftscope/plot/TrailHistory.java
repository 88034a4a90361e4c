package org.driftscope.plot;

import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.driftscope.math.Matrix;
import org.driftscope.projection.Basis;

/**
 * Past embeddings of the fitted words: the start, and the newest few pictures within a budget of
 * bytes. They are projected in today's basis, so that a trail shows movement of the word alone. One
 * thread.
 */
public final class TrailHistory {
    /** The most pictures kept, besides the start. */
    public static final int MOST_PICTURES = 40;

    /** The most bytes the pictures take, besides the start. */
    public static final long MOST_BYTES = 32L << 20;

    private int[] tokens;
    private final Deque<Picture> pictures = new ArrayDeque<>();
    private Matrix first;
    private Matrix start;
    private long newestStep = -1;

    /** The words (n, C) after a step. */
    private record Picture(long step, Matrix words) {}

    /** Of these token ids. */
    public TrailHistory(List<Integer> tokens) {
        this.tokens = tokens.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Of other token ids from now on. Their trails begin anew; their start is known. */
    public void follow(List<Integer> others) {
        tokens = others.stream().mapToInt(Integer::intValue).toArray();
        forgetTrails();
        if (first != null) {
            start = first.selectRows(tokens);
        }
    }

    /** The embeddings (V, C) that the run began with. */
    public void beginWith(Matrix embeddings) {
        first = embeddings;
        if (tokens.length > 0) { // else they are not known yet
            start = embeddings.selectRows(tokens);
        }
    }

    /** Has the trails begin anew. */
    public void forgetTrails() {
        pictures.clear();
        newestStep = -1;
    }

    /**
     * Remembers embeddings (V, C), as the start those of step 0; the step that was seen last
     * changes nothing. After a step back the trails end there.
     */
    public void add(long step, Matrix embeddings) {
        if (step == newestStep) {
            return;
        }
        Matrix words = embeddings.selectRows(tokens);
        if (step == 0) {
            beginWith(embeddings);
        }
        while (!pictures.isEmpty() && pictures.getLast().step() >= step) {
            pictures.removeLast();
        }
        newestStep = step;
        pictures.addLast(new Picture(step, words));
        while (pictures.size() > most(words)) {
            pictures.removeFirst();
        }
    }

    private static long most(Matrix words) {
        long bytes = Math.max(1, 4L * words.rows() * words.columns());
        return Math.max(1, Math.min(MOST_PICTURES, MOST_BYTES / bytes));
    }

    /**
     * The remembered pictures, oldest first, each (words, k) in this basis. Each is projected when
     * it is first asked for: of very many words few pictures are ever drawn.
     */
    public List<Matrix> projected(Basis basis) {
        return placed(basis::project);
    }

    /** The same where {@code place} says where vectors (words, C) lie, (words, k). */
    public List<Matrix> placed(UnaryOperator<Matrix> place) {
        return new Projected(pictures.stream().map(Picture::words).toList(), place);
    }

    /** One thread. */
    private static final class Projected extends AbstractList<Matrix> {
        private final List<Matrix> pictures;
        private final UnaryOperator<Matrix> place;
        private final Matrix[] points;

        Projected(List<Matrix> pictures, UnaryOperator<Matrix> place) {
            this.pictures = pictures;
            this.place = place;
            points = new Matrix[pictures.size()];
        }

        @Override
        public Matrix get(int index) {
            if (points[index] == null) {
                points[index] = place.apply(pictures.get(index));
            }
            return points[index];
        }

        @Override
        public int size() {
            return points.length;
        }
    }

    /** The start (words, k) in this basis, empty where it is not known. */
    public Optional<Matrix> projectedStart(Basis basis) {
        return placedStart(basis::project);
    }

    /** The start (words, k), placed likewise. */
    public Optional<Matrix> placedStart(UnaryOperator<Matrix> place) {
        return Optional.ofNullable(start).map(place);
    }
}
