package org.driftscope.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.driftscope.math.Matrix;
import org.driftscope.model.ModelCopy;
import org.driftscope.text.Example;

/**
 * Why a word's vector will move when a batch is read: its gradient, the parts of it, and what the
 * model predicted where each part arose. Immutable; see {@link WordGradient} for the formula.
 */
public final class WordStory {
    private final int token;
    private final Matrix vector;
    private final Matrix gradient;
    private final List<Contribution> parts;
    private final List<Contribution> ways;
    private final Map<List<Integer>, Guess> guesses;

    /** The story of a token in a batch that the model has not yet learned from. */
    public WordStory(ModelCopy copy, List<Example> batch, int token) {
        this.token = token;
        vector = copy.tokenEmbeddings().selectRows(token);
        try (WordGradient whole = new WordGradient(copy, batch)) {
            gradient = whole.total(token);
            parts = List.copyOf(whole.parts(token));
            ways = copy.config().layers() == 1 ? split(whole, token, parts) : parts;
            guesses =
                    whole.guesses(
                            token,
                            parts.stream().map(Contribution::sentence).collect(Collectors.toSet()));
        }
    }

    /** The parts, those through attention once more divided into values, keys and queries. */
    private static List<Contribution> split(
            WordGradient whole, int token, List<Contribution> parts) {
        List<Contribution> split = new ArrayList<>(whole.partsOfOneLayer(token));
        parts.stream().filter(part -> !part.way().isInput()).forEach(split::add);
        return List.copyOf(split);
    }

    /** The token it is about. */
    public int token() {
        return token;
    }

    /** Its vector (1, C). */
    public Matrix vector() {
        return vector;
    }

    /** dL/dE (1, C) of its vector, before clipping. */
    public Matrix gradient() {
        return gradient;
    }

    /**
     * The parts taken together. By {@link PartGrouping#WAY}, what came through the attention of an
     * only layer is divided into values, keys and queries.
     */
    public List<PartGroup> groups(PartGrouping grouping) {
        return PartGroup.of(grouping == PartGrouping.WAY ? ways : parts, gradient, grouping);
    }

    /** The prediction with the largest share of the gradient; none where nothing moves the word. */
    public Optional<PartGroup> mainReason() {
        return groups(PartGrouping.PREDICTION).stream()
                .filter(group -> group.share() > 0)
                .max(Comparator.comparingDouble(PartGroup::share));
    }

    /** What the model gave where the part arose. */
    public Guess guess(Contribution part) {
        return guesses.get(List.of(part.sentence(), part.predictedPosition()));
    }

    /**
     * How far the parts pull the same way, 0 to 1: the length of their sum over the sum of their
     * lengths. 0 where there are none.
     */
    public double agreement() {
        double lengths = parts.stream().mapToDouble(Contribution::length).sum();
        return lengths == 0 ? 0 : PairSimilarity.length(gradient.toArray()) / lengths;
    }
}
