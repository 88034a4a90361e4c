package org.driftscope.ui.open;

/**
 * What a text would come to.
 *
 * @param sentences sentences found
 * @param words words in them, each occurrence counted
 * @param layout the layout used: never {@link PasteLayout#GUESSED}
 */
public record TextCount(int sentences, long words, PasteLayout layout) {
    /** Counts a text cut by a layout; called on the background thread. */
    @FunctionalInterface
    public interface Counter {
        TextCount count(String text, PasteLayout layout);
    }
}
