package org.driftscope.lesson;

import java.util.List;

/** The terms that texts of lessons may link to. */
public final class Terms {
    /** Their names, as they stand in links. */
    public static final List<String> NAMES =
            List.of(
                    "attention",
                    "batch",
                    "context",
                    "contextual-vector",
                    "corpus",
                    "cosine",
                    "divergence",
                    "embedding",
                    "epoch",
                    "feed-forward",
                    "freezing",
                    "gradient",
                    "held-out",
                    "layer",
                    "learning-rate",
                    "logit",
                    "loss",
                    "nat",
                    "optimizer",
                    "output-matrix",
                    "over-fitting",
                    "position",
                    "probability",
                    "projection",
                    "purity",
                    "seed",
                    "silhouette",
                    "softmax",
                    "step",
                    "tied-weights",
                    "token",
                    "transformer",
                    "vector",
                    "vocabulary",
                    "weight");

    private Terms() {}
}
