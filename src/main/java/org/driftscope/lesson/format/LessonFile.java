package org.driftscope.lesson.format;

import java.nio.file.Path;
import java.util.List;
import org.driftscope.lesson.Lesson;
import org.driftscope.storage.SmallFile;

/**
 * A lesson and the text it was read from. Whoever changes a lesson changes this text, so that what
 * this version does not know stays in it.
 *
 * @param text the JSON
 * @param lesson what it says
 * @param remarks what its writer should know, by rising line
 */
public record LessonFile(String text, Lesson lesson, List<Remark> remarks) {
    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = 1 << 20;

    public LessonFile {
        remarks = List.copyOf(remarks);
    }

    /**
     * Opens a file.
     *
     * @throws org.driftscope.problem.ProblemException naming file, line and field of what is wrong
     */
    public static LessonFile open(Path file) {
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        return read(name, SmallFile.read(file, MOST_BYTES, "a lesson"));
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
