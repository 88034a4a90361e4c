package org.driftscope.plot;

/** A rectangle in pixels, from its top left corner. */
public record Box(double x, double y, double width, double height) {
    public boolean overlaps(Box other) {
        return x < other.x + other.width
                && other.x < x + width
                && y < other.y + other.height
                && other.y < y + height;
    }

    public boolean contains(double px, double py) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }

    public boolean isInside(double pictureWidth, double pictureHeight) {
        return x >= 0 && y >= 0 && x + width <= pictureWidth && y + height <= pictureHeight;
    }

    /** Larger by so many pixels at each side. */
    public Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }
}
