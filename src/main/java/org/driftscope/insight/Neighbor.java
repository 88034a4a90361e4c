package org.driftscope.insight;

/**
 * A token near another one in the full embedding space.
 *
 * @param tokenId which token
 * @param cosine of the angle between the two embeddings, -1 to 1
 */
public record Neighbor(int tokenId, double cosine) {}
