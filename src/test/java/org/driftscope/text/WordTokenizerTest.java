package org.driftscope.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordTokenizerTest {
    private static final WordTokenizer FOLDING = new WordTokenizer(TextSettings.DEFAULT);
    private static final WordTokenizer AS_WRITTEN =
            new WordTokenizer(TextSettings.DEFAULT.but().foldCase(false).build());

    @ParameterizedTest
    @MethodSource
    void cutsWordsAndSymbols(String text, String tokensParted) {
        assertEquals(List.of(tokensParted.split("\\|")), AS_WRITTEN.tokenize(text));
    }

    static Stream<Arguments> cutsWordsAndSymbols() {
        return Stream.of(
                // words
                Arguments.of("The dog runs.", "The|dog|runs|."),
                Arguments.of("I don't, she won’t.", "I|don't|,|she|won’t|."),
                Arguments.of("'tis the dogs' rock 'n' roll", "'|tis|the|dogs|'|rock|'|n|'|roll"),
                Arguments.of("a well-known non‑stop- -go", "a|well-known|non‑stop|-|-|go"),
                Arguments.of("fast--very fast", "fast|--|very|fast"),
                Arguments.of("snake_case a/b", "snake|_|case|a|/|b"),
                // numbers
                Arguments.of("3.5 or 1,000 or 1.000,50.", "3.5|or|1,000|or|1.000,50|."),
                Arguments.of("5. Then, 6,7 8 ,9", "5|.|Then|,|6,7|8|,|9"),
                Arguments.of("50% $5 B2B 20th m² ½", "50|%|$|5|B2B|20th|m²|½"),
                Arguments.of("٣٫٥ and १२", "٣٫٥|and|१२"),
                // marks
                Arguments.of("Wait... What?! No…", "Wait|...|What|?|!|No|…"),
                Arguments.of("\"Go!\" (now) «là»", "\"|Go|!|\"|(|now|)|«|là|»"),
                Arguments.of("<end> <unk>", "<|end|>|<|unk|>"),
                // scripts
                Arguments.of("Собака спит.", "Собака|спит|."),
                Arguments.of("ο σκύλος;", "ο|σκύλος|;"),
                Arguments.of("बिल्ली सोती है।", "बिल्ली|सोती|है|।"),
                Arguments.of("الكَلْبُ نائم؟", "الكَلْبُ|نائم|؟"),
                Arguments.of("هُوَ می‌خواهم", "هُوَ|می‌خواهم"),
                Arguments.of("שָׁלוֹם עולם", "שָׁלוֹם|עולם"),
                Arguments.of("고양이가 잔다.", "고양이가|잔다|."),
                Arguments.of("𝒜𝒷 𠮷", "𝒜𝒷|𠮷"));
    }

    @ParameterizedTest
    @MethodSource
    void keepsEveryGraphemeWhole(String text, String tokensParted) {
        assertEquals(List.of(tokensParted.split("\\|")), AS_WRITTEN.tokenize(text));
    }

    static Stream<Arguments> keepsEveryGraphemeWhole() {
        String family = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        String germany = "\uD83C\uDDE9\uD83C\uDDEA";
        String france = "\uD83C\uDDEB\uD83C\uDDF7";
        String thumb = "\uD83D\uDC4D\uD83C\uDFFD";
        String heart = "\u2764\uFE0F";
        String keycap = "1\uFE0F\u20E3";
        return Stream.of(
                Arguments.of(family + family, family + "|" + family),
                Arguments.of(germany + france, germany + "|" + france),
                Arguments.of("ok" + thumb + heart, "ok|" + thumb + "|" + heart),
                Arguments.of(keycap + " 1", keycap + "|1"),
                Arguments.of("+\u0301a", "+\u0301|a"),
                Arguments.of("\uD83D x \uDC69", "x"),
                Arguments.of("\u0301a \u0301 b", "a|b"),
                Arguments.of("a\u0000b\u0007c", "a|b|c"));
    }

    @Test
    void putsTextIntoNormalFormC() {
        assertEquals(List.of("\u00E9t\u00E9"), AS_WRITTEN.tokenize("e\u0301te\u0301"));
        assertEquals(List.of(3), lengths("q\u0323\u0307"));
        assertEquals(AS_WRITTEN.tokenize("q\u0323\u0307"), AS_WRITTEN.tokenize("q\u0307\u0323"));
    }

    @Test
    void foldsCaseWithoutRegardToALanguage() {
        assertEquals(List.of("straße", "ÿ", "i", "été"), FOLDING.tokenize("Straße Ÿ I ÉTÉ"));
        assertEquals(List.of("οδος"), FOLDING.tokenize("ΟΔΟΣ"));
        assertEquals(List.of("Dog"), AS_WRITTEN.tokenize("Dog"));
    }

    @Test
    void takesInvisibleCharactersOut() {
        assertEquals(
                List.of("Straßenbahn", "x", "y", "z"),
                AS_WRITTEN.tokenize("\uFEFFStraßen\u00ADbahn \u200Fx\u200E y\u200Bz"));
    }

    /** What makes trouble next to anything else: marks, joiners, surrogate halves, digits, dots. */
    private static final String[] PIECES = {
        "a",
        "É",
        "e\u0301",
        "\u0301",
        "'",
        "’",
        "-",
        ".",
        ",",
        "5",
        "٣",
        " ",
        "\n",
        "\0",
        "\u200D",
        "\u200C",
        "\u200B",
        "\u00AD",
        "\uFEFF",
        "\uFE0F",
        "\u20E3",
        "\uD83D\uDC36",
        "\uD83D",
        "\uDC36",
        "\uD83C\uDDE9",
        "\uD83C\uDFFD",
        "ก",
        "ำ",
        "한",
        "\u1112",
        "\u1161",
        "क",
        "्",
        "ि",
        "狗",
        "。",
        "\u0600",
        "\uDB40\uDC67",
        "İ",
        "Σ",
        "ß"
    };

    @Test
    void makesSoundTokensOfAnything() {
        Random random = new Random(1);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            for (String token : FOLDING.tokenize(text.toString())) {
                String shown =
                        text.codePoints().mapToObj(Integer::toHexString).toList() + " " + token;
                assertTrue(token.codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000), shown);
                assertTrue(token.codePoints().noneMatch(Character::isWhitespace), shown);
                assertFalse(token.matches("^\\p{M}.*"), shown);
                assertTrue(Normalizer.isNormalized(token, Normalizer.Form.NFC), shown);
                if (token.codePoints().noneMatch(c -> "กำ狗\uFE0F\u20E3".indexOf(c) >= 0)) {
                    // Dictionaries and signs that make an emoji look at what stands beside.
                    assertEquals(List.of(token), FOLDING.tokenize(token), shown);
                }
            }
        }
    }

    /** Every tokenizer keeps every character that is not white space, a joiner or a stray mark. */
    @Test
    void losesNothingOfAnyText() {
        Random random = new Random(2);
        List<String> texts = new ArrayList<>();
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(16); i >= 0; i--) {
                text.append(WHOLE_PIECES[random.nextInt(WHOLE_PIECES.length)]);
            }
            texts.add(text.toString());
        }
        List<Tokenizer> tokenizers =
                List.of(
                        FOLDING,
                        new CharacterTokenizer(FOLDING),
                        BytePairTokenizer.learn(FOLDING, texts.subList(0, 1000), 50));
        for (String text : texts) {
            String expected = Normalizer.normalize(text, Normalizer.Form.NFC).replace(" ", "");
            for (Tokenizer tokenizer : tokenizers) {
                String written = tokenizer.write(tokenizer.tokenize(text));
                assertEquals(expected, written.replace(" ", ""), text);
            }
        }
    }

    /** What small letters, NFC and all tokenizers leave as it is, wherever it stands. */
    private static final String[] WHOLE_PIECES = {
        "a",
        "é",
        "e\u0301",
        "n",
        "'",
        "’",
        "-",
        ".",
        ",",
        "5",
        "٣",
        " ",
        " ",
        "\uD83D\uDC36",
        "\uD83D\uDC4D\uD83C\uDFFD",
        "ก",
        "น้ำ",
        "한",
        "국",
        "नी",
        "狗",
        "咖啡",
        "。",
        "か",
        "「",
        "ß",
        "(",
        "؟",
        "שָׁ",
        "@@",
        "<",
        "end"
    };

    @Test
    void findsNothingInWhiteSpace() {
        assertEquals(List.of(), FOLDING.tokenize(" \t\r\n\u00A0\u3000\u2028"));
    }

    @Test
    void stopsWhenItsThreadIsInterrupted() {
        String text = "word ".repeat(10_000);
        Thread.currentThread().interrupt();
        try {
            assertThrows(CancellationException.class, () -> FOLDING.tokenize(text));
        } finally {
            Thread.interrupted();
        }
    }

    private static List<Integer> lengths(String text) {
        return AS_WRITTEN.tokenize(text).stream().map(String::length).toList();
    }
}
