package org.driftscope.projection;

/**
 * An axis of the picture.
 *
 * @param meaning what it stands for
 * @param varianceRatio share of the fitted words' variance along it
 */
public record ShownAxis(AxisMeaning meaning, double varianceRatio) {}
