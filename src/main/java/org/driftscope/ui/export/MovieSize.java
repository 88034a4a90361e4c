package org.driftscope.ui.export;

/** How large the pictures of a movie are. */
public enum MovieSize {
    SMALL("640 × 400", 640, 400),
    USUAL("1280 × 800", 1280, 800),
    LARGE("1920 × 1200", 1920, 1200);

    private final String words;
    private final int width;
    private final int height;

    MovieSize(String words, int width, int height) {
        this.words = words;
        this.width = width;
        this.height = height;
    }

    public String words() {
        return words;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
