package org.driftscope.plot.raster;

import java.util.Arrays;
import java.util.function.Consumer;
import org.driftscope.plot.Ink;

/**
 * Masks that wait to be painted, in order. They are painted band by band of the picture: the pixels
 * of a band stay in the processor's cache, while masks all over a large picture would each wait for
 * memory. Bands have no pixel in common, so that it is all the same who paints them. One thread
 * queues masks and asks for them to be painted.
 */
final class MaskQueue {
    /** Rows of a band; on a wide screen half a megabyte. */
    private static final int BAND = 64;

    private Mask[] masks = new Mask[256];
    private Ink[] inks = new Ink[256];

    /** Column and row, mask after mask. */
    private int[] places = new int[512];

    private int count;
    private final SharedBands bands;

    /** Painted by whoever takes part in {@code bands}. */
    MaskQueue(SharedBands bands) {
        this.bands = bands;
    }

    void add(Mask mask, int x, int y, Ink ink) {
        if (count == masks.length) {
            masks = Arrays.copyOf(masks, 2 * count);
            inks = Arrays.copyOf(inks, 2 * count);
            places = Arrays.copyOf(places, 4 * count);
        }
        masks[count] = mask;
        inks[count] = ink;
        places[2 * count] = x;
        places[2 * count + 1] = y;
        count++;
    }

    /** Paints all on what each band shows once {@code background} ran for it, and forgets them. */
    void paint(Raster raster, Consumer<Raster.Rows> background) {
        int[] ends = new int[(raster.height() + BAND - 1) / BAND + 1];
        int[] sorted = sorted(ends);
        bands.paint(
                ends.length - 1,
                band -> {
                    int bottom = Math.min(raster.height(), (band + 1) * BAND);
                    Raster.Rows rows = new Raster.Rows(band * BAND, bottom);
                    background.accept(rows);
                    for (int k = ends[band]; k < ends[band + 1]; k++) {
                        int i = sorted[k];
                        raster.paint(masks[i], places[2 * i], places[2 * i + 1], inks[i], rows);
                    }
                });
        count = 0;
    }

    /** The masks of each band in order; in {@code ends}, where those of the bands before it end. */
    private int[] sorted(int[] ends) {
        int last = ends.length - 2;
        for (int i = 0; i < count; i++) {
            for (int band = first(i); band <= last(i, last); band++) {
                ends[band + 1]++;
            }
        }
        for (int band = 0; band <= last; band++) {
            ends[band + 1] += ends[band];
        }
        int[] sorted = new int[ends[last + 1]];
        int[] next = ends.clone();
        for (int i = 0; i < count; i++) {
            for (int band = first(i); band <= last(i, last); band++) {
                sorted[next[band]++] = i;
            }
        }
        return sorted;
    }

    private int first(int i) {
        return Math.max(0, Math.floorDiv(places[2 * i + 1] + masks[i].top(), BAND));
    }

    private int last(int i, int last) {
        int bottom = places[2 * i + 1] + masks[i].top() + masks[i].height() - 1;
        return Math.min(last, Math.floorDiv(bottom, BAND));
    }
}
