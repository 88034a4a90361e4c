package org.driftscope.plot;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A map in pixels, in the order in which it is painted: first the grid, last the labels.
 *
 * @param background colour of the whole picture
 * @param grid lines of the grid and the axes
 * @param links lines from the selected word to its neighbours
 * @param trails pieces of trails, oldest first
 * @param ghosts markers of the random start
 * @param arrows what the last update moved, and what pushes the selected word
 * @param markers of the words, the nearest last
 * @param rings around the words in focus
 * @param paths ways of words through the layers
 * @param labels names of words and axes; none overlaps another
 * @param scaleBar how long a round number of units is
 */
public record ScatterLayout(
        Ink background,
        List<Line> grid,
        List<Line> links,
        List<Line> trails,
        List<Marker> ghosts,
        List<Line> arrows,
        List<Marker> markers,
        List<Ring> rings,
        Paths paths,
        List<Label> labels,
        ScaleBar scaleBar) {
    private static final double REACH = 5;

    public ScatterLayout {
        grid = List.copyOf(grid);
        links = List.copyOf(links);
        trails = List.copyOf(trails);
        ghosts = List.copyOf(ghosts);
        arrows = List.copyOf(arrows);
        markers = List.copyOf(markers);
        rings = List.copyOf(rings);
        labels = List.copyOf(labels);
    }

    /** A straight line; an arrow has its head at the second end. */
    public record Line(double x1, double y1, double x2, double y2, double width, Ink ink) {}

    /**
     * A word's marker. Its right half has the second fill, which is the first for most words.
     *
     * @param hollow whether only the outline is drawn
     */
    public record Marker(
            int tokenId,
            double x,
            double y,
            double radius,
            MarkerShape shape,
            Ink fill,
            Ink secondFill,
            Ink outline,
            boolean hollow) {
        public boolean isTwoColoured() {
            return !fill.equals(secondFill);
        }
    }

    /** A circle around a marker. */
    public record Ring(double x, double y, double radius, double width, Ink ink) {}

    /**
     * Ways of words through the layers.
     *
     * @param lines from stage to stage
     * @param dots at the stages and the ends
     * @param rings around the starts and the ends
     */
    public record Paths(List<Line> lines, List<Marker> dots, List<Ring> rings) {
        public static final Paths NONE = new Paths(List.of(), List.of(), List.of());

        public Paths {
            lines = List.copyOf(lines);
            dots = List.copyOf(dots);
            rings = List.copyOf(rings);
        }
    }

    /** A text in its box; the token id is -1 for the name of an axis, a push or a path. */
    public record Label(int tokenId, String text, Box box, Ink ink, boolean strong) {}

    /**
     * How long a round number of units is.
     *
     * @param pixels its length, at the right end of the box's lower edge
     * @param text the number, in units of the embeddings
     */
    public record ScaleBar(double pixels, String text, Box box) {}

    /** Where a word's marker is drawn, empty where it is not. */
    public Optional<Marker> markerOf(int tokenId) {
        for (Marker marker : markers) {
            if (marker.tokenId() == tokenId) {
                return Optional.of(marker);
            }
        }
        return Optional.empty();
    }

    /** Where a word's label is drawn, empty where it is hidden. */
    public Optional<Label> labelOf(int tokenId) {
        return labels.stream().filter(label -> label.tokenId() == tokenId).findFirst();
    }

    /** The words whose markers have their middle in an outline, in the order of painting. */
    public Set<Integer> wordsIn(Outline outline) {
        Set<Integer> words = new LinkedHashSet<>();
        for (Marker marker : markers) {
            if (outline.contains(marker.x(), marker.y())) {
                words.add(marker.tokenId());
            }
        }
        return words;
    }

    /** The word a person points at: that of the nearest marker in reach, else that of a label. */
    public OptionalInt wordAt(double x, double y) {
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (Marker marker : markers) {
            double dx = marker.x() - x;
            double dy = marker.y() - y;
            double distance = Math.sqrt(dx * dx + dy * dy);
            if (distance <= marker.radius() + REACH && distance <= least) {
                least = distance;
                nearest = marker.tokenId();
            }
        }
        if (nearest >= 0) {
            return OptionalInt.of(nearest);
        }
        return labels.stream()
                .filter(label -> label.tokenId() >= 0 && label.box().contains(x, y))
                .mapToInt(Label::tokenId)
                .findFirst();
    }
}
