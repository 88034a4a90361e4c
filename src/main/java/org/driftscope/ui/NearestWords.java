package org.driftscope.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.driftscope.insight.NearestNeighbors;
import org.driftscope.insight.Neighbor;
import org.driftscope.math.Matrix;
import org.driftscope.plot.TokenSet;
import org.driftscope.run.Frame;
import org.driftscope.run.RunState;

/**
 * The words nearest to a word in the full space, found once for all features that show them. Among
 * many words they are found anew only at some of the frames while a run plays. On the JavaFX
 * Application Thread.
 */
public final class NearestWords {
    private static final int MOST = 6;

    /** Larger matrices than this many numbers are searched at every 20th frame while playing. */
    private static final long SMALL_MATRIX = 100_000;

    private static final int FRAMES_SKIPPED = 20;

    private final BooleanProperty amongAll = new SimpleBooleanProperty(this, "amongAll", false);
    private final ObjectProperty<TokenSet> leftOut =
            new SimpleObjectProperty<>(this, "leftOut", TokenSet.NONE);
    private final Map<Integer, List<Neighbor>> found = new HashMap<>();
    private Matrix embeddings = Matrix.owning(0, 0, new float[0]);
    private List<Integer> fitted = List.of();
    private Set<Integer> fittedSet = Set.of();
    private int skipped;

    public NearestWords() {
        amongAll.addListener(change -> found.clear());
        leftOut.addListener(change -> found.clear());
    }

    /** Whether any token may be named, or only those the projection is fitted on. */
    public BooleanProperty amongAllProperty() {
        return amongAll;
    }

    /** Words that are not named though they may be near. */
    public ObjectProperty<TokenSet> leftOutProperty() {
        return leftOut;
    }

    /** Another run: there are no words until its first frame. */
    public void forget() {
        embeddings = Matrix.owning(0, 0, new float[0]);
        found.clear();
    }

    /** Takes the newest frame; to be called before the features show it. */
    public void show(Frame frame) {
        embeddings = frame.embeddings();
        boolean small = (long) embeddings.rows() * embeddings.columns() < SMALL_MATRIX;
        boolean sameWords = frame.projection().fittedWords().equals(fitted);
        if (!sameWords) {
            fitted = frame.projection().fittedWords();
            fittedSet = Set.copyOf(fitted);
        }
        if (small
                || !sameWords
                || frame.state() != RunState.PLAYING
                || ++skipped >= FRAMES_SKIPPED) {
            skipped = 0;
            found.clear();
        }
    }

    /** The nearest to a word, nearest first; none where there is no such word. */
    public List<Neighbor> of(int tokenId) {
        if (tokenId < 0 || tokenId >= embeddings.rows()) {
            return List.of();
        }
        TokenSet out = leftOut.get();
        IntPredicate candidates =
                other -> (amongAll.get() || fittedSet.contains(other)) && !out.contains(other);
        return found.computeIfAbsent(
                tokenId, id -> NearestNeighbors.of(embeddings, id, MOST, candidates));
    }
}
