package org.driftscope.text;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Words that hold a sentence together and say little by themselves, language by language. Immutable
 * and thread-safe.
 */
public final class StopWords {
    private static final List<String> LANGUAGES =
            List.of(
                    "en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "nb", "fi", "pl", "cs",
                    "ro", "hu", "tr", "az", "lt", "id", "vi", "ru", "uk", "bg", "el", "ar", "fa",
                    "ur", "he", "hi", "ja", "zh", "ko", "th");

    private static final Map<String, Set<String>> LISTS =
            LANGUAGES.stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Function.identity(),
                                    language -> WordList.read("stop-words-" + language + ".txt")));

    private final Set<String> words;
    private final Locale casing;

    /** Those of a language; none where the program has no list of it. */
    StopWords(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String language = locale.getLanguage();
        words = LISTS.getOrDefault(language.equals("no") ? "nb" : language, Set.of());
        casing = locale;
    }

    /** BCP 47 tags of the languages that have a list. */
    public static List<String> languages() {
        return LANGUAGES;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether a token is one of them, in capital or small letters. */
    boolean contains(String token) {
        return words.contains(UCharacter.toLowerCase(casing, token).replace('’', '\''));
    }
}
