package org.driftscope.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.driftscope.lesson.Lesson;
import org.driftscope.lesson.LessonText;
import org.driftscope.lesson.format.LessonFile;
import org.driftscope.lesson.format.ShippedLessons;
import org.driftscope.storage.markdown.Block;
import org.driftscope.storage.markdown.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The lessons in Korean are the English ones but for their texts, and these are Korean. */
class KoreanLessonsTest {
    static final List<String> IDS = ShippedLessons.ALL;

    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** Two words of another language, one behind the other. */
    private static final Pattern LATIN_WORDS = Pattern.compile("[A-Za-z]{2,}[ ,]+[A-Za-z]{2,}");

    private static final Pattern TITLE = Pattern.compile("수업(?:인)? “([^”]+)”");
    private static final Pattern LINK = Pattern.compile("\\(term:[^)]*\\)");
    private static final List<String> PAIRS = List.of("은/는", "이/가", "을/를", "과/와", "으로/로");

    /** What the program reads aloud in its own way, and what follows it. */
    private static final Pattern WORD_AND_PARTICLE =
            Pattern.compile("([A-Za-z]+|[0-9][0-9.,]*)[*”]*(은|는|이|가|을|를|과|와|으로|로)(?![가-힣])");

    private static final Pattern VALUE_AND_PARTICLE =
            Pattern.compile("\\}[*”]*(은|는|이|가|을|를|과|와|으로|로)(?![가-힣])");

    /** The texts of a lesson in both languages. */
    private static List<LessonTexts.Pair> texts(String id) {
        return LessonTexts.pairs(
                ShippedLessons.open(id).text(), ShippedLessons.open(id, "ko").text());
    }

    private static List<Span> spans(LessonTexts.Pair pair) {
        return new LessonText(pair.korean())
                .named().blocks().stream()
                        .map(Block::spans)
                        .flatMap(List::stream)
                        .filter(span -> !span.code())
                        .toList();
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void allButTheTextsIsTheSame(String id) {
        LessonFile file = ShippedLessons.open(id, "ko");
        assertEquals("ko", file.lesson().language());
        assertEquals(List.of(), file.remarks());
        assertEquals(
                LessonTexts.skeleton(ShippedLessons.open(id).text()),
                LessonTexts.skeleton(file.text()));
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void theSameIsMeasuredAndExplainedInEachText(String id) {
        for (LessonTexts.Pair pair : texts(id)) {
            assertEquals(inside(pair.english()), inside(pair.korean()), pair.korean());
        }
    }

    /** Measures and terms, in the order of the alphabet. */
    private static List<String> inside(String text) {
        LessonText read = new LessonText(text);
        return Stream.concat(read.placeholders().stream(), read.named().terms().stream())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void noTextIsLeftInEnglish(String id) {
        for (LessonTexts.Pair pair : texts(id)) {
            if (pair.isCode()) {
                assertEquals(pair.english(), pair.korean());
                continue;
            }
            String own =
                    spans(pair).stream()
                            .filter(span -> !span.emphasis())
                            .map(Span::text)
                            .collect(Collectors.joining("|"));
            for (String placeholder : new LessonText(pair.korean()).placeholders()) {
                own = own.replace("(" + placeholder + ")", "");
            }
            assertTrue(HANGUL.matcher(own).find() || !LETTER.matcher(own).find(), pair::korean);
            assertFalse(LATIN_WORDS.matcher(own).find(), pair::korean);
        }
    }

    /** A star that doesn't end emphasis, as before a letter and behind a full stop, is read. */
    @ParameterizedTest
    @FieldSource("IDS")
    void allMarkdownIsUnderstood(String id) {
        for (LessonTexts.Pair pair : texts(id)) {
            if (!pair.isCode()) {
                spans(pair).forEach(span -> assertFalse(span.text().contains("*"), pair::korean));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void namesAreThoseOfTheWindowAndQuotesThoseOfTheEnglishLesson(String id) {
        List<Pattern> names = names();
        for (LessonTexts.Pair pair : texts(id)) {
            for (Span span : pair.isCode() ? List.<Span>of() : spans(pair)) {
                String text = span.text();
                if (span.emphasis()) {
                    boolean there =
                            HANGUL.matcher(text).find()
                                    ? isName(text, names)
                                    : pair.english().contains(text);
                    assertTrue(there, () -> text + " in: " + pair.korean());
                }
            }
        }
    }

    @Test
    void aNameThatNothingHasIsNone() {
        List<Pattern> names = names();
        assertTrue(isName("다른 곳에서 다시 시작", names));
        assertTrue(isName("orange: fruit 또는 colours", names));
        assertFalse(isName("다른 데서 다시 시작", names));
        assertFalse(isName("다시", names));
    }

    private static boolean isName(String text, List<Pattern> names) {
        return names.stream().anyMatch(name -> name.matcher(text).matches());
    }

    /** Of all Korean texts of the window: what they are like, and what stands before a colon. */
    private static List<Pattern> names() {
        List<Pattern> names = new ArrayList<>();
        for (String bundle : Bundle.names()) {
            if (bundle.equals("ui") || bundle.startsWith("ui.")) {
                Map<String, String> patterns = Bundle.of(bundle, Language.KOREAN).patterns();
                patterns.values().stream()
                        .map(KoreanLessonsTest::read)
                        .flatMap(text -> Stream.of(text, text.replaceFirst(": .*", "")))
                        .filter(text -> HANGUL.matcher(text).find())
                        .map(KoreanLessonsTest::likeIt)
                        .forEach(names::add);
            }
        }
        return names;
    }

    /** A pattern of a bundle as it is read, with … for each argument. */
    private static String read(String pattern) {
        return pattern.replaceAll("\\{\\w+, plural, other \\{([^{}]*)\\}\\}", "$1")
                .replace("#", "…")
                .replaceAll("\\{[^{}]*\\}", "…");
    }

    /** With words of a text or numbers as its arguments. */
    private static Pattern likeIt(String text) {
        return Pattern.compile(
                Stream.of(text.split("…", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("[^가-힣]+")),
                Pattern.DOTALL);
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void particlesFollowTheSoundOfTheirWords(String id) {
        for (LessonTexts.Pair pair : texts(id)) {
            String text = LINK.matcher(pair.korean()).replaceAll("");
            Matcher found = WORD_AND_PARTICLE.matcher(text);
            while (found.find()) {
                String word = found.group(1);
                String particle = found.group(2);
                String right = Josa.after(word, pairOf(particle));
                assertEquals(right, particle, () -> word + " in: " + pair.korean());
            }
            assertFalse(VALUE_AND_PARTICLE.matcher(text).find(), pair::korean);
        }
    }

    private static String pairOf(String particle) {
        return PAIRS.stream()
                .filter(pair -> List.of(pair.split("/")).contains(particle))
                .findFirst()
                .orElseThrow();
    }

    /** Titles of lessons, where a text names one. */
    @Test
    void otherLessonsAreCalledByTheirTitles() {
        List<Lesson> lessons = ShippedLessons.list("ko");
        Set<String> titles =
                lessons.stream().map(Lesson::title).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(lessons.size(), titles.size());
        Set<String> named = new TreeSet<>();
        for (String id : IDS) {
            Matcher found = TITLE.matcher(ShippedLessons.open(id, "ko").text());
            while (found.find()) {
                named.add(found.group(1));
            }
        }
        assertTrue(named.size() >= 6, named::toString);
        assertTrue(titles.containsAll(named), named::toString);
    }
}
