package org.driftscope.storage;

import java.util.List;
import java.util.Optional;
import org.driftscope.run.RunSettings;
import org.driftscope.text.Corpus;
import org.driftscope.text.SkippedLine;
import org.driftscope.text.TextLayout;

/**
 * A file read as a corpus, and how it was understood.
 *
 * @param corpus the sentences, and the categories where the file has any
 * @param recommended the settings the file asks for, the defaults for the rest
 * @param encoding the IANA name of the encoding it was read in
 * @param layout how a plain text was read, empty for a corpus in JSON
 * @param skipped what was left out and why, by rising line
 */
public record OpenedCorpus(
        Corpus corpus,
        RunSettings recommended,
        String encoding,
        Optional<TextLayout> layout,
        List<SkippedLine> skipped) {
    public OpenedCorpus {
        skipped = List.copyOf(skipped);
    }

    /** A corpus that is shipped with the program. */
    public static OpenedCorpus of(StoredCorpus shipped) {
        return new OpenedCorpus(
                shipped.corpus(), shipped.recommended(), "UTF-8", Optional.empty(), List.of());
    }
}
