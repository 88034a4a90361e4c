package org.driftscope.ui.map;

/** What dragging with the main button does on the map. */
public enum MapTool {
    /** Moves the map, or turns it in space. */
    MOVE,
    /** Chooses the words in a rectangle. */
    BOX,
    /** Chooses the words inside a line drawn by hand. */
    LASSO
}
