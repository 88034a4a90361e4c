package org.driftscope.cli;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.driftscope.problem.ProblemException;
import org.driftscope.storage.CorpusFiles;
import org.driftscope.storage.OpenedCorpus;
import org.driftscope.storage.ReadingChoices;
import org.driftscope.storage.ShippedCorpora;
import org.driftscope.storage.StartCode;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.storage.encoding.Encodings;
import org.driftscope.storage.format.FileFormat;
import org.driftscope.text.TextLayout;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The corpus a command line names: a file, or else one that is shipped with the program. */
final class CorpusArgument {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description =
                    "A corpus (.json), a text, table, chat, subtitles or web page, the name of a shipped corpus, a start code in quotes, or a saved run (.driftscope).")
    private String name;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "Read the file as ${COMPLETION-CANDIDATES} instead of as it seems to be.")
    private FileFormat format;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = EncodingByName.class,
            description =
                    "Read its text in this encoding, such as UTF-8, windows-1252 or Shift_JIS, instead of the one found out.")
    private Charset encoding;

    @Option(
            names = "--column",
            paramLabel = "NAME",
            description =
                    "Read this column of a table, by its name or its number from 1, instead of the one with the most words.")
    private String column;

    @Option(
            names = "--header",
            negatable = true,
            description = "The first row of a table holds names, or none; else it is found out.")
    private Boolean header;

    @Option(
            names = "--layout",
            paramLabel = "NAME",
            description = "Read its text as ${COMPLETION-CANDIDATES} instead of as it seems to be.")
    private TextLayout layout;

    /** Turns a name that is none into wrong use. */
    static final class EncodingByName implements ITypeConverter<Charset> {
        @Override
        public Charset convert(String name) {
            try {
                return Encodings.named(name);
            } catch (ProblemException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** As it was typed. */
    String name() {
        return name;
    }

    /** Refuses options on how to read it: a saved run is read in one way. */
    void requireNoChoices() {
        if (format != null
                || encoding != null
                || column != null
                || header != null
                || layout != null) {
            throw new ParameterException(
                    command.commandLine(),
                    "--format, --encoding, --column, --header and --layout are for texts, but "
                            + name
                            + " is a saved run");
        }
    }

    /** Reads it as the options say, and as it seems to be where they don't. */
    OpenedCorpus open() {
        Path file = CorpusFiles.path(name);
        ReadingChoices choices =
                new ReadingChoices(
                        Optional.ofNullable(encoding),
                        Optional.ofNullable(format),
                        Optional.ofNullable(layout),
                        Optional.ofNullable(column),
                        Optional.ofNullable(header));
        if (ShippedCorpora.NAMES.contains(name) && !Files.exists(file)) {
            return OpenedCorpus.of(ShippedCorpora.open(name));
        }
        if (StartCode.isMeant(name) && !Files.exists(file)) {
            StartCode.Start start = StartCode.read(name).start(List.of());
            return OpenedCorpus.of(new StoredCorpus(start.corpus().corpus(), start.settings()));
        }
        if (!Files.exists(file)) {
            refuseMistyped();
        }
        OpenedCorpus opened = CorpusFiles.open(file, choices);
        if (opened.table().isEmpty() && (column != null || header != null)) {
            throw new ParameterException(
                    command.commandLine(),
                    (column != null ? "--column" : "--header")
                            + " is for tables, but "
                            + name
                            + " was read as "
                            + opened.format().words()
                            + "; --format csv, tsv or xlsx reads it as one");
        }
        return opened;
    }

    /** Where it is nearly the name of a text that comes with the program. */
    private void refuseMistyped() {
        StartCode.textMeant(name)
                .ifPresent(
                        near -> {
                            throw new ParameterException(
                                    command.commandLine(),
                                    name
                                            + " is neither a file nor a text that comes with the program. Did you mean "
                                            + near
                                            + "?");
                        });
    }
}
