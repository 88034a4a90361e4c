package org.driftscope.export;

/** What was measured after a step. */
record CurvePoint(long step, double value) {}
