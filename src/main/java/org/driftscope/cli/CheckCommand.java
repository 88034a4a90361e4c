package org.driftscope.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.driftscope.plot.Figures;
import org.driftscope.storage.JsonText;
import org.driftscope.storage.OpenedCorpus;
import org.driftscope.storage.format.Table;
import org.driftscope.text.Dataset;
import org.driftscope.text.Finding;
import org.driftscope.text.SkippedLine;
import org.driftscope.text.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reports what opening a file would make of it, and changes nothing. */
@Command(
        name = "check",
        description = "Reports what opening a corpus or text would make of it.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    /** This many left-out lines are listed for a person; the JSON lists all. */
    private static final int MOST_LISTED = 10;

    @Spec private CommandSpec spec;

    @Mixin private CorpusArgument corpus;

    @Option(names = "--json", description = "Print the report as one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        OpenedCorpus opened = corpus.open();
        Dataset dataset = Dataset.of(opened.corpus(), opened.recommended().text());
        TextReport text = TextReport.of(dataset);
        int context = opened.recommended().model().resolve(dataset).context();
        print(
                opened,
                new CheckReport(
                        opened.encoding(),
                        opened.format().name().toLowerCase(Locale.ROOT),
                        opened.layout()
                                .map(found -> found.name().toLowerCase(Locale.ROOT))
                                .orElse(null),
                        opened.table().map(Table::columns).orElse(null),
                        opened.table().map(Table::taken).orElse(null),
                        dataset.sentenceCount(),
                        dataset.tokenCount(),
                        dataset.vocabulary().size(),
                        opened.skipped(),
                        dataset.report().language(),
                        text.words(),
                        text.lengths(),
                        opened.forecast(text, context)));
        return 0;
    }

    private void print(OpenedCorpus opened, CheckReport report) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonText.of(report));
        } else {
            out.printf(
                    Locale.ROOT,
                    "%s: %s, %s, vocabulary %,d%n",
                    corpus.name(),
                    Figures.counted(report.sentences(), "sentence"),
                    Figures.counted(report.tokens(), "token"),
                    report.vocabulary());
            out.printf("encoding: %s%n", report.encoding());
            out.printf("format: %s%n", opened.format().words());
            opened.table().ifPresent(table -> printColumns(out, table));
            if (report.layout() != null) {
                out.printf("read as: %s%n", report.layout());
            }
            if (!report.language().isEmpty()) {
                Locale language = Locale.forLanguageTag(report.language());
                out.printf("language: %s%n", language.getDisplayLanguage(Locale.ENGLISH));
            }
            report.forecast().forEach(finding -> print(out, finding));
            out.printf(Locale.ROOT, "left out: %,d%n", report.skipped().size());
            for (SkippedLine skipped : report.skipped().stream().limit(MOST_LISTED).toList()) {
                out.printf(Locale.ROOT, "  line %,d: %s%n", skipped.line(), skipped.reason());
            }
        }
        out.flush();
    }

    private static void print(PrintWriter out, Finding finding) {
        String sign = finding.weight() == Finding.Weight.NOTE ? "note" : "warning";
        out.printf("%s: %s%n", sign, finding.text());
    }

    private static void printColumns(PrintWriter out, Table table) {
        for (Table.Column column : table.columns().stream().limit(MOST_LISTED).toList()) {
            out.printf(
                    Locale.ROOT,
                    "  column %d, %s: %s%s%n",
                    column.number(),
                    column.name(),
                    Figures.counted(column.words(), "word"),
                    column.number() == table.taken() ? " (read)" : "");
        }
    }
}
