package org.driftscope.storage.encoding;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;
import java.util.regex.Pattern;

/** How well a text reads in one language: about 2 for natural text, 0 or less for garbage. */
final class Plausibility {
    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** What stands in texts of any language. */
    private static final String PUNCTUATION =
            "\u00A0\u00A1\u00A7\u00A9\u00AB\u00AD\u00AE\u00B0\u00B2\u00B3\u00B7\u00B9\u00BB\u00BC\u00BD\u00BE"
                    + "\u00BF\u00AA\u00BA\u00A3\u20AC\u2116\u2122\u2010\u2013\u2014\u2015\u2018\u2019\u201A\u201C"
                    + "\u201D\u201E\u2022\u2026\u2032\u2033\u2039\u203A\u060C\u061B\u061F\u0640\u066A\u0E2F\u0E46"
                    + "\u3000\u3001\u3002\u3005\u3008\u3009\u300A\u300B\u300C\u300D\u300E\u300F\u3010\u3011\u301C"
                    + "\u30FB\u30FC\uFF01\uFF08\uFF09\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F\uFF5E\u200C\u200D\u200E\u200F";

    private static final double MOST_BY_WORDS = 1;
    private static final double MOST_BY_SIGNS = 2;
    private static final double GARBAGE = -2;

    /** On the list of a language that is written with kana. */
    private static final int KANA = 0x306E;

    private final Language language;
    private double sum;
    private int judged;

    private Plausibility(Language language) {
        this.language = language;
    }

    /**
     * Judges a text.
     *
     * @param text in normalization form C
     */
    static double of(String text, Language language) {
        Plausibility seen = new Plausibility(language);
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] > 0x7F) {
                seen.judge(
                        i == 0 ? ' ' : characters[i - 1],
                        characters[i],
                        i + 1 == characters.length ? ' ' : characters[i + 1]);
            }
        }
        double letters = seen.judged == 0 ? 0 : seen.sum / seen.judged;
        return language.writing() == Language.Writing.SIGNS
                ? Math.min(MOST_BY_SIGNS, letters)
                : letters + seen.byWords(text);
    }

    private double byWords(String text) {
        if (language.words().isEmpty()) {
            return 0;
        }
        String[] words = NOT_IN_WORDS.split(UCharacter.toLowerCase(text), -1);
        int frequent = 0;
        for (String word : words) {
            frequent += language.words().contains(word) ? 1 : 0;
        }
        return Math.min(MOST_BY_WORDS, 3.0 * frequent / words.length);
    }

    private void judge(int before, int character, int after) {
        if (UCharacter.isLetter(character)) {
            judged++;
            sum += letter(before, character, after);
        } else if (isMark(character)) {
            Double weight = language.letters().get(character);
            if (weight != null) {
                judged++;
                sum += isAsciiLetter(before) ? GARBAGE : weight;
            }
        } else if (PUNCTUATION.indexOf(character) < 0
                || splitsAWord(before, character, after)
                || closesBeforeAWord(before, character, after)) {
            judged++;
            sum += GARBAGE;
        }
    }

    private double letter(int before, int letter, int after) {
        double weight =
                language.letters()
                        .getOrDefault(UCharacter.toLowerCase(letter), isForeign(letter) ? -1.0 : 0);
        boolean risesInWord = UCharacter.isULowercase(before) && UCharacter.isUUppercase(letter);
        boolean ofTwoScripts = isAsciiLetter(before) || isAsciiLetter(after);
        boolean inARow = isAccented(before) && isAccented(after);
        return switch (language.writing()) {
            case LATIN -> risesInWord ? GARBAGE : inARow ? weight - 1 : weight;
            case ALPHABET -> risesInWord || ofTwoScripts ? GARBAGE : weight;
            case SIGNS -> weight;
        };
    }

    /** A letter off the list is no surprise where there are thousands. */
    private boolean isForeign(int letter) {
        if (language.writing() != Language.Writing.SIGNS) {
            return true;
        }
        boolean halfWidth = letter >= 0xFF61 && letter <= 0xFFDC;
        return halfWidth
                || switch (UScript.getScript(letter)) {
                    case UScript.HAN -> false;
                    case UScript.HANGUL, UScript.HIRAGANA, UScript.KATAKANA ->
                            !language.letters().containsKey(KANA)
                                    || UScript.getScript(letter) == UScript.HANGUL;
                    default -> true;
                };
    }

    private boolean splitsAWord(int before, int character, int after) {
        return language.writing() != Language.Writing.SIGNS
                && UCharacter.isLetter(before)
                && UCharacter.isLetter(after)
                && "\u2019\u2010\u00AD\u200C\u00B7\u0640".indexOf(character) < 0;
    }

    /** What is a closing quotation mark in ISO-8859-7 is the letter Ά in windows-1253. */
    private boolean closesBeforeAWord(int before, int character, int after) {
        return language.writing() == Language.Writing.ALPHABET
                && character == 0x2019
                && !UCharacter.isLetter(before)
                && UCharacter.isLetter(after);
    }

    private static boolean isMark(int character) {
        int type = UCharacter.getType(character);
        return type == UCharacterCategory.NON_SPACING_MARK
                || type == UCharacterCategory.COMBINING_SPACING_MARK;
    }

    private static boolean isAccented(int character) {
        return character > 0x7F && UCharacter.isLetter(character);
    }

    private static boolean isAsciiLetter(int character) {
        return character < 0x80 && Character.isLetter(character);
    }
}
