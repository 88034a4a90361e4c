package org.driftscope.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/**
 * What a Unicode code point is to the tokenizer. Asks ICU, whose tables are the same on every Java.
 */
final class CodePoints {
    static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int KEYCAP = 0x20E3;

    private CodePoints() {}

    /** Any letter of any script, letter numbers such as Ⅳ included. */
    static boolean isLetter(int codePoint) {
        return switch (UCharacter.getType(codePoint)) {
            case UCharacterCategory.UPPERCASE_LETTER,
                    UCharacterCategory.LOWERCASE_LETTER,
                    UCharacterCategory.TITLECASE_LETTER,
                    UCharacterCategory.MODIFIER_LETTER,
                    UCharacterCategory.OTHER_LETTER,
                    UCharacterCategory.LETTER_NUMBER ->
                    true;
            default -> false;
        };
    }

    /** A decimal digit of any script, or a number such as ½ or ². */
    static boolean isNumber(int codePoint) {
        int type = UCharacter.getType(codePoint);
        return type == UCharacterCategory.DECIMAL_DIGIT_NUMBER
                || type == UCharacterCategory.OTHER_NUMBER;
    }

    static boolean isLetterOrNumber(int codePoint) {
        return isLetter(codePoint) || isNumber(codePoint);
    }

    static boolean isDigit(int codePoint) {
        return UCharacter.getType(codePoint) == UCharacterCategory.DECIMAL_DIGIT_NUMBER;
    }

    static boolean isHiragana(int codePoint) {
        return UScript.getScript(codePoint) == UScript.HIRAGANA;
    }

    /** A mark that combines with the character before it, or an invisible joiner. */
    static boolean isAttached(int codePoint) {
        return switch (UCharacter.getType(codePoint)) {
            case UCharacterCategory.NON_SPACING_MARK,
                    UCharacterCategory.COMBINING_SPACING_MARK,
                    UCharacterCategory.ENCLOSING_MARK ->
                    true;
            default -> isJoiner(codePoint);
        };
    }

    static boolean isJoiner(int codePoint) {
        return codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER;
    }

    /** White space and control characters: they part tokens. */
    static boolean isSeparator(int codePoint) {
        return UCharacter.isUWhiteSpace(codePoint)
                || codePoint == ZERO_WIDTH_SPACE
                || UCharacter.getType(codePoint) == UCharacterCategory.CONTROL;
    }

    /** What turns a digit before it into an emoji, as in 1️⃣. */
    static boolean makesEmoji(int codePoint) {
        return codePoint == EMOJI_STYLE || codePoint == KEYCAP;
    }

    /** An emoji or another picture. */
    static boolean isPictograph(int codePoint) {
        return UCharacter.getType(codePoint) == UCharacterCategory.OTHER_SYMBOL;
    }

    /** Ends a sentence: . ! ? … and their like in every script. */
    static boolean isFinalMark(int codePoint) {
        return codePoint == '…' || UCharacter.hasBinaryProperty(codePoint, UProperty.S_TERM);
    }

    /**
     * Closes a quotation or a bracket; the straight quotes count, and « which some languages turn
     * round.
     */
    static boolean isClosing(int codePoint) {
        return switch (UCharacter.getType(codePoint)) {
            case UCharacterCategory.END_PUNCTUATION,
                    UCharacterCategory.FINAL_PUNCTUATION,
                    UCharacterCategory.INITIAL_PUNCTUATION ->
                    true;
            default -> codePoint == '"' || codePoint == '\'';
        };
    }
}
