package org.driftscope.ui.export;

import java.util.Locale;
import java.util.Optional;
import org.driftscope.export.MovieSettings;

/** What can be exported. */
public enum ExportKind {
    MAP(
            "Picture of the map",
            "The map as it is on screen: zoom, hidden words, colours and step. A drawing (SVG) stays"
                    + " sharp at any size and can be edited; pixels (PNG) fit everywhere.",
            ".svg",
            Steps.NONE),
    GIF(
            "Movie of the map (GIF)",
            "The map from step to step, for slides and chats. It plays for ever.",
            ".gif",
            Steps.STRETCH_AND_DISTANCE),
    MP4(
            "Movie of the map (MP4)",
            "The map from step to step, smoother and with truer colours than a GIF. It can be paused"
                    + " and wound on.",
            ".mp4",
            Steps.STRETCH_AND_DISTANCE),
    HANDOUT(
            "Handout to print (PDF)",
            "A page for a lesson: the map at the random start, half way and now, the loss, a pair of"
                    + " words and questions about them.",
            ".pdf",
            Steps.NONE),
    PAGE(
            "Page that replays the run (HTML)",
            "One file that plays the run in any browser, without a network: play, scrub, point at"
                    + " words, search.",
            ".html",
            Steps.STRETCH),
    PROJECTOR(
            "Vectors for the Embedding Projector",
            "The embeddings of the step on screen as the two tables that projector.tensorflow.org"
                    + " loads: vectors, and words with categories and counts.",
            ".tsv",
            Steps.NONE),
    WORD2VEC(
            "Vectors in word2vec’s text format",
            "The embeddings of the step on screen as gensim, fastText and many others read them.",
            ".txt",
            Steps.NONE),
    FRAMES(
            "Places of the words (CSV)",
            "Where each fitted word lies on the map at each step: step, word, x, y.",
            ".csv",
            Steps.STRETCH_AND_DISTANCE),
    METRICS(
            "Losses and measures (CSV)",
            "A row for each step: losses, gradient norm, learning rate, how clear the clusters are.",
            ".csv",
            Steps.STRETCH_AND_DISTANCE);

    /** Which steps are chosen. */
    private enum Steps {
        NONE,
        STRETCH,
        STRETCH_AND_DISTANCE
    }

    private final String words;
    private final String meaning;
    private final String ending;
    private final Steps steps;

    ExportKind(String words, String meaning, String ending, Steps steps) {
        this.words = words;
        this.meaning = meaning;
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
        return words;
    }

    /** What it is good for. */
    public String meaning() {
        return meaning;
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
