package org.driftscope.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The terms that texts of lessons may link to, and what they mean. */
public final class Terms {
    private static final Map<String, String> MEANINGS =
            Map.ofEntries(
                    Map.entry(
                            "attention",
                            "The part of a layer in which each place looks at the places "
                                    + "before it, and at itself, and takes something over from them. "
                                    + "How much from which place is told by weights that add up to 1."),
                    Map.entry(
                            "batch",
                            "The sentences that are read together before all weights are "
                                    + "corrected once."),
                    Map.entry(
                            "context",
                            "The words around a word. Of those before it, the model sees as "
                                    + "many as it can read at once."),
                    Map.entry(
                            "contextual-vector",
                            "The vector of a word in its sentence: what the layers have "
                                    + "made of its row of the table by what stands before it."),
                    Map.entry("corpus", "The text that is learned from: a list of sentences."),
                    Map.entry(
                            "cosine",
                            "How alike two vectors are in direction: 1 is the same "
                                    + "direction, 0 nothing in common, −1 opposite. Their lengths do "
                                    + "not count."),
                    Map.entry(
                            "divergence",
                            "Training runs away: the steps are so large that each makes the "
                                    + "loss larger, until the numbers have no bounds."),
                    Map.entry(
                            "embedding",
                            "The vector of a word, a row of the table E. It begins at "
                                    + "random and is trained like all other weights."),
                    Map.entry("epoch", "One reading of the whole text."),
                    Map.entry(
                            "feed-forward",
                            "The part of a layer that works on the vector of each place by "
                                    + "itself."),
                    Map.entry(
                            "freezing",
                            "Keeping weights as they are: their gradient is not applied."),
                    Map.entry(
                            "gradient",
                            "For each weight: how the loss would change if the weight grew "
                                    + "a little. Each step moves the weights against it."),
                    Map.entry(
                            "held-out",
                            "Sentences that the model never learns from. How well it "
                                    + "predicts them tells whether it has learned more than the text "
                                    + "by heart."),
                    Map.entry(
                            "layer",
                            "Attention and feed-forward, one after the other. Each adds "
                                    + "something to the vectors."),
                    Map.entry(
                            "learning-rate",
                            "How large the steps are: how far a gradient moves the weights."),
                    Map.entry(
                            "logit",
                            "The score of a word before scores are turned into "
                                    + "probabilities. The largest logit is the likeliest word."),
                    Map.entry(
                            "loss",
                            "How wrong the guesses are: the mean of −ln of the probability "
                                    + "given to the word that really came. 0 is certain and right."),
                    Map.entry(
                            "nat",
                            "The unit of the loss, when it is taken with the natural "
                                    + "logarithm."),
                    Map.entry(
                            "optimizer",
                            "The rule by which gradients move the weights, such as Adam."),
                    Map.entry(
                            "output-matrix",
                            "The table whose rows are compared with the last vector to "
                                    + "predict the next word. Where it is tied, it is the same as E."),
                    Map.entry(
                            "over-fitting",
                            "Learning the sentences by heart: the loss on them goes on "
                                    + "falling, and that on others rises."),
                    Map.entry(
                            "position",
                            "Where a word stands in its sentence. A vector for the position "
                                    + "is added to that of the word."),
                    Map.entry(
                            "probability",
                            "How sure the model is that a word comes next, 0 to 1. Over all "
                                    + "words they add up to 1."),
                    Map.entry(
                            "projection",
                            "The flat picture of a space with more dimensions. What looks "
                                    + "close there can be apart in that space."),
                    Map.entry(
                            "purity",
                            "The share of the three nearest words, in the full space, that "
                                    + "are of the same group, averaged over all words. 1 means that "
                                    + "all groups are apart."),
                    Map.entry(
                            "seed",
                            "The number that all random numbers start from. The same seed "
                                    + "gives exactly the same run."),
                    Map.entry(
                            "silhouette",
                            "How clear groups are, −1 to 1: distances within a group "
                                    + "compared with distances to the nearest other group."),
                    Map.entry(
                            "softmax",
                            "Turns scores into probabilities: each is e to the power of the "
                                    + "score, divided by the sum of all."),
                    Map.entry("step", "Reading a batch and correcting all weights once."),
                    Map.entry(
                            "tied-weights",
                            "The output uses the table E too, so that the same vector reads "
                                    + "a word and predicts it."),
                    Map.entry(
                            "token",
                            "A piece of text with a number and a vector of its own: here "
                                    + "mostly a word."),
                    Map.entry(
                            "transformer",
                            "The kind of model that this program trains: vectors of words, "
                                    + "layers of attention and feed-forward, and an output that "
                                    + "predicts the next word."),
                    Map.entry(
                            "vector",
                            "A list of numbers, or a point in a space with as many "
                                    + "dimensions."),
                    Map.entry("vocabulary", "All different tokens of the text."),
                    Map.entry(
                            "weight",
                            "A number that is learned. The vectors of the words are "
                                    + "weights, too."));

    /** Their names, as they stand in links, in the order of the alphabet. */
    public static final List<String> NAMES = MEANINGS.keySet().stream().sorted().toList();

    private Terms() {}

    /** What a term means, in a sentence or two; empty where it is not explained. */
    public static Optional<String> meaning(String name) {
        return Optional.ofNullable(MEANINGS.get(name));
    }
}
