package org.driftscope.export;

import java.util.List;
import java.util.Map;

/**
 * What a page that replays a run is made of; its components are the fields of the page's JSON.
 *
 * @param language of the page, as HTML names it
 * @param texts of the page; what stands in braces is filled in by the browser
 * @param title of the text
 * @param words that are shown
 * @param groups of words
 * @param shapes of markers, for radius 1: x and y of each corner in turn
 * @param rightHalves of the same shapes
 * @param steps of the frames, rising
 * @param losses of these steps' batches in nats; null where there is none
 * @param minX the least x of all frames
 * @param minY the least y
 * @param unit how much one of the numbers in {@code points} is
 * @param points base64 of unsigned 16-bit numbers, low byte first: for each frame and word x and y
 * @param nearest how many neighbours are told
 * @param nearestFrames which frames neighbours are told of, rising
 * @param neighbours base64 likewise: for each of these frames and each word, {@code nearest} times
 *     the place of the neighbour among the words, 65535 for none, and 1000 + 1000 times the cosine
 */
record ReplayData(
        String language,
        Map<String, String> texts,
        String title,
        List<Word> words,
        List<Group> groups,
        List<List<Double>> shapes,
        List<List<Double>> rightHalves,
        List<Long> steps,
        List<Double> losses,
        double minX,
        double minY,
        double unit,
        String points,
        int nearest,
        List<Integer> nearestFrames,
        String neighbours) {

    /** A word, the numbers of its groups, and how often it occurs. */
    record Word(String text, List<Integer> groups, int count) {}

    /** A group with its colours as #rrggbb. */
    record Group(String name, String light, String dark) {}
}
