package org.driftscope.plot;

/** A named point that tells where in the plane one is; {@code category} is the word's first. */
public record Landmark(String name, int category, double x, double y) {}
