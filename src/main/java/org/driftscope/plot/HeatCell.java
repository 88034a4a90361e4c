package org.driftscope.plot;

/**
 * One cell of a heat map.
 *
 * @param row from 0
 * @param column from 0
 * @param value of this very cell, also where it is painted together with others; NaN where it has
 *     none
 */
public record HeatCell(int row, int column, double value) {}
