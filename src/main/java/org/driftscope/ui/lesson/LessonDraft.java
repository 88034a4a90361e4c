package org.driftscope.ui.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.driftscope.lesson.format.LessonFile;
import org.driftscope.problem.ProblemException;

/**
 * What a text that is being written comes to as a lesson. Immutable.
 *
 * @param file the lesson; empty where the text is none
 * @param findings what is wrong, or what its writer should know
 */
record LessonDraft(Optional<LessonFile> file, List<Finding> findings) {
    /** Of no text. */
    static final LessonDraft NONE = new LessonDraft(Optional.empty(), List.of());

    /** As {@code lesson.format} writes it in each of the languages. */
    private static final Pattern LINE =
            Pattern.compile("(?i)\\bline (?<line>[\\d,]*\\d)|(?<number>[\\d,]*\\d)번 줄");

    LessonDraft {
        findings = List.copyOf(findings);
    }

    /**
     * Something to say about the text.
     *
     * @param line of it, from 1
     * @param words naming line and field
     * @param wrong whether it keeps the text from being a lesson
     */
    record Finding(int line, String words, boolean wrong) {}

    /** Reads a text. */
    static LessonDraft of(String name, String text) {
        try {
            LessonFile file = LessonFile.read(name, text);
            List<Finding> findings = new ArrayList<>();
            file.remarks()
                    .forEach(
                            remark ->
                                    findings.add(
                                            new Finding(remark.line(), remark.words(), false)));
            return new LessonDraft(Optional.of(file), findings);
        } catch (ProblemException e) {
            String why = e.problem().why();
            Matcher line = LINE.matcher(why);
            int number = line.find() ? Integer.parseInt(digits(line)) : 1;
            return new LessonDraft(Optional.empty(), List.of(new Finding(number, why, true)));
        }
    }

    private static String digits(Matcher line) {
        String found = line.group("line") == null ? line.group("number") : line.group("line");
        return found.replace(",", "");
    }
}
