package org.driftscope.projection;

/** The direction from one word to another, {@code plus − minus}, such as "dog − coffee". */
public record WordPair(String plus, String minus) {
    public WordPair {
        if (plus.isBlank() || minus.isBlank() || plus.equals(minus)) {
            throw new IllegalArgumentException(
                    "\"" + plus + "\" less \"" + minus + "\" is no direction");
        }
    }

    /** As it is written beside an axis. */
    @Override
    public String toString() {
        return plus + " − " + minus;
    }
}
