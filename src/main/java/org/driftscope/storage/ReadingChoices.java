package org.driftscope.storage;

import java.nio.charset.Charset;
import java.util.Optional;
import org.driftscope.storage.format.FileFormat;
import org.driftscope.text.TextLayout;

/**
 * What a person chose about reading a file; what is empty is found out.
 *
 * @param encoding the encoding of its text; a workbook has its own
 * @param format the format of the file
 * @param layout how the text is cut into sentences; a corpus in JSON is cut already
 * @param column of a table, by name or by number from 1; else the one with the most words
 * @param header whether the first row of a table holds names
 */
public record ReadingChoices(
        Optional<Charset> encoding,
        Optional<FileFormat> format,
        Optional<TextLayout> layout,
        Optional<String> column,
        Optional<Boolean> header) {
    /** Nothing is chosen. */
    public static final ReadingChoices GUESSED =
            new ReadingChoices(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public ReadingChoices withEncoding(Optional<Charset> chosen) {
        return new ReadingChoices(chosen, format, layout, column, header);
    }

    public ReadingChoices withFormat(Optional<FileFormat> chosen) {
        return new ReadingChoices(encoding, chosen, layout, column, header);
    }

    public ReadingChoices withLayout(Optional<TextLayout> chosen) {
        return new ReadingChoices(encoding, format, chosen, column, header);
    }

    public ReadingChoices withColumn(Optional<String> chosen) {
        return new ReadingChoices(encoding, format, layout, chosen, header);
    }

    public ReadingChoices withHeader(Optional<Boolean> chosen) {
        return new ReadingChoices(encoding, format, layout, column, chosen);
    }
}
