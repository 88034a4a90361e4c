package org.driftscope.ui.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.driftscope.insight.SentenceTrace;
import org.driftscope.math.Matrix;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.Quantity;
import org.driftscope.model.Site;
import org.driftscope.run.Moment;
import org.driftscope.text.Vocabulary;

/** All numbers of one sentence at one moment, and the names of its rows and columns. */
final class FlowNumbers {
    private final Moment moment;
    private final Reading reading;
    private final SentenceTrace trace;
    private final ModelConfig config;
    private final Vocabulary vocabulary;
    private final List<String> words;
    private final Map<String, Matrix> weights = new HashMap<>();

    FlowNumbers(Moment moment, Reading reading, SentenceTrace trace) {
        this.moment = moment;
        this.reading = reading;
        this.trace = trace;
        config = moment.model().config();
        vocabulary = moment.description().dataset().vocabulary();
        words = reading.tokens().stream().map(vocabulary::token).toList();
    }

    Moment moment() {
        return moment;
    }

    Reading reading() {
        return reading;
    }

    ModelConfig config() {
        return config;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** T, the number of tokens that are read. */
    int count() {
        return words.size() - 1;
    }

    /** The token at t, from 0 to T. */
    String word(int t) {
        return words.get(t);
    }

    /** The id of the token at t, from 0 to T. */
    int id(int t) {
        return reading.tokens().get(t);
    }

    /** The T tokens that are read. */
    List<String> read() {
        return words.subList(0, count());
    }

    /** The T predictions, such as "every → morning". */
    List<String> predictions() {
        return IntStream.range(0, count()).mapToObj(t -> word(t) + " → " + word(t + 1)).toList();
    }

    /** D = C / H. */
    int headWidth() {
        return config.dModel() / config.heads();
    }

    double loss() {
        return trace.loss();
    }

    double loss(int t) {
        return trace.loss(t);
    }

    /** What was computed there. */
    Matrix of(Site site) {
        return trace.of(site);
    }

    Optional<Matrix> find(Site site) {
        return trace.find(site);
    }

    /** The site of what goes into a layer. */
    static Site inputOf(int layer) {
        return layer == 0 ? Site.of(Quantity.EMBEDDED) : Site.of(Quantity.OUTPUT, layer - 1);
    }

    /** The weights of a parameter. */
    synchronized Matrix weights(String name) {
        return weights.computeIfAbsent(name, moment.model()::of);
    }

    /** The weights that the contextual vectors are compared with (V, C). */
    Matrix outputWeights() {
        return weights(config.tied() ? "tokenEmbedding" : "output.weight");
    }

    /** E or W_out, as the output matrix is called. */
    String outputName() {
        return config.tied() ? "E" : "W_out";
    }
}
