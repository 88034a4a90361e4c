package org.driftscope.plot;

/**
 * Rows or columns of a heat map that belong together; a strip of their colour runs beside them.
 *
 * @param first row or column
 * @param count how many
 * @param name what they have in common
 * @param ink colour of the strip
 */
public record HeatBand(int first, int count, String name, Ink ink) {
    /** The row or column after the last. */
    public int end() {
        return first + count;
    }
}
