package org.driftscope.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The state of the map in words, for those who can't see it.
 *
 * @param words those of the map
 * @param step updates made
 * @param caption what the picture shows
 * @param colours what the colours stand for; empty for the categories
 * @param chosen what is chosen and hidden; empty where nothing is
 * @param overlays what is drawn on top, sentence by sentence, empty ones for nothing
 * @param selected token id or -1
 * @param neighbours token ids of the nearest to it
 */
record MapSummary(
        MapWords words,
        long step,
        String caption,
        Optional<String> colours,
        String chosen,
        List<String> overlays,
        int selected,
        List<Integer> neighbours) {
    String text() {
        List<String> sentences = new ArrayList<>();
        sentences.add("Map of " + words.fitted().size() + " words at step " + step);
        sentences.add(caption);
        colours.ifPresent(meaning -> sentences.add("Colours: " + meaning));
        sentences.add(chosen.replace(" · ", ", "));
        sentences.addAll(overlays);
        if (!neighbours.isEmpty()) {
            sentences.add(
                    "Selected: "
                            + word(selected)
                            + "; nearest: "
                            + neighbours.stream()
                                    .map(this::word)
                                    .collect(Collectors.joining(", ")));
        }
        sentences.removeIf(String::isEmpty);
        return String.join(". ", sentences) + ".";
    }

    private String word(int tokenId) {
        return words.all().get(tokenId).text();
    }
}
