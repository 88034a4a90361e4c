package org.driftscope.insight;

/**
 * What a model gave to two tokens where it made a prediction.
 *
 * @param target the token that did follow
 * @param targetProbability what it gave to that
 * @param wordProbability what it gave to the word in question
 */
public record Guess(int target, double targetProbability, double wordProbability) {}
