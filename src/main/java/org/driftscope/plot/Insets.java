package org.driftscope.plot;

/** Pixels kept free at the edges of the map. */
public record Insets(double top, double right, double bottom, double left) {}
