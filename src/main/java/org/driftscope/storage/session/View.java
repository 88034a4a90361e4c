package org.driftscope.storage.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a run was looked at. What is not named there is as at the start of a run.
 *
 * @param selected the selected word
 * @param chosen the words chosen besides
 * @param hidden the words that are not drawn
 * @param colours what the colours of the map stand for
 * @param shown whether each thing that the map can show is shown
 */
public record View(
        Optional<String> selected,
        List<String> chosen,
        List<String> hidden,
        Optional<String> colours,
        Map<String, Boolean> shown) {
    /** As at the start of a run. */
    public static final View NONE =
            new View(Optional.empty(), List.of(), List.of(), Optional.empty(), Map.of());

    public View {
        chosen = List.copyOf(chosen);
        hidden = List.copyOf(hidden);
        shown = Map.copyOf(new TreeMap<>(shown));
    }
}
