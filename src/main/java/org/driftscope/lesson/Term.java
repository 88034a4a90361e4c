package org.driftscope.lesson;

import java.util.Locale;
import org.driftscope.wording.Wording;

/** A term that texts of lessons may link to. */
enum Term {
    ATTENTION,
    BATCH,
    CONTEXT,
    CONTEXTUAL_VECTOR,
    CORPUS,
    COSINE,
    DIVERGENCE,
    EMBEDDING,
    EPOCH,
    FEED_FORWARD,
    FREEZING,
    GRADIENT,
    HELD_OUT,
    LAYER,
    LEARNING_RATE,
    LOGIT,
    LOSS,
    NAT,
    OPTIMIZER,
    OUTPUT_MATRIX,
    OVER_FITTING,
    POSITION,
    PROBABILITY,
    PROJECTION,
    PURITY,
    SEED,
    SILHOUETTE,
    SOFTMAX,
    STEP,
    TIED_WEIGHTS,
    TOKEN,
    TRANSFORMER,
    VECTOR,
    VOCABULARY,
    WEIGHT;

    private static final Wording WORDS = Wording.of("lesson");

    /** Its name, as it stands in links, such as "held-out". */
    String called() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As it is written in texts. */
    String title() {
        return WORDS.get(
                switch (this) {
                    case ATTENTION -> "name-attention";
                    case BATCH -> "name-batch";
                    case CONTEXT -> "name-context";
                    case CONTEXTUAL_VECTOR -> "name-contextual-vector";
                    case CORPUS -> "name-corpus";
                    case COSINE -> "name-cosine";
                    case DIVERGENCE -> "name-divergence";
                    case EMBEDDING -> "name-embedding";
                    case EPOCH -> "name-epoch";
                    case FEED_FORWARD -> "name-feed-forward";
                    case FREEZING -> "name-freezing";
                    case GRADIENT -> "name-gradient";
                    case HELD_OUT -> "name-held-out";
                    case LAYER -> "name-layer";
                    case LEARNING_RATE -> "name-learning-rate";
                    case LOGIT -> "name-logit";
                    case LOSS -> "name-loss";
                    case NAT -> "name-nat";
                    case OPTIMIZER -> "name-optimizer";
                    case OUTPUT_MATRIX -> "name-output-matrix";
                    case OVER_FITTING -> "name-over-fitting";
                    case POSITION -> "name-position";
                    case PROBABILITY -> "name-probability";
                    case PROJECTION -> "name-projection";
                    case PURITY -> "name-purity";
                    case SEED -> "name-seed";
                    case SILHOUETTE -> "name-silhouette";
                    case SOFTMAX -> "name-softmax";
                    case STEP -> "name-step";
                    case TIED_WEIGHTS -> "name-tied-weights";
                    case TOKEN -> "name-token";
                    case TRANSFORMER -> "name-transformer";
                    case VECTOR -> "name-vector";
                    case VOCABULARY -> "name-vocabulary";
                    case WEIGHT -> "name-weight";
                });
    }

    /** What it means, in a sentence or two. */
    String meaning() {
        return WORDS.get(
                switch (this) {
                    case ATTENTION -> "term-attention";
                    case BATCH -> "term-batch";
                    case CONTEXT -> "term-context";
                    case CONTEXTUAL_VECTOR -> "term-contextual-vector";
                    case CORPUS -> "term-corpus";
                    case COSINE -> "term-cosine";
                    case DIVERGENCE -> "term-divergence";
                    case EMBEDDING -> "term-embedding";
                    case EPOCH -> "term-epoch";
                    case FEED_FORWARD -> "term-feed-forward";
                    case FREEZING -> "term-freezing";
                    case GRADIENT -> "term-gradient";
                    case HELD_OUT -> "term-held-out";
                    case LAYER -> "term-layer";
                    case LEARNING_RATE -> "term-learning-rate";
                    case LOGIT -> "term-logit";
                    case LOSS -> "term-loss";
                    case NAT -> "term-nat";
                    case OPTIMIZER -> "term-optimizer";
                    case OUTPUT_MATRIX -> "term-output-matrix";
                    case OVER_FITTING -> "term-over-fitting";
                    case POSITION -> "term-position";
                    case PROBABILITY -> "term-probability";
                    case PROJECTION -> "term-projection";
                    case PURITY -> "term-purity";
                    case SEED -> "term-seed";
                    case SILHOUETTE -> "term-silhouette";
                    case SOFTMAX -> "term-softmax";
                    case STEP -> "term-step";
                    case TIED_WEIGHTS -> "term-tied-weights";
                    case TOKEN -> "term-token";
                    case TRANSFORMER -> "term-transformer";
                    case VECTOR -> "term-vector";
                    case VOCABULARY -> "term-vocabulary";
                    case WEIGHT -> "term-weight";
                });
    }
}
