package org.driftscope.wording;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a word ends when a Korean reads it aloud. */
enum Ending {
    CONSONANT,
    /** The consonant ㄹ, behind which one particle goes as behind a vowel. */
    RIEUL,
    VOWEL,
    UNKNOWN;

    private static final char FIRST_SYLLABLE = '가';
    private static final char LAST_SYLLABLE = '힣';
    private static final int FINALS = 28; // none, and 27 consonants
    private static final int FINAL_RIEUL = 8;

    /** What is not read at the end: quotes, brackets, stops. */
    private static final Pattern UNREAD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}%]+$");

    private static final Pattern NUMBER = Pattern.compile("([0-9][0-9,]*)(\\.[0-9]+)?$");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]+$");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    /** By the rules for writing foreign words in Korean, chapter 3, section 1, as spelled. */
    private static final Pattern LATIN_RIEUL = Pattern.compile(".*l|.+le");

    private static final Pattern LATIN_CONSONANT =
            Pattern.compile(
                    ".*([mn]|ng|ck|[aeiou][mn]e)$" // 팀, 라인, 킹, 백, 타임
                            + "|.*(^|[^aeiou])[aeiou][kpt]$" // a short vowel: 캣, 컵
                            + "|.*oo[kt]$" // 북, 풋
                            + "|.*[aeiou]c$"); // 뮤직

    static Ending of(String word) {
        String read =
                UNREAD.matcher(Normalizer.normalize(word, Normalizer.Form.NFC)).replaceAll("");
        if (read.isEmpty()) {
            return UNKNOWN;
        }
        char last = read.charAt(read.length() - 1);
        if (last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE) {
            return syllable((last - FIRST_SYLLABLE) % FINALS);
        }
        if (last >= 'ㄱ' && last <= 'ㅎ') { // read by their names: 기역, 리을
            return last == 'ㄹ' ? RIEUL : CONSONANT;
        }
        if (last == '%' || (last >= 'ㅏ' && last <= 'ㅣ')) { // 퍼센트, 아
            return VOWEL;
        }
        Matcher number = NUMBER.matcher(read);
        return number.find() ? number(number) : latin(read);
    }

    private static Ending syllable(int end) {
        return end == 0 ? VOWEL : end == FINAL_RIEUL ? RIEUL : CONSONANT;
    }

    private static Ending number(Matcher number) {
        String digits = number.group(1).replace(",", "");
        String significant = digits.replaceFirst("0+$", "");
        int zeros = digits.length() - significant.length();
        if (number.group(2) != null) {
            return digit(number.group().charAt(number.group().length() - 1));
        }
        return zeros == 0 || significant.isEmpty()
                ? digit(digits.charAt(digits.length() - 1))
                : tens(zeros);
    }

    /** 영 일 이 삼 사 오 육 칠 팔 구. */
    private static Ending digit(char digit) {
        return switch (digit) {
            case '1', '7', '8' -> RIEUL;
            case '0', '3', '6' -> CONSONANT;
            default -> VOWEL;
        };
    }

    /** 십 백 천, 만 from 4 zeros on, 억 from 8, 조 from 12, 경 from 16. */
    private static Ending tens(int zeros) {
        if (zeros >= 20) {
            return UNKNOWN;
        }
        return zeros >= 12 && zeros < 16 ? VOWEL : CONSONANT;
    }

    private static Ending latin(String read) {
        String plain =
                MARKS.matcher(Normalizer.normalize(read, Normalizer.Form.NFD)).replaceAll("");
        Matcher letters = LATIN.matcher(plain);
        if (!letters.find()) {
            return UNKNOWN;
        }
        String word = letters.group();
        return word.length() == 1 || word.equals(word.toUpperCase(Locale.ROOT))
                ? letter(Character.toUpperCase(word.charAt(word.length() - 1)))
                : spoken(word.toLowerCase(Locale.ROOT));
    }

    /** Letters that are read one by one, such as PCA: 엘, 알, 엠, 엔 end on consonants. */
    private static Ending letter(char letter) {
        return switch (letter) {
            case 'L', 'R' -> RIEUL;
            case 'M', 'N' -> CONSONANT;
            default -> VOWEL;
        };
    }

    private static Ending spoken(String word) {
        if (LATIN_RIEUL.matcher(word).matches()) {
            return RIEUL;
        }
        return LATIN_CONSONANT.matcher(word).matches() ? CONSONANT : VOWEL;
    }
}
