package org.driftscope.text;

/** Two pieces of a word that stand side by side, as {@link BytePairTokenizer} writes them. */
record BytePair(String left, String right) {
    boolean is(String otherLeft, String otherRight) {
        return left.equals(otherLeft) && right.equals(otherRight);
    }

    /** The one piece that they become. */
    String merged() {
        return BytePairTokenizer.merged(left, right);
    }
}
