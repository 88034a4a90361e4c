package org.driftscope.plot;

import java.util.Optional;
import org.driftscope.math.Matrix;

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
    /** Without its reason. */
    public Push(String label, Role role, Matrix vector) {
        this(label, role, vector, Optional.empty());
    }

    /** How a push reaches a word's embedding. */
    public enum Role {
        /** As an input, past attention in all layers. */
        INPUT_LOCAL("input, past attention"),
        /** As an input, through attention. */
        INPUT_ATTENTION("input, through attention"),
        /** As an output that was to come: drawn to the context. */
        OUTPUT_PULL("output, pulled"),
        /** As an output that was not to come: pushed off the context. */
        OUTPUT_PUSH("output, pushed off"),
        /** All of it. */
        SUM("the sum");

        private final String meaning;

        Role(String meaning) {
            this.meaning = meaning;
        }

        /** In words, for a legend. */
        public String meaning() {
            return meaning;
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
