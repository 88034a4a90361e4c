package org.driftscope.plot;

import java.util.BitSet;
import java.util.Collection;
import java.util.function.IntPredicate;

/** Token ids, asked for many times a picture: nothing is boxed for it. Immutable. */
public final class TokenSet {
    public static final TokenSet NONE = new TokenSet(new BitSet());

    private final BitSet ids;

    private TokenSet(BitSet ids) {
        this.ids = ids;
    }

    public static TokenSet of(Collection<Integer> tokenIds) {
        BitSet ids = new BitSet();
        tokenIds.forEach(ids::set);
        return new TokenSet(ids);
    }

    /** Those below {@code size} that {@code wanted} holds for. */
    public static TokenSet where(int size, IntPredicate wanted) {
        BitSet ids = new BitSet(size);
        for (int id = 0; id < size; id++) {
            if (wanted.test(id)) {
                ids.set(id);
            }
        }
        return new TokenSet(ids);
    }

    public boolean contains(int tokenId) {
        return tokenId >= 0 && ids.get(tokenId);
    }

    public boolean isEmpty() {
        return ids.isEmpty();
    }

    public int size() {
        return ids.cardinality();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TokenSet set && ids.equals(set.ids);
    }

    @Override
    public int hashCode() {
        return ids.hashCode();
    }

    @Override
    public String toString() {
        return ids.toString();
    }
}
