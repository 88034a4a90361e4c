package org.driftscope.storage.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.driftscope.problem.ProblemException;
import org.driftscope.text.Cancellation;
import org.driftscope.wording.Wording;

/** The first sheet of an Excel workbook, read row by row. */
final class XlsxTable implements TableSource {
    private static final Wording WORDS = Wording.of("storage.format");

    /** The most bytes its parts may have together when unpacked. */
    private static final long LIMIT = 128L << 20;

    private static final int CHUNK = 1 << 16;

    private final String name;
    private final Path file;

    /**
     * Opens a workbook.
     *
     * @param name what to call it in problems
     * @throws ProblemException if it is damaged, or unpacks to more than 128 MiB
     */
    XlsxTable(String name, Path file) {
        this.name = name;
        this.file = file;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            requireBounded(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(e);
        }
    }

    /** What an entry says of its size may be a lie: it is unpacked once and counted. */
    private void requireBounded(ZipFile zip) throws IOException {
        long size = 0;
        byte[] chunk = new byte[CHUNK];
        Iterator<? extends ZipEntry> entries = zip.entries().asIterator();
        while (entries.hasNext()) {
            ZipEntry entry = entries.next();
            if (!entry.getName().endsWith(".xml")) {
                continue;
            }
            try (InputStream stream = zip.getInputStream(entry)) {
                for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
                    Cancellation.throwIfInterrupted();
                    size += read;
                    if (size > LIMIT) {
                        throw new ProblemException(WORDS.problem("workbook-large", "file", name));
                    }
                }
            }
        }
    }

    @Override
    public void read(Predicate<TableRow> more) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            Iterator<Row> all = rows.iterator();
            while (all.hasNext()) {
                Cancellation.throwIfInterrupted();
                Row row = all.next();
                if (!more.test(new TableRow(row.getRowNum(), cells(row)))) {
                    return;
                }
            }
        } catch (ProblemException | CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library meets damaged XML with whatever exception comes.
            throw damaged(e);
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (Cell cell : row) {
            if (cell != null) {
                int column = cell.getColumnIndex();
                cells.addAll(Collections.nCopies(Math.max(0, column - cells.size()), ""));
                cells.add(cell.getText() == null ? "" : cell.getText());
            }
        }
        return cells;
    }

    private ProblemException damaged(Exception cause) {
        return new ProblemException(WORDS.problem("workbook-damaged", "file", name), cause);
    }
}
