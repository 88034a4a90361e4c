package org.driftscope.ui.present;

/** A text that may be longer than its place. On the JavaFX Application Thread. */
public interface Scrolling {
    /** Nothing is ever longer. */
    Scrolling NONE =
            new Scrolling() {
                @Override
                public boolean on() {
                    return false;
                }

                @Override
                public boolean back() {
                    return false;
                }
            };

    /** Scrolls on; whether there was more to read. */
    boolean on();

    /** Scrolls back; whether there was more above. */
    boolean back();
}
