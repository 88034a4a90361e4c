package org.driftscope.ui.control.picture;

/**
 * How a picture of something on screen is written.
 *
 * @param kind drawing or pixels
 * @param transparent whether nothing is painted behind it
 */
public record PictureForm(Kind kind, boolean transparent) {
    /** A drawing, or so many pixels for each of the screen's, each way. */
    public enum Kind {
        SVG("Drawing (SVG)", 0),
        PNG("Pixels (PNG)", 1),
        PNG_2("Pixels (PNG), twice as large", 2),
        PNG_4("Pixels (PNG), four times as large", 4);

        private final String words;
        private final int scale;

        Kind(String words, int scale) {
            this.words = words;
            this.scale = scale;
        }

        public String words() {
            return words;
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
}
