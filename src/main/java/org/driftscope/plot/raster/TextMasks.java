package org.driftscope.plot.raster;

/** Texts as masks, at the scale of the picture; a toolkit draws them. */
public interface TextMasks {
    /** A text whose box has its top left corner where the mask is placed. */
    Mask mask(String text, boolean strong);

    /** The same, reaching a little further: what parts the text from all it lies on. */
    Mask halo(String text, boolean strong);

    /** Pixels from the left to the right end of a text. */
    double width(String text, boolean strong);

    /** Pixels from the top to the bottom of any text. */
    double height();
}
