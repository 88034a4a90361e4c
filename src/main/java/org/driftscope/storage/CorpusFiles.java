package org.driftscope.storage;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.RunSettings;
import org.driftscope.storage.encoding.DecodedText;
import org.driftscope.storage.format.Extract;
import org.driftscope.storage.format.FileFormat;
import org.driftscope.storage.format.Formats;
import org.driftscope.text.Learnable;
import org.driftscope.text.PlainText;
import org.driftscope.text.SkippedLine;
import org.driftscope.text.TextImport;
import org.driftscope.text.TextLayout;
import org.driftscope.wording.Wording;

/**
 * Saves a corpus, and opens a file to learn from, in any {@link FileFormat}; docs/corpus-format.md
 * tells how each is known and read. Interrupting the thread calls the work off with a {@link
 * java.util.concurrent.CancellationException}.
 */
public final class CorpusFiles {
    private static final Wording WORDS = Wording.of("storage");

    /** Workbooks are XML, whose parts say themselves what they are encoded in. */
    private static final String WORKBOOK_ENCODING = "UTF-8";

    private CorpusFiles() {}

    /**
     * Opens a file as it seems to be.
     *
     * @throws ProblemException naming the file if it cannot be read or has nothing to learn from
     */
    public static OpenedCorpus open(Path file) {
        return open(file, ReadingChoices.GUESSED);
    }

    /**
     * Opens a file as a person chose; what they left open is found out.
     *
     * @throws ProblemException naming the file if it cannot be read that way, or has nothing to
     *     learn from
     */
    public static OpenedCorpus open(Path file, ReadingChoices choices) {
        OpenedCorpus opened = read(file, choices);
        Learnable.require(
                FileBytes.name(file), opened.corpus().sentences(), opened.recommended().text());
        return opened;
    }

    private static OpenedCorpus read(Path file, ReadingChoices choices) {
        String name = FileBytes.name(file);
        byte[] bytes = FileBytes.read(file);
        if (BinaryFormat.isWorkbook(bytes)) {
            requireOpen(name, choices, FileFormat.XLSX);
            Extract extract = Formats.readWorkbook(name, file, choices.column(), choices.header());
            return extracted(name, FileFormat.XLSX, extract, WORKBOOK_ENCODING, choices, List.of());
        }
        DecodedText decoded = TextFiles.decode(name, bytes, choices.encoding());
        FileFormat format = choices.format().orElseGet(() -> Formats.guess(name, decoded.text()));
        if (format == FileFormat.XLSX) {
            throw new ProblemException(WORDS.problem("no-workbook", "file", name));
        }
        if (format == FileFormat.CORPUS) {
            return corpus(CorpusJson.read(name, decoded.text()), decoded);
        }
        List<SkippedLine> unreadable = TextFiles.unreadable(decoded);
        OpenedCorpus opened =
                Formats.read(format, name, decoded.text(), choices.column(), choices.header())
                        .map(
                                e ->
                                        extracted(
                                                name,
                                                format,
                                                e,
                                                decoded.encoding(),
                                                choices,
                                                unreadable))
                        .orElseGet(() -> plainText(name, decoded, choices, unreadable));
        return format == FileFormat.HTML && choices.encoding().isEmpty()
                ? DeclaredEncoding.of(bytes, decoded).map(opened::remarked).orElse(opened)
                : opened;
    }

    private static void requireOpen(String name, ReadingChoices choices, FileFormat format) {
        if (choices.format().isPresent() && choices.format().get() != format) {
            throw new ProblemException(
                    WORDS.problem(
                            "other-format",
                            "file",
                            name,
                            "chosen",
                            choices.format().get().words(),
                            "format",
                            format.words()));
        }
    }

    private static OpenedCorpus corpus(StoredCorpus stored, DecodedText decoded) {
        return new OpenedCorpus(
                stored.corpus(),
                stored.recommended(),
                decoded.encoding(),
                FileFormat.CORPUS,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                TextFiles.unreadable(decoded));
    }

    private static OpenedCorpus plainText(
            String name,
            DecodedText decoded,
            ReadingChoices choices,
            List<SkippedLine> unreadable) {
        TextImport read = PlainText.read(decoded.text(), choices.layout());
        return new OpenedCorpus(
                read.corpus(name),
                RunSettings.DEFAULT,
                decoded.encoding(),
                FileFormat.TEXT,
                Optional.of(read.layout()),
                Optional.empty(),
                read.thinned().stream().toList(),
                byLine(read.skipped(), unreadable));
    }

    private static OpenedCorpus extracted(
            String name,
            FileFormat format,
            Extract extract,
            String encoding,
            ReadingChoices choices,
            List<SkippedLine> unreadable) {
        Optional<TextLayout> layout =
                format.isProse()
                        ? choices.layout().or(() -> Optional.of(TextLayout.PROSE))
                        : choices.layout();
        TextImport read = PlainText.read(extract.text(), layout);
        List<SkippedLine> skipped =
                read.skipped().stream()
                        .map(s -> new SkippedLine(extract.lineOf(s.line()), s.reason()))
                        .toList();
        return new OpenedCorpus(
                read.corpus(name),
                RunSettings.DEFAULT,
                encoding,
                format,
                Optional.of(read.layout()),
                extract.table(),
                read.thinned().stream().toList(),
                byLine(extract.skipped(), skipped, unreadable));
    }

    @SafeVarargs
    private static List<SkippedLine> byLine(List<SkippedLine>... parts) {
        List<SkippedLine> all = new ArrayList<>();
        for (List<SkippedLine> part : parts) {
            all.addAll(part);
        }
        all.sort(Comparator.comparingInt(SkippedLine::line));
        return all;
    }

    /**
     * Saves a corpus in JSON under the file's name, in place of a file that may be there and that
     * stays as it is where saving fails.
     *
     * @throws ProblemException naming the file and the cause
     */
    public static void save(Path file, StoredCorpus stored) {
        String name = CorpusJson.nameOf(FileBytes.name(file));
        StoredCorpus named = new StoredCorpus(stored.corpus().named(name), stored.recommended());
        AtomicFile.write(file, out -> CorpusJsonWriter.write(named, out));
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
            throw new ProblemException(WORDS.problem("no-letters", "file", typed), e);
        }
    }
}
