package org.driftscope.export;

/** Sheets that printers hold, upright, in points of 1/72 inch. */
public enum Paper {
    A4(595.28, 841.89),
    LETTER(612, 792);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }
}
