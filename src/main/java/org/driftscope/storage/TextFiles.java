package org.driftscope.storage;

import java.nio.file.Path;
import java.util.Optional;
import org.driftscope.problem.ProblemException;
import org.driftscope.storage.encoding.DecodedText;
import org.driftscope.storage.encoding.Encodings;

/** Reads files of plain text in whatever encoding they are. */
public final class TextFiles {
    private TextFiles() {}

    /**
     * Reads a file of at most 100 MB. Interrupting the thread calls it off.
     *
     * @throws ProblemException if it is missing, a folder, unreadable, empty, too large or no text
     * @throws java.util.concurrent.CancellationException if the thread was interrupted meanwhile
     */
    public static DecodedText read(Path file) {
        byte[] bytes = FileBytes.read(file);
        Optional<DecodedText> unicode = Encodings.decodeUnicode(bytes);
        if (unicode.isPresent()) {
            return unicode.get();
        }
        Optional<String> binary = BinaryFormat.of(bytes);
        if (binary.isPresent()) {
            throw new ProblemException(
                    "Could not open " + FileBytes.name(file) + ".",
                    "It is " + binary.get() + ", not a text.",
                    "Save its text as a plain text file (.txt, UTF-8) and open that.");
        }
        return Encodings.decode(bytes);
    }
}
