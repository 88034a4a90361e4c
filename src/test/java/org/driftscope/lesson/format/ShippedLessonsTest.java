package org.driftscope.lesson.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.driftscope.lesson.Lesson;
import org.driftscope.lesson.LessonStep;
import org.driftscope.lesson.Question;
import org.driftscope.lesson.Rehearsal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every lesson that comes with the program runs through by itself, and what it promises comes true.
 */
class ShippedLessonsTest {
    static final List<String> IDS = ShippedLessons.IDS;
    static final List<String> ALL = ShippedLessons.ALL;

    private static List<String> failures(String id, long first, long last) {
        Lesson lesson = ShippedLessons.open(id).lesson();
        return LongStream.rangeClosed(first, last)
                .boxed()
                .flatMap(seed -> Rehearsal.of(lesson, seed).failures().stream())
                .toList();
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void itComesTrueOnThreeSeeds(String id) {
        assertEquals(List.of(), failures(id, 1, 3));
    }

    @ParameterizedTest
    @FieldSource("ALL")
    @Tag("long")
    void itComesTrueOnSevenMore(String id) {
        assertEquals(List.of(), failures(id, 4, 10));
    }

    /** What each of them has to have. */
    @ParameterizedTest
    @FieldSource("IDS")
    void itAsksToPredictAndToDoSomethingAndIsShort(String id) {
        LessonFile file = ShippedLessons.open(id);
        assertEquals(List.of(), file.remarks());
        Lesson lesson = file.lesson();
        assertEquals(id, lesson.id());
        assertEquals("en", lesson.language());
        assertTrue(lesson.minutes() <= 10);
        assertTrue(lesson.steps().stream().anyMatch(ShippedLessonsTest::predicts));
        assertTrue(lesson.steps().stream().anyMatch(step -> !step.learner().isEmpty()));
        assertTrue(lesson.steps().stream().anyMatch(step -> !step.notes().isEmpty()));
    }

    /** On a wall are the map, a view and the text of the step, but no bar, no panel, no buttons. */
    @ParameterizedTest
    @FieldSource("ALL")
    void whatIsReadOnAWallAsksForNothingThatIsNotThere(String id) {
        for (LessonStep step : ShippedLessons.open(id).lesson().steps()) {
            String read = step.text().markdown();
            assertFalse(
                    Pattern.compile("(?i)\\b(rail|press|click|type|tick|drag|panel)\\b")
                                    .matcher(read)
                                    .find()
                            && !id.equals(ShippedLessons.LOOK_AROUND),
                    read);
            assertTrue(step.learner().isEmpty() || !step.task().isEmpty(), step.title());
        }
    }

    private static boolean predicts(LessonStep step) {
        return step.question().filter(Question.Predict.class::isInstance).isPresent();
    }

    @Test
    void thereIsAFileForEachAndNoOther() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/lessons"))) {
            Set<String> names =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.indexOf('.') == name.lastIndexOf('.'))
                            .map(name -> name.replace(".json", ""))
                            .collect(Collectors.toSet());
            assertEquals(Set.copyOf(ALL), names);
        }
        assertEquals(IDS.size(), ShippedLessons.list().size());
    }

    @Test
    void aLanguageItIsNotWrittenInGivesEnglish() {
        assertEquals("en", ShippedLessons.open("dog-and-cat", "xx").lesson().language());
    }

    /** Words in quotes in "needs" are titles of lessons. */
    @ParameterizedTest
    @FieldSource("IDS")
    void whatItNeedsIsThere(String id) {
        String needs = ShippedLessons.open(id).lesson().needs();
        Optional<String> title =
                needs.contains("“")
                        ? Optional.of(needs.substring(needs.indexOf('“') + 1, needs.indexOf('”')))
                        : Optional.empty();
        List<String> before =
                ShippedLessons.list().subList(0, IDS.indexOf(id)).stream()
                        .map(Lesson::title)
                        .toList();
        assertFalse(title.isPresent() && !before.contains(title.get()), needs);
    }
}
