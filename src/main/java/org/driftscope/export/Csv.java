package org.driftscope.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The form of every table: UTF-8, commas, a header, line feeds (RFC 4180 but for the line ends).
 */
final class Csv {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private Csv() {}

    static CSVPrinter begin(OutputStream out, String... header) throws IOException {
        CSVPrinter printer =
                new CSVPrinter(
                        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)),
                        FORMAT);
        printer.printRecord((Object[]) header);
        return printer;
    }
}
