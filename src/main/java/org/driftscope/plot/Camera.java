package org.driftscope.plot;

/**
 * Turns points of the plane into pixels and back. The plane's y grows upwards, the pixels' y
 * downwards.
 *
 * @param centerX the point in the middle of the picture
 * @param centerY its y
 * @param scale pixels per unit
 * @param width of the picture in pixels
 * @param height of the picture in pixels
 */
public record Camera(double centerX, double centerY, double scale, double width, double height) {
    private static final double SMALLEST_SCALE = 1e-6;
    private static final double LARGEST_SCALE = 1e9;

    public Camera {
        scale = Math.max(SMALLEST_SCALE, Math.min(LARGEST_SCALE, scale));
        if (!Double.isFinite(centerX) || !Double.isFinite(centerY) || Double.isNaN(scale)) {
            throw new IllegalArgumentException(centerX + ", " + centerY + " at " + scale);
        }
    }

    /** A camera that shows all of {@code bounds} between the insets, as large as it goes. */
    public static Camera fitted(Bounds bounds, double width, double height, Insets insets) {
        if (bounds.isEmpty()) {
            return new Camera(0, 0, 100, width, height);
        }
        double roomX = Math.max(10, width - insets.left() - insets.right());
        double roomY = Math.max(10, height - insets.top() - insets.bottom());
        double smallest = 1e-9 * (1 + Math.abs(bounds.minX()) + Math.abs(bounds.minY()));
        double scale =
                Math.min(
                        roomX / Math.max(bounds.width(), smallest),
                        roomY / Math.max(bounds.height(), smallest));
        scale = Math.min(scale, LARGEST_SCALE);
        double middleX = (bounds.minX() + bounds.maxX()) / 2;
        double middleY = (bounds.minY() + bounds.maxY()) / 2;
        return new Camera(
                middleX - (insets.left() - insets.right()) / 2 / scale,
                middleY + (insets.top() - insets.bottom()) / 2 / scale,
                scale,
                width,
                height);
    }

    public double toPixelX(double x) {
        return width / 2 + (x - centerX) * scale;
    }

    public double toPixelY(double y) {
        return height / 2 - (y - centerY) * scale;
    }

    public double toPlaneX(double pixelX) {
        return centerX + (pixelX - width / 2) / scale;
    }

    public double toPlaneY(double pixelY) {
        return centerY - (pixelY - height / 2) / scale;
    }

    /** Zoomed by {@code factor}; what lies under the pixel stays there. */
    public Camera zoomedAbout(double pixelX, double pixelY, double factor) {
        double newScale = Math.max(SMALLEST_SCALE, Math.min(LARGEST_SCALE, scale * factor));
        return new Camera(
                toPlaneX(pixelX) - (pixelX - width / 2) / newScale,
                toPlaneY(pixelY) + (pixelY - height / 2) / newScale,
                newScale,
                width,
                height);
    }

    /** Moved so that what was drawn moves by so many pixels. */
    public Camera panned(double pixelsX, double pixelsY) {
        return centeredOn(centerX - pixelsX / scale, centerY + pixelsY / scale);
    }

    /** Moved so that this point is in the middle. */
    public Camera centeredOn(double x, double y) {
        return new Camera(x, y, scale, width, height);
    }

    /** The same view in a picture of another size. */
    public Camera resized(double newWidth, double newHeight) {
        return new Camera(centerX, centerY, scale, newWidth, newHeight);
    }

    /** A share of the way to another camera, the zoom in equal ratios. */
    public Camera towards(Camera other, double share) {
        return new Camera(
                centerX + (other.centerX - centerX) * share,
                centerY + (other.centerY - centerY) * share,
                scale * StrictMath.pow(other.scale / scale, share),
                other.width,
                other.height);
    }

    /** Whether nothing in the picture lies more than {@code pixels} from where the other has it. */
    public boolean isWithin(double pixels, Camera other) {
        double shift =
                Math.max(Math.abs(centerX - other.centerX), Math.abs(centerY - other.centerY));
        double stretch = Math.abs(scale / other.scale - 1) * Math.max(width, height) / 2;
        return width == other.width
                && height == other.height
                && shift * Math.max(scale, other.scale) + stretch <= pixels;
    }
}
