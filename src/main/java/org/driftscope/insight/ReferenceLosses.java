package org.driftscope.insight;

/**
 * Losses to compare a training loss with, in nats per predicted token.
 *
 * @param uniform ln V: guessing blindly
 * @param unigram knowing how frequent each token is
 * @param bigram knowing the token before, too
 * @param fullPrefix knowing the whole sentence before: no model can do better on this corpus
 */
public record ReferenceLosses(double uniform, double unigram, double bigram, double fullPrefix) {}
