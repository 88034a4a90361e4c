package org.driftscope.ui.export;

import java.util.Locale;
import java.util.Optional;
import org.driftscope.export.MovieSettings;
import org.driftscope.wording.Wording;

/** What can be exported. */
public enum ExportKind {
    MAP(".svg", Steps.NONE),
    GIF(".gif", Steps.STRETCH_AND_DISTANCE),
    MP4(".mp4", Steps.STRETCH_AND_DISTANCE),
    HANDOUT(".pdf", Steps.NONE),
    PAGE(".html", Steps.STRETCH),
    PROJECTOR(".tsv", Steps.NONE),
    WORD2VEC(".txt", Steps.NONE),
    FRAMES(".csv", Steps.STRETCH_AND_DISTANCE),
    METRICS(".csv", Steps.STRETCH_AND_DISTANCE);

    private static final Wording WORDS = Wording.of("ui.export");

    /** Which steps are chosen. */
    private enum Steps {
        NONE,
        STRETCH,
        STRETCH_AND_DISTANCE
    }

    private final String ending;
    private final Steps steps;

    ExportKind(String ending, Steps steps) {

        this.ending = ending;
        this.steps = steps;
    }

    /** What kind of movie it is, where it is one. */
    public Optional<MovieSettings.Format> movie() {
        return switch (this) {
            case GIF -> Optional.of(MovieSettings.Format.GIF);
            case MP4 -> Optional.of(MovieSettings.Format.MP4);
            default -> Optional.empty();
        };
    }

    public String words() {
        return WORDS.get(
                switch (this) {
                    case MAP -> "map";
                    case GIF -> "gif";
                    case MP4 -> "mp4";
                    case HANDOUT -> "handout";
                    case PAGE -> "page";
                    case PROJECTOR -> "projector";
                    case WORD2VEC -> "word2vec";
                    case FRAMES -> "frames";
                    case METRICS -> "metrics";
                });
    }

    /** What it is good for. */
    public String meaning() {
        return WORDS.get(
                switch (this) {
                    case MAP -> "map-meaning";
                    case GIF -> "gif-meaning";
                    case MP4 -> "mp4-meaning";
                    case HANDOUT -> "handout-meaning";
                    case PAGE -> "page-meaning";
                    case PROJECTOR -> "projector-meaning";
                    case WORD2VEC -> "word2vec-meaning";
                    case FRAMES -> "frames-meaning";
                    case METRICS -> "metrics-meaning";
                });
    }

    /** What a file's name says of what is in it. */
    String fileWord() {
        return movie().isPresent() ? "movie" : name().toLowerCase(Locale.ROOT);
    }

    /** How the file's name ends; of the map's picture where it is a drawing. */
    String ending() {
        return ending;
    }

    /** Whether it is of a stretch of the run. */
    public boolean hasStretch() {
        return steps != Steps.NONE;
    }

    /** Whether some of its steps can be left out. */
    public boolean hasDistance() {
        return steps == Steps.STRETCH_AND_DISTANCE;
    }
}
