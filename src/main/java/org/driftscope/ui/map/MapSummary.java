package org.driftscope.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.driftscope.wording.Wording;

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
    private static final Wording WORDS = Wording.of("ui.map");

    String text() {
        List<String> sentences = new ArrayList<>();
        sentences.add(WORDS.get("summary", "count", words.fitted().size(), "step", step));
        sentences.add(caption);
        colours.ifPresent(
                meaning -> sentences.add(WORDS.get("summary-colours", "meaning", meaning)));
        sentences.add(chosen.replace(" · ", ", "));
        sentences.addAll(overlays);
        if (!neighbours.isEmpty()) {
            sentences.add(
                    WORDS.get(
                            "summary-selected",
                            "word",
                            word(selected),
                            "neighbours",
                            neighbours.stream().map(this::word).collect(Collectors.joining(", "))));
        }
        sentences.removeIf(String::isEmpty);
        return String.join(". ", sentences) + ".";
    }

    private String word(int tokenId) {
        return words.all().get(tokenId).text();
    }
}
