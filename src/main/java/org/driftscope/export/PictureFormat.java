package org.driftscope.export;

/** What a picture is written as. */
public enum PictureFormat {
    /** Pixels. */
    PNG,
    /** A drawing, sharp at any size. */
    SVG
}
