package org.driftscope.plot.raster;

import java.util.Arrays;

/**
 * Fills polygons with the exact share of each pixel that they cover. One thread; used again and
 * again.
 *
 * <p>An edge that falls by h within a row of pixels, from left to right between l and r, leaves to
 * its right a covered height that grows from 0 at l to h at r. The area it adds to the pixel from c
 * to c + 1 is {@code h·(K(c + 1) − K(c))} with K the integral of that growth: 0 up to l, (u −
 * l)²/(2(r − l)) between, u − (l + r)/2 beyond r. Edges that rise take the same away, so that the
 * sum over a closed outline is what lies inside. Kept are the differences from pixel to pixel, as
 * the area stays h beyond r.
 */
final class Shape {
    private static final int MOST_AT_ONCE = 1 << 16;

    private float[] edges = new float[4 * 64];
    private int edgeCount;
    private float minX;
    private float minY;
    private float maxX;
    private float maxY;
    private float[] steps = new float[1 << 10];
    private int[] firstTouched = {};
    private int[] endTouched = {};
    private final Mask.Builder builder = new Mask.Builder();

    Shape() {
        clear();
    }

    private void clear() {
        edgeCount = 0;
        minX = Float.POSITIVE_INFINITY;
        minY = Float.POSITIVE_INFINITY;
        maxX = Float.NEGATIVE_INFINITY;
        maxY = Float.NEGATIVE_INFINITY;
    }

    /** Adds a closed outline; one that runs the other way round cuts a hole. */
    void add(double[] xs, double[] ys) {
        int last = xs.length - 1;
        for (int i = 0; i < xs.length; last = i++) {
            addEdge((float) xs[last], (float) ys[last], (float) xs[i], (float) ys[i]);
        }
    }

    private void addEdge(float x1, float y1, float x2, float y2) {
        minX = Math.min(minX, x2);
        maxX = Math.max(maxX, x2);
        minY = Math.min(minY, y2);
        maxY = Math.max(maxY, y2);
        if (y1 == y2) {
            return;
        }
        if (4 * edgeCount == edges.length) {
            edges = Arrays.copyOf(edges, 2 * edges.length);
        }
        int at = 4 * edgeCount++;
        edges[at] = x1;
        edges[at + 1] = y1;
        edges[at + 2] = x2;
        edges[at + 3] = y2;
    }

    /**
     * What was added as a mask, and forgets it. Only what lies in a picture of this size is kept.
     */
    Mask mask(int pictureWidth, int pictureHeight) {
        return mask(
                (int) Math.max(0, Math.floor(minX)),
                (int) Math.max(0, Math.floor(minY)),
                (int) Math.min(pictureWidth, Math.ceil(maxX)),
                (int) Math.min(pictureHeight, Math.ceil(maxY)));
    }

    /** All that was added as a mask, and forgets it. */
    Mask mask() {
        return mask(
                (int) Math.floor(minX),
                (int) Math.floor(minY),
                (int) Math.ceil(maxX),
                (int) Math.ceil(maxY));
    }

    private Mask mask(int left, int top, int right, int bottom) {
        int width = Math.max(0, right - left);
        int height = Math.max(0, bottom - top);
        if (width > 0) {
            int rows = Math.max(1, MOST_AT_ONCE / (width + 2));
            for (int first = 0; first < height; first += rows) {
                int count = Math.min(rows, height - first);
                measure(left, top + first, width, count);
                for (int y = 0; y < count; y++) {
                    coverRow(first + y, y, width);
                }
            }
        }
        clear();
        return builder.mask(left, top, width, height);
    }

    /** Differences of the covered area from pixel to pixel, in a rectangle. */
    private void measure(int left, int top, int width, int height) {
        if (steps.length < (width + 2) * height) {
            steps = new float[(width + 2) * height];
        }
        if (firstTouched.length < height) {
            firstTouched = new int[height];
            endTouched = new int[height];
        }
        Arrays.fill(firstTouched, 0, height, width);
        Arrays.fill(endTouched, 0, height, 0);
        for (int e = 0; e < 4 * edgeCount; e += 4) {
            boolean falls = edges[e + 1] < edges[e + 3];
            int upper = falls ? e : e + 2;
            int lower = falls ? e + 2 : e;
            float x = edges[upper] - left;
            float y = edges[upper + 1] - top;
            float slope = (edges[lower] - left - x) / (edges[lower + 1] - top - y);
            float end = Math.min(height, edges[lower + 1] - top);
            float from = Math.max(0, y);
            for (int line = (int) from; from < end; line++) {
                float to = Math.min(line + 1, end);
                float x1 = clamp(x + (from - y) * slope, width);
                float x2 = clamp(x + (to - y) * slope, width);
                float fall = falls ? to - from : from - to;
                step(line, width + 2, Math.min(x1, x2), Math.max(x1, x2), fall);
                from = to;
            }
        }
    }

    private static float clamp(float x, int width) {
        return Math.max(0, Math.min(width, x));
    }

    private void step(int line, int stride, float l, float r, float fall) {
        float before = 0;
        float integral = 0;
        float area = 0;
        int c = (int) l;
        firstTouched[line] = Math.min(firstTouched[line], c);
        for (; area < 1 && c <= (int) r + 1; c++) {
            float u = c + 1;
            float next = u >= r ? u - (l + r) / 2 : (u - l) * (u - l) / (2 * (r - l));
            area = c >= r ? 1 : next - integral;
            steps[line * stride + c] += fall * (area - before);
            before = area;
            integral = next;
        }
        endTouched[line] = Math.max(endTouched[line], c);
    }

    /** Sums the differences of a row up, and leaves zeros behind. */
    private void coverRow(int row, int line, int width) {
        float sum = 0;
        int offset = line * (width + 2);
        for (int x = firstTouched[line]; x < endTouched[line]; x++) {
            sum += steps[offset + x];
            steps[offset + x] = 0;
            if (x < width) {
                builder.cover(row, x, Math.round(255 * Math.min(1, Math.abs(sum))));
            }
        }
    }
}
