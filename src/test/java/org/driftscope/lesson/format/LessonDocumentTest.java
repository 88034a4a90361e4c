package org.driftscope.lesson.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.driftscope.lesson.MeasureKind;
import org.driftscope.lesson.Rehearsal;
import org.driftscope.lesson.Terms;
import org.driftscope.lesson.WeightNames;
import org.driftscope.lesson.WindowPart;
import org.junit.jupiter.api.Test;

/** What docs/lessons.md says of the format is so. */
class LessonDocumentTest {
    private static final String PAGE = page();

    private static String page() {
        try {
            return Files.readString(Path.of("docs/lessons.md"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void theExampleIsALessonThatComesTrue() {
        Matcher example = Pattern.compile("(?s)```json\n(.*?)```").matcher(PAGE);
        assertTrue(example.find());
        LessonFile file = LessonFile.read("two-kinds-of-words.json", example.group(1));
        assertEquals(List.of(), file.remarks());
        for (long seed = 1; seed <= 10; seed++) {
            assertEquals(List.of(), Rehearsal.of(file.lesson(), seed).failures());
        }
    }

    @Test
    void allThatCanBeMeasuredAndPointedAtIsListedWithItsMeaning() {
        for (MeasureKind kind : MeasureKind.values()) {
            requireRow(kind.pattern(), kind.meaning());
        }
        for (WindowPart part : WindowPart.values()) {
            requireRow(part.called(), part.meaning());
        }
    }

    private static void requireRow(String name, String meaning) {
        String row = "| `" + name + "` | " + meaning + " |";
        assertTrue(PAGE.contains(row), row);
    }

    @Test
    void allTermsAndGroupsOfWeightsAreListed() {
        for (String name : Terms.NAMES) {
            assertTrue(PAGE.contains("`" + name + "`"), name);
        }
        for (String name : WeightNames.all()) {
            assertTrue(PAGE.contains("`" + name + "`"), name);
        }
    }
}
