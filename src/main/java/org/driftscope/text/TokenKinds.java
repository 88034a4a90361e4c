package org.driftscope.text;

import java.util.List;

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

    /** Whether the last token is a final mark, closing quotes and brackets left aside. */
    static boolean endsLikeASentence(List<String> tokens) {
        int last = tokens.size() - 1;
        while (last > 0 && isClosing(tokens.get(last))) {
            last--;
        }
        return last >= 0 && isFinalMark(tokens.get(last));
    }
}
