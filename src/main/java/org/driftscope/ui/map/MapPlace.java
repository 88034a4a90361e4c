package org.driftscope.ui.map;

/**
 * Where the map is looked at from by hand, whatever the size of the window.
 *
 * @param centerX the point of the plane in the middle of the picture
 * @param centerY its y
 * @param span units of the plane across the smaller side of the picture, above 0
 */
public record MapPlace(double centerX, double centerY, double span) {}
