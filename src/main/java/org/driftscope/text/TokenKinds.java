package org.driftscope.text;

/** What a whole token is, judged by its characters. */
final class TokenKinds {
    private TokenKinds() {}

    /** Whether the token carries meaning: it has a letter, a number or a picture. */
    static boolean isWord(String token) {
        return token.codePoints()
                .anyMatch(c -> CodePoints.isLetterOrNumber(c) || CodePoints.isPictograph(c));
    }

    static boolean hasLetter(String token) {
        return token.codePoints().anyMatch(CodePoints::isLetter);
    }

    /** Whether the token ends a sentence. */
    static boolean isFinalMark(String token) {
        return CodePoints.isFinalMark(token.codePointAt(0));
    }

    static boolean isClosing(String token) {
        return CodePoints.isClosing(token.codePointAt(0));
    }
}
