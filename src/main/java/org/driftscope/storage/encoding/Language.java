package org.driftscope.storage.encoding;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What text in a language looks like; languages.txt lists them.
 *
 * @param encodings names of the older encodings it was written in, the likeliest first
 * @param writing how its letters are
 * @param letters what finding a letter beyond ASCII speaks for the language, from 0 to about 2; so
 *     weighted that natural text comes to about 1 in Latin letters, where words add the rest, and
 *     to about 2 in others
 * @param words its frequent words, in lower case; empty but for Latin letters
 */
record Language(
        List<String> encodings, Writing writing, Map<Integer, Double> letters, Set<String> words) {
    /** The languages known. */
    static final List<Language> ALL = read();

    private static final Set<Integer> IDEOGRAPHS = commonIdeographs();

    enum Writing {
        /** Latin letters, many of them ASCII. */
        LATIN,
        /** Another alphabet of a few dozens. */
        ALPHABET,
        /** Hundreds or thousands of characters. */
        SIGNS
    }

    /** The share of the text's ideographs that are frequent ones, 0 to 1. */
    static double shareOfCommonIdeographs(String text) {
        int[] all = text.codePoints().filter(c -> UScript.getScript(c) == UScript.HAN).toArray();
        long common = Arrays.stream(all).filter(IDEOGRAPHS::contains).count();
        return all.length == 0 ? 0 : common / (double) all.length;
    }

    private static Set<Integer> commonIdeographs() {
        return ALL.stream()
                .flatMap(language -> language.letters().keySet().stream())
                .filter(c -> UScript.getScript(c) == UScript.HAN)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Language> read() {
        try (InputStream bytes = Language.class.getResourceAsStream("languages.txt");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> of(line.split("\\s*\\|\\s*", 4)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Language of(String... fields) {
        List<String> encodings = List.of(fields[1].split(" "));
        return switch (fields[2]) {
            case "words" ->
                    new Language(
                            encodings,
                            Writing.LATIN,
                            alphabetOf(fields[0]),
                            Set.of(
                                    Arrays.stream(fields[3].split(" "))
                                            .distinct()
                                            .toArray(String[]::new)));
            case "letters" ->
                    new Language(encodings, Writing.ALPHABET, byRank(fields[3]), Set.of());
            case "signs" -> new Language(encodings, Writing.SIGNS, common(fields[3]), Set.of());
            default -> throw new IllegalArgumentException("No kind is called " + fields[2]);
        };
    }

    /** The letters that CLDR lists for the language, and, for less, those of its loan words. */
    private static Map<Integer, Double> alphabetOf(String code) {
        LocaleData data = LocaleData.getInstance(ULocale.forLanguageTag(code));
        Map<Integer, Double> letters = new HashMap<>();
        put(letters, data.getExemplarSet(0, LocaleData.ES_AUXILIARY), 0.3);
        put(letters, data.getExemplarSet(0, LocaleData.ES_STANDARD), 1);
        return Map.copyOf(letters);
    }

    private static void put(Map<Integer, Double> letters, UnicodeSet set, double weight) {
        for (String letter : set) {
            letter.codePoints().forEach(c -> letters.put(UCharacter.toLowerCase(c), weight));
        }
    }

    /** 2.5 for the most frequent, falling to 0: about 1.9 on average in natural text. */
    private static Map<Integer, Double> byRank(String letters) {
        int[] ranked = letters.codePoints().toArray();
        Map<Integer, Double> weights = new HashMap<>();
        for (int i = 0; i < ranked.length; i++) {
            weights.put(ranked[i], 2.5 * (1 - i / (double) ranked.length));
        }
        return Map.copyOf(weights);
    }

    /** A third to a half of natural text is on the list. */
    private static Map<Integer, Double> common(String signs) {
        Map<Integer, Double> weights = new HashMap<>();
        signs.codePoints().forEach(c -> weights.put(c, 3.5));
        return Map.copyOf(weights);
    }
}
