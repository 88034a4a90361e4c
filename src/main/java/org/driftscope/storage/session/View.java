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
 * @param place where the map was brought by hand; empty while it holds all words
 * @param turn how a cloud in three dimensions is turned
 */
public record View(
        Optional<String> selected,
        List<String> chosen,
        List<String> hidden,
        Optional<String> colours,
        Map<String, Boolean> shown,
        Optional<Place> place,
        Optional<Turn> turn) {
    /** As at the start of a run. */
    public static final View NONE =
            new View(
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Map.of(),
                    Optional.empty(),
                    Optional.empty());

    /**
     * What of the plane is seen.
     *
     * @param x of the point in the middle of the picture
     * @param y of that point
     * @param span units across the smaller side of the picture
     */
    public record Place(double x, double y, double span) {}

    /** Radians about the upright axis, then of tilt. */
    public record Turn(double yaw, double pitch) {}

    public View {
        chosen = List.copyOf(chosen);
        hidden = List.copyOf(hidden);
        shown = Map.copyOf(new TreeMap<>(shown));
    }
}
