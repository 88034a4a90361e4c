package org.driftscope.ui.export;

/** What can be exported. */
public enum ExportKind {
    MAP(
            "Picture of the map",
            "The map as it is on screen: zoom, hidden words, colours and step. A drawing (SVG) stays"
                    + " sharp at any size and can be edited; pixels (PNG) fit everywhere.",
            ".svg",
            Steps.NONE),
    MOVIE(
            "Movie of the map (GIF)",
            "The map from step to step, for slides and chats. It plays for ever.",
            ".gif",
            Steps.STRETCH_AND_DISTANCE),
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

    public String words() {
        return words;
    }

    /** What it is good for. */
    public String meaning() {
        return meaning;
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
