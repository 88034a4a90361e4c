package org.driftscope.storage;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.RunSettings;
import org.driftscope.text.Learnable;
import org.driftscope.text.PlainText;
import org.driftscope.text.TextImport;
import org.driftscope.text.TextLayout;

/**
 * Opens a file to learn from: a corpus in JSON or a plain text. A file is a corpus if its name ends
 * with .json, or if its text begins with a brace and has "sentences" in quotes; else it is plain
 * text. Interrupting the thread calls the work off with a {@link
 * java.util.concurrent.CancellationException}.
 */
public final class CorpusFiles {
    private CorpusFiles() {}

    /**
     * Opens a corpus or a plain text in the layout it seems to have.
     *
     * @throws ProblemException naming the file if it cannot be read or has nothing to learn from
     */
    public static OpenedCorpus open(Path file) {
        return open(file, PlainText::read);
    }

    /**
     * Opens a plain text in the layout that a person chose; a corpus in JSON has none.
     *
     * @throws ProblemException naming the file if it cannot be read or has nothing to learn from
     */
    public static OpenedCorpus open(Path file, TextLayout layout) {
        return open(file, text -> PlainText.read(text, layout));
    }

    private static OpenedCorpus open(Path file, Function<String, TextImport> plainText) {
        String name = FileBytes.name(file);
        DecodedText decoded = TextFiles.read(file);
        OpenedCorpus opened =
                isJson(name, decoded.text())
                        ? json(CorpusJson.read(name, decoded.text()), decoded.encoding())
                        : text(name, plainText.apply(decoded.text()), decoded.encoding());
        Learnable.require(name, opened.corpus().sentences(), opened.recommended().text());
        return opened;
    }

    private static boolean isJson(String name, String text) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json")
                || (text.stripLeading().startsWith("{") && text.contains("\"sentences\""));
    }

    private static OpenedCorpus json(StoredCorpus stored, String encoding) {
        return new OpenedCorpus(
                stored.corpus(), stored.recommended(), encoding, Optional.empty(), List.of());
    }

    private static OpenedCorpus text(String name, TextImport read, String encoding) {
        return new OpenedCorpus(
                read.corpus(name),
                RunSettings.DEFAULT,
                encoding,
                Optional.of(read.layout()),
                read.skipped());
    }

    /**
     * The path a person typed.
     *
     * @throws ProblemException where the system's locale has no letters for it, as the locale POSIX
     *     has none beyond English
     */
    public static Path path(String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw new ProblemException(
                    new Problem(
                            "Could not open " + typed + ".",
                            "This system's language setting has no letters for that name.",
                            "Set LC_ALL=C.UTF-8 before starting, or rename the file."),
                    e);
        }
    }
}
