package org.driftscope.plot;

import java.util.Optional;
import org.driftscope.math.Matrix;
import org.driftscope.wording.Wording;

/**
 * Something that pushes a word.
 *
 * @param label a word or two
 * @param role in which the word is pushed
 * @param vector (1, C) where to: minus a part of the gradient of the word's embedding
 * @param reason the prediction behind it in words, with what it looked at; empty where that is not
 *     told
 */
public record Push(String label, Role role, Matrix vector, Optional<String> reason) {
    private static final Wording WORDS = Wording.of("plot");

    /** Without its reason. */
    public Push(String label, Role role, Matrix vector) {
        this(label, role, vector, Optional.empty());
    }

    /** How a push reaches a word's embedding. */
    public enum Role {
        /** As an input, past attention in all layers. */
        INPUT_LOCAL,
        /** As an input, through attention. */
        INPUT_ATTENTION,
        /** As an output that was to come: drawn to the context. */
        OUTPUT_PULL,
        /** As an output that was not to come: pushed off the context. */
        OUTPUT_PUSH,
        /** All of it. */
        SUM;

        /** In words, for a legend. */
        public String meaning() {
            return WORDS.get(
                    switch (this) {
                        case INPUT_LOCAL -> "push-input";
                        case INPUT_ATTENTION -> "push-attention";
                        case OUTPUT_PULL -> "push-pull";
                        case OUTPUT_PUSH -> "push-off";
                        case SUM -> "push-sum";
                    });
        }

        /** The colour of its arrows. */
        public Ink ink(CategoryPalette palette) {
            return switch (this) {
                case INPUT_LOCAL -> palette.category(0);
                case INPUT_ATTENTION -> palette.category(1);
                case OUTPUT_PULL -> palette.category(2);
                case OUTPUT_PUSH -> palette.category(3);
                case SUM -> palette.accent();
            };
        }

        /** A readable colour for what stands at their tips. */
        Ink labelInk(CategoryPalette palette) {
            return ink(palette).mixedWith(palette.foreground(), 0.5);
        }
    }
}
