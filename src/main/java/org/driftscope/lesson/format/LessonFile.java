package org.driftscope.lesson.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.driftscope.lesson.Lesson;
import org.driftscope.problem.ProblemException;
import org.driftscope.storage.SmallFile;
import org.driftscope.wording.Wording;

/**
 * A lesson and the text it was read from. Whoever changes a lesson changes this text, so that what
 * this version does not know stays in it.
 *
 * @param text the JSON
 * @param lesson what it says
 * @param remarks what its writer should know, by rising line
 * @param stepLines the line that each step begins on, from 1
 */
public record LessonFile(
        String text, Lesson lesson, List<Remark> remarks, List<Integer> stepLines) {
    private static final Wording WORDS = Wording.of("lesson.format");

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = 1 << 20;

    /** No other file of the program has steps that begin with a brace. */
    private static final Pattern STEPS = Pattern.compile("\"steps\"\\s*:\\s*\\[\\s*\\{");

    public LessonFile {
        remarks = List.copyOf(remarks);
        stepLines = List.copyOf(stepLines);
    }

    /** Whether a file is meant as a lesson, though perhaps not a right one. */
    public static boolean isLesson(Path file) {
        try {
            return file.toString().toLowerCase(Locale.ROOT).endsWith(".json")
                    && Files.isRegularFile(file)
                    && Files.size(file) <= MOST_BYTES
                    && STEPS.matcher(SmallFile.read(file, MOST_BYTES, WORDS.get("kind-of-file")))
                            .find();
        } catch (IOException | ProblemException e) {
            return false;
        }
    }

    /**
     * Opens a file.
     *
     * @throws org.driftscope.problem.ProblemException naming file, line and field of what is wrong
     */
    public static LessonFile open(Path file) {
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        return read(name, SmallFile.read(file, MOST_BYTES, WORDS.get("kind-of-file")));
    }

    /**
     * Reads a text.
     *
     * @param name what to call it in problems
     * @throws org.driftscope.problem.ProblemException naming line and field of what is wrong
     */
    public static LessonFile read(String name, String text) {
        return LessonJson.read(name, text);
    }
}
