package org.driftscope.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of all languages hold together. */
class BundlesTest {
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Pattern UNITS =
            Pattern.compile("\\b(nat|MB|Driftscope|Page Up|Page Down)\\b");
    private static final Pattern LATIN_WORDS = Pattern.compile("[A-Za-z]{2,}[ ,]+[A-Za-z]{2,}");

    /**
     * A particle written down behind an argument, which would be wrong behind half of all words.
     */
    private static final Pattern BARE_PARTICLE =
            Pattern.compile("\\}[”’\"']?(은|는|이|가|을|를|과|와|으로|로)(?![가-힣])");

    static List<String> names() {
        return Bundle.names();
    }

    @Test
    void eachBundleIsThereInEachLanguage() {
        assertTrue(names().size() >= 4, () -> names().toString());
        assertEquals((long) names().size() * Language.values().length, Bundle.files());
    }

    @ParameterizedTest
    @MethodSource("names")
    void koreanHasTheSameTextsWithTheSameArguments(String name) {
        Bundle english = Bundle.of(name, Language.ENGLISH);
        Bundle korean = Bundle.of(name, Language.KOREAN);
        assertEquals(english.patterns().keySet(), korean.patterns().keySet());
        for (String key : english.patterns().keySet()) {
            assertEquals(english.arguments(key), korean.arguments(key), key);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachTextCanBeFilled(String name) {
        for (Language language : Language.values()) {
            Bundle bundle = Bundle.of(name, language);
            bundle.patterns()
                    .forEach(
                            (key, pattern) -> {
                                new Template(pattern, language); // else it says what is wrong
                                assertEquals(pattern.strip(), pattern, key);
                                assertFalse(pattern.isEmpty(), key);
                                assertFalse(pattern.contains("..."), key);
                            });
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void koreanIsKorean(String name) {
        Bundle korean = Bundle.of(name, Language.KOREAN);
        for (String key : korean.patterns().keySet()) {
            String letters = UNITS.matcher(korean.letters(key)).replaceAll("");
            boolean none = letters.codePoints().noneMatch(Character::isLetter);
            assertTrue(none || HANGUL.matcher(letters).find(), key + ": " + letters);
            assertFalse(LATIN_WORDS.matcher(letters).find(), key + ": " + letters);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void noParticleIsGuessedBehindAnArgument(String name) {
        Bundle korean = Bundle.of(name, Language.KOREAN);
        Set<String> wrong = new TreeSet<>();
        korean.patterns()
                .forEach(
                        (key, pattern) -> {
                            String plain = pattern.replaceAll("\\{\\w+, *josa, *[^}]*\\}", "");
                            if (BARE_PARTICLE.matcher(plain).find()) {
                                wrong.add(key);
                            }
                        });
        assertEquals(Set.of(), wrong);
    }
}
