package org.driftscope.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guesses the language of a text from a sample of its sentences: by the script that most of its
 * letters are of, and where several languages share it, by which of their stop words are the most
 * frequent. A language is named only where a tenth of the words are its stop words, three different
 * ones at least.
 */
final class LanguageGuess {
    /** Where the language can't be told. */
    static final String UNKNOWN = "";

    private static final int MOST_SENTENCES = 500;
    private static final int MOST_CHARACTERS = 1000;
    private static final int LEAST_SHARE = 10;
    private static final int LEAST_DIFFERENT = 3;
    private static final int KANA = UScript.HIRAGANA;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’]\\p{L}+)?");

    /** Scripts of one language, as far as the program goes. */
    private static final Map<Integer, String> BY_SCRIPT =
            Map.ofEntries(
                    Map.entry(UScript.HANGUL, "ko"),
                    Map.entry(KANA, "ja"),
                    Map.entry(UScript.HAN, "zh"),
                    Map.entry(UScript.THAI, "th"),
                    Map.entry(UScript.LAO, "lo"),
                    Map.entry(UScript.KHMER, "km"),
                    Map.entry(UScript.MYANMAR, "my"),
                    Map.entry(UScript.GREEK, "el"),
                    Map.entry(UScript.HEBREW, "he"),
                    Map.entry(UScript.ARMENIAN, "hy"),
                    Map.entry(UScript.GEORGIAN, "ka"),
                    Map.entry(UScript.ETHIOPIC, "am"),
                    Map.entry(UScript.BENGALI, "bn"),
                    Map.entry(UScript.GURMUKHI, "pa"),
                    Map.entry(UScript.GUJARATI, "gu"),
                    Map.entry(UScript.TAMIL, "ta"),
                    Map.entry(UScript.TELUGU, "te"),
                    Map.entry(UScript.KANNADA, "kn"),
                    Map.entry(UScript.MALAYALAM, "ml"),
                    Map.entry(UScript.SINHALA, "si"),
                    Map.entry(UScript.TIBETAN, "bo"));

    /** Scripts of several languages, and those that are told apart. */
    private static final Map<Integer, List<String>> BY_WORDS =
            Map.of(
                    UScript.LATIN,
                    List.of(
                            "en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "nb", "fi", "pl",
                            "cs", "ro", "hu", "tr", "az", "lt", "id", "vi"),
                    UScript.CYRILLIC,
                    List.of("ru", "uk", "bg"),
                    UScript.ARABIC,
                    List.of("ar", "fa", "ur"),
                    UScript.DEVANAGARI,
                    List.of("hi"));

    /** Languages with a case folding of their own are named only where a letter of theirs is. */
    private static final Map<String, UnicodeSet> OWN_LETTERS =
            Map.of(
                    "tr", new UnicodeSet("[ğĞşŞıİ]").freeze(),
                    "az", new UnicodeSet("[əƏ]").freeze());

    private final List<String> sample;

    private LanguageGuess(List<String> sample) {
        this.sample = sample;
    }

    /** The BCP 47 tag of a language, or {@link #UNKNOWN}. */
    static String of(List<String> sentences) {
        List<String> sample = new ArrayList<>();
        int step = Math.max(1, sentences.size() / MOST_SENTENCES);
        for (int s = 0; s < sentences.size(); s += step) {
            String sentence = sentences.get(s);
            sample.add(sentence.substring(0, Math.min(sentence.length(), MOST_CHARACTERS)));
        }
        return new LanguageGuess(sample).language();
    }

    private String language() {
        int script = script();
        return BY_WORDS.containsKey(script)
                ? byWords(BY_WORDS.get(script))
                : BY_SCRIPT.getOrDefault(script, UNKNOWN);
    }

    /** The script of most letters; kana make Chinese characters Japanese. */
    private int script() {
        Map<Integer, Integer> letters = new HashMap<>();
        for (String sentence : sample) {
            sentence.codePoints()
                    .filter(CodePoints::isLetter)
                    .map(UScript::getScript)
                    .map(script -> script == UScript.KATAKANA ? KANA : script)
                    .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
                    .forEach(script -> letters.merge(script, 1, Integer::sum));
        }
        int kana = letters.getOrDefault(KANA, 0);
        int han = letters.getOrDefault(UScript.HAN, 0);
        if (kana * 10 >= han && kana > 0) {
            letters.put(KANA, kana + han);
        }
        return letters.entrySet().stream()
                .max(
                        Map.Entry.<Integer, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(UScript.UNKNOWN);
    }

    private String byWords(List<String> languages) {
        List<String> words = words();
        Map<String, List<String>> found = new HashMap<>();
        for (String language : languages) {
            StopWords stopWords = new StopWords(language);
            found.put(language, words.stream().filter(stopWords::contains).toList());
        }
        return languages.stream()
                .filter(language -> found.get(language).size() * LEAST_SHARE >= words.size())
                .filter(language -> new HashSet<>(found.get(language)).size() >= LEAST_DIFFERENT)
                .filter(this::hasOwnLetters)
                // Of equal ones the first wins: min of the negative, not max, which takes the last.
                .min(Comparator.comparingInt(language -> -found.get(language).size()))
                .orElse(UNKNOWN);
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        for (String sentence : sample) {
            Matcher matcher = WORD.matcher(UCharacter.toLowerCase(Locale.ROOT, sentence));
            while (matcher.find()) {
                words.add(matcher.group());
            }
        }
        return words;
    }

    private boolean hasOwnLetters(String language) {
        UnicodeSet letters = OWN_LETTERS.get(language);
        return letters == null || sample.stream().anyMatch(letters::containsSome);
    }
}
