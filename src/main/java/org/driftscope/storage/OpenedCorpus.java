package org.driftscope.storage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.driftscope.run.RunSettings;
import org.driftscope.storage.format.FileFormat;
import org.driftscope.storage.format.Table;
import org.driftscope.text.Corpus;
import org.driftscope.text.Finding;
import org.driftscope.text.Forecast;
import org.driftscope.text.SkippedLine;
import org.driftscope.text.TextImport;
import org.driftscope.text.TextLayout;
import org.driftscope.text.TextReport;

/**
 * A file read as a corpus, and how it was understood.
 *
 * @param corpus the sentences, and the categories where the file has any
 * @param recommended the settings the file asks for, the defaults for the rest
 * @param encoding the IANA name of the encoding it was read in
 * @param format the format it was read as
 * @param layout how the text was cut into sentences, empty for a corpus in JSON
 * @param table the columns of a table and which was taken, empty for what is none
 * @param remarks where not all sentences are kept, or the file itself names another encoding
 * @param skipped what was left out and why, by rising line; in a workbook, by row
 */
public record OpenedCorpus(
        Corpus corpus,
        RunSettings recommended,
        String encoding,
        FileFormat format,
        Optional<TextLayout> layout,
        Optional<Table> table,
        List<Finding> remarks,
        List<SkippedLine> skipped) {
    public OpenedCorpus {
        remarks = List.copyOf(remarks);
        skipped = List.copyOf(skipped);
    }

    /** The same with one more remark. */
    OpenedCorpus remarked(Finding more) {
        List<Finding> all = Stream.concat(remarks.stream(), Stream.of(more)).toList();
        return new OpenedCorpus(corpus, recommended, encoding, format, layout, table, all, skipped);
    }

    /** What a reader should know before a model learns from it, the worst first. */
    public List<Finding> forecast(TextReport report, int context) {
        return Stream.concat(Forecast.of(report, context).stream(), remarks.stream())
                .sorted(Comparator.comparing(Finding::weight).reversed())
                .toList();
    }

    /** A text that was pasted or typed. */
    public static OpenedCorpus of(String name, TextImport pasted) {
        return new OpenedCorpus(
                pasted.corpus(name),
                RunSettings.DEFAULT,
                "UTF-8",
                FileFormat.TEXT,
                Optional.of(pasted.layout()),
                Optional.empty(),
                pasted.thinned().stream().toList(),
                pasted.skipped());
    }

    /** A corpus that is shipped with the program. */
    public static OpenedCorpus of(StoredCorpus shipped) {
        return new OpenedCorpus(
                shipped.corpus(),
                shipped.recommended(),
                "UTF-8",
                FileFormat.CORPUS,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
