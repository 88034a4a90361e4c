package org.driftscope.plot;

/** How large a text is drawn, in pixels; a toolkit knows. */
public interface TextSize {
    double width(String text, boolean strong);

    double height();
}
