package org.driftscope.storage.encoding;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells UTF-16 without a mark. ASCII and older encodings read as UTF-16 give ideographs and
 * unassigned characters of all sorts; real text keeps to one script.
 */
final class Utf16Guess {
    private static final int SAMPLE = 1 << 16;

    /** Below this share of all letters, the most frequent script does not make a plausible text. */
    private static final double ONE_SCRIPT = 0.85;

    private static final double COMMON_IDEOGRAPHS = 0.25;

    private final Map<Integer, Integer> letters = new HashMap<>();
    private int letterCount;
    private int impossible;
    private int spaces;
    private int count;

    private Utf16Guess() {}

    /** UTF-16 of one of both byte orders, if the text is plausible in it. */
    static Optional<Charset> of(byte[] bytes) {
        if (!hasControls(bytes) && Utf8Guess.isUtf8(sample(bytes))) {
            return Optional.empty();
        }
        byte[] sample = sample(bytes);
        double little = plausibility(new String(sample, StandardCharsets.UTF_16LE));
        double big = plausibility(new String(sample, StandardCharsets.UTF_16BE));
        if (little == 0 && big == 0) {
            return Optional.empty();
        }
        return Optional.of(little >= big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static byte[] sample(byte[] bytes) {
        return Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE) & ~1);
    }

    private static boolean hasControls(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && "\t\n\f\r\u001B".indexOf(bytes[i]) < 0) {
                return true;
            }
        }
        return false;
    }

    /** 0 for no text, up to 1. */
    private static double plausibility(String text) {
        Utf16Guess seen = new Utf16Guess();
        text.codePoints().forEach(seen::count);
        if (seen.impossible * 50 > seen.count || seen.letterCount * 3 < seen.count) {
            return 0;
        }
        return seen.plausibility(text, seen.letterCount);
    }

    private double plausibility(String text, double all) {
        double kana = share(UScript.HIRAGANA, all) + share(UScript.KATAKANA, all);
        double han = share(UScript.HAN, all);
        if (kana >= 0.2 && kana + han >= ONE_SCRIPT) {
            return kana + han;
        }
        if (han >= 0.5) {
            return Language.shareOfCommonIdeographs(text) >= COMMON_IDEOGRAPHS ? han : 0;
        }
        double most = letters.values().stream().mapToInt(Integer::intValue).max().orElse(0) / all;
        // EUC-KR read as UTF-16 is Korean syllables, too, but without a space.
        boolean isText = spaces > 0 || share(UScript.HANGUL, all) < most;
        return isText && most >= ONE_SCRIPT ? most : 0;
    }

    private double share(int script, double all) {
        return letters.getOrDefault(script, 0) / all;
    }

    private void count(int codePoint) {
        count++;
        if (codePoint == ' ' || codePoint == '\n' || codePoint == '\r') {
            spaces++;
        } else if (UCharacter.isLetter(codePoint)) {
            letterCount++;
            letters.merge(UScript.getScript(codePoint), 1, Integer::sum);
        } else if (codePoint != '\t' && codePoint != '\f' && isImpossible(codePoint)) {
            impossible++;
        }
    }

    private static boolean isImpossible(int codePoint) {
        return switch (UCharacter.getType(codePoint)) {
            case UCharacterCategory.UNASSIGNED,
                    UCharacterCategory.PRIVATE_USE,
                    UCharacterCategory.SURROGATE,
                    UCharacterCategory.CONTROL ->
                    true;
            default -> codePoint == 0xFFFD;
        };
    }
}
