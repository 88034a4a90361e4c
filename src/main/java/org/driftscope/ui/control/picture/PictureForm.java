package org.driftscope.ui.control.picture;

import org.driftscope.problem.Problem;
import org.driftscope.wording.Wording;

/**
 * How a picture of something on screen is written.
 *
 * @param kind drawing or pixels
 * @param transparent whether nothing is painted behind it
 */
public record PictureForm(Kind kind, boolean transparent) {
    private static final Wording WORDS = Wording.of("ui.control.picture");

    /** A drawing, or so many pixels for each of the screen's, each way. */
    public enum Kind {
        SVG(0),
        PNG(1),
        PNG_2(2),
        PNG_4(4);

        private final int scale;

        Kind(int scale) {
            this.scale = scale;
        }

        public String words() {
            return WORDS.get(
                    switch (this) {
                        case SVG -> "drawing";
                        case PNG -> "pixels";
                        case PNG_2 -> "pixels-2";
                        case PNG_4 -> "pixels-4";
                    });
        }

        /** 0 for drawings. */
        public int scale() {
            return scale;
        }

        /** How the names of such files end. */
        public String ending() {
            return this == SVG ? ".svg" : ".png";
        }
    }

    /** Why a picture isn't taken, told by its title. */
    static Problem tooLarge(String title) {
        return WORDS.problem("too-large", "title", title);
    }
}
