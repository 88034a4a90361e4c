package org.driftscope.plot.raster;

import java.util.Arrays;
import java.util.function.Consumer;
import org.driftscope.plot.Ink;

/**
 * Masks that wait to be painted, in order. They are painted band by band of the picture: the pixels
 * of a band stay in the processor's cache, while masks all over a large picture would each wait for
 * memory. One thread.
 */
final class MaskQueue {
    /** Rows of a band; on a wide screen half a megabyte. */
    private static final int BAND = 64;

    private Mask[] masks = new Mask[256];
    private Ink[] inks = new Ink[256];

    /** Column and row, mask after mask. */
    private int[] places = new int[512];

    private int count;

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
        int bands = (raster.height() + BAND - 1) / BAND;
        int[] ends = new int[bands + 1];
        for (int i = 0; i < count; i++) {
            for (int band = first(i); band <= last(i, bands); band++) {
                ends[band + 1]++;
            }
        }
        for (int band = 0; band < bands; band++) {
            ends[band + 1] += ends[band];
        }
        int[] sorted = new int[ends[bands]];
        int[] next = ends.clone();
        for (int i = 0; i < count; i++) {
            for (int band = first(i); band <= last(i, bands); band++) {
                sorted[next[band]++] = i;
            }
        }
        for (int band = 0; band < bands; band++) {
            Raster.Rows rows =
                    new Raster.Rows(band * BAND, Math.min(raster.height(), (band + 1) * BAND));
            background.accept(rows);
            for (int k = ends[band]; k < ends[band + 1]; k++) {
                int i = sorted[k];
                raster.paint(masks[i], places[2 * i], places[2 * i + 1], inks[i], rows);
            }
        }
        count = 0;
    }

    private int first(int i) {
        return Math.max(0, Math.floorDiv(places[2 * i + 1] + masks[i].top(), BAND));
    }

    private int last(int i, int bands) {
        int bottom = places[2 * i + 1] + masks[i].top() + masks[i].height() - 1;
        return Math.min(bands - 1, Math.floorDiv(bottom, BAND));
    }
}
