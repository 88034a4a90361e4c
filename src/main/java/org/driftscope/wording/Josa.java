package org.driftscope.wording;

/**
 * The particle behind a Korean word, one of a pair: the first where the word ends on a consonant,
 * the second where it ends on a vowel. Behind ㄹ, 으로 is 로. Where nobody can tell how the word is
 * read, both are written, as is the custom: 은(는), (으)로.
 */
final class Josa {
    private static final String TOWARDS = "으로";

    private Josa() {}

    /**
     * @throws IllegalArgumentException where {@code pair} isn't one, such as 은/는
     */
    static void check(String pair) {
        int slash = pair.indexOf('/');
        if (slash < 1 || slash != pair.lastIndexOf('/') || slash == pair.length() - 1) {
            throw new IllegalArgumentException("A pair of particles is written 은/는, not " + pair);
        }
    }

    /** The particle of a pair that follows a word; the word itself is not in it. */
    static String after(String word, String pair) {
        int slash = pair.indexOf('/');
        String closed = pair.substring(0, slash);
        String open = pair.substring(slash + 1);
        return switch (Ending.of(word)) {
            case CONSONANT -> closed;
            case RIEUL -> closed.startsWith(TOWARDS) ? open : closed;
            case VOWEL -> open;
            case UNKNOWN -> both(closed, open);
        };
    }

    private static String both(String closed, String open) {
        return closed.endsWith(open)
                ? "(" + closed.substring(0, closed.length() - open.length()) + ")" + open
                : closed + "(" + open + ")";
    }
}
