package org.driftscope.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.driftscope.lesson.format.LessonFile;
import org.driftscope.lesson.format.ShippedLessons;
import org.driftscope.storage.CorpusFiles;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The lesson a command line names: a file, or else one that comes with the program. */
final class LessonArgument {
    @Parameters(
            index = "0",
            paramLabel = "LESSON",
            description = "A lesson (.json), or the name of one that comes with the program.")
    private String name;

    @Mixin private LessonLanguage language;

    LessonFile open() {
        Path file = CorpusFiles.path(name);
        return ShippedLessons.ALL.contains(name) && !Files.exists(file)
                ? ShippedLessons.open(name, language.code())
                : LessonFile.open(file);
    }
}
