package org.driftscope.ui.control;

/**
 * A view that is walked through by keys, and takes them when a person opens it by hand; not while
 * the arrows pass over its name among others. On the JavaFX Application Thread.
 */
public interface TakesKeys {
    /** Gives the keys to what is in front in it, as soon as there is anything. */
    void takeKeys();
}
