package org.driftscope.text;

/** What a whole token is, judged by its characters. */
final class TokenKinds {
    private static final String WITHIN_NUMBERS = ".,٫٬-‐‑'’";

    private TokenKinds() {}

    /** Whether the token carries meaning: it has a letter, a number or a picture. */
    static boolean isWord(String token) {
        return token.codePoints()
                .anyMatch(c -> CodePoints.isLetterOrNumber(c) || CodePoints.isPictograph(c));
    }

    /** Whether the token is a number without letters: 5, 1,000, 3.5, ½, 2020-12-31. */
    static boolean isNumber(String token) {
        return token.codePoints().anyMatch(CodePoints::isNumber)
                && token.codePoints()
                        .allMatch(c -> CodePoints.isNumber(c) || WITHIN_NUMBERS.indexOf(c) >= 0);
    }

    static boolean hasLetter(String token) {
        return token.codePoints().anyMatch(CodePoints::isLetter);
    }

    /**
     * Whether the token ends a sentence; the point that a piece of a number begins with doesn't.
     */
    static boolean isFinalMark(String token) {
        return CodePoints.isFinalMark(token.codePointAt(0)) && !BytePairTokenizer.goesOn(token);
    }

    static boolean isClosing(String token) {
        return CodePoints.isClosing(token.codePointAt(0));
    }
}
