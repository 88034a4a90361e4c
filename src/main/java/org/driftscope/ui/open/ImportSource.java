package org.driftscope.ui.open;

import java.nio.file.Path;
import java.util.function.Function;
import org.driftscope.storage.CorpusFiles;
import org.driftscope.storage.OpenedCorpus;
import org.driftscope.storage.ReadingChoices;
import org.driftscope.text.PlainText;
import org.driftscope.wording.Wording;

/**
 * Where a text comes from. It is read anew with each choice, on a background thread.
 *
 * @param name what it is called
 * @param isFile whether it is a file, with an encoding and a format
 * @param reader reads it; fails with a {@link org.driftscope.problem.ProblemException}
 */
public record ImportSource(
        String name, boolean isFile, Function<ReadingChoices, OpenedCorpus> reader) {
    private static final Wording WORDS = Wording.of("ui.open");

    static ImportSource file(Path file) {
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        return new ImportSource(name, true, choices -> CorpusFiles.open(file, choices));
    }

    static ImportSource pasted(String text) {
        String name = WORDS.get("pasted");
        return new ImportSource(
                name,
                false,
                choices -> OpenedCorpus.of(name, PlainText.read(text, choices.layout())));
    }
}
