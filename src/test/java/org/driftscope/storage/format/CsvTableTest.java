package org.driftscope.storage.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.driftscope.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "|", "\t"})
    void findsDelimiterHeaderAndTheColumnWithTheMostWords(String delimiter) {
        String csv =
                "id,sentence,year\n1,The dog runs fast.,2020\n2,A cat sleeps all day.,2021\n"
                        .replace(",", delimiter);
        Extract extract = Read.as(FileFormat.CSV, csv);
        assertEquals(
                List.of("2 The dog runs fast.", "3 A cat sleeps all day."), Read.numbered(extract));
        Table table = extract.table().orElseThrow();
        assertTrue(table.header());
        assertEquals(2, table.taken());
        assertEquals(
                List.of("id", "sentence", "year"),
                table.columns().stream().map(Table.Column::name).toList());
        // The dog runs fast (4) and A cat sleeps all day (5).
        assertEquals(9, table.takenColumn().words());
        assertEquals(
                List.of("The dog runs fast.", "A cat sleeps all day."),
                table.takenColumn().firstValues());
    }

    @Test
    void readsQuotedCellsAndCountsTheLinesWithinThem() {
        String csv =
                "name,text\r\nAnn,\"The dog, the \"\"old\"\" one,\r\nruns.\"\r\nBen,\r\nCy,A cat sleeps.\r\n";
        Extract extract = Read.as(FileFormat.CSV, csv);
        assertEquals(
                List.of("2 The dog, the \"old\" one,  runs.", "5 A cat sleeps."),
                Read.numbered(extract));
        assertEquals("4 nothing in the column \"text\"", Read.skipped(extract));
    }

    @Test
    void aFileOfOneColumnMayHaveCommasInItsSentences() {
        String csv = "I see the dog, the cat, and you.\nThe bird sings.\nYes, I do.\nWe all run.\n";
        Extract extract = Read.as(FileFormat.CSV, csv);
        assertEquals(4, Read.numbered(extract).size());
        assertFalse(extract.table().orElseThrow().header());
        assertEquals("column 1", extract.table().orElseThrow().takenColumn().name());
    }

    @Test
    void aPersonChoosesColumnAndHeader() {
        String csv = "dogs run,cats sleep\nthe dogs run far,cats eat\n";
        assertEquals(
                List.of("1 cats sleep", "2 cats eat"),
                Read.numbered(read(csv, Optional.of("2"), Optional.of(false))));
        assertEquals(
                List.of("2 cats eat"),
                Read.numbered(read(csv, Optional.of(" CATS sleep"), Optional.of(true))));
    }

    @Test
    void namesTheColumnsWhereTheChosenOneIsNotThere() {
        ProblemException problem =
                assertThrows(
                        ProblemException.class,
                        () ->
                                read(
                                        "id,text\n1,The dog runs.\n",
                                        Optional.of("3"),
                                        Optional.empty()));
        assertTrue(problem.getMessage().contains("1 (id), 2 (text)"), problem.getMessage());
    }

    @Test
    void saysWhereAQuotationMarkIsLeftOpen() {
        ProblemException problem =
                assertThrows(
                        ProblemException.class,
                        () ->
                                Read.as(
                                        FileFormat.CSV,
                                        "id,text\n1,The dog runs.\n2,\"A cat sleeps.\n3,Birds sing.\n"));
        assertTrue(problem.getMessage().contains("line 3"), problem.getMessage());
    }

    @Test
    void aTableWithTabsHasQuotationMarksAsTheyAre() {
        String tsv = "1\t\"Go!\" he said.\n2\t\"\"\"Go!\"\" he said.\"\n3\tA 5\" nail.\n";
        assertEquals(
                List.of("1 \"Go!\" he said.", "2 \"Go!\" he said.", "3 A 5\" nail."),
                Read.numbered(Read.as(FileFormat.TSV, tsv)));
    }

    @Test
    void theFirstLineOfExcelNamesTheDelimiter() {
        assertEquals(
                List.of("3 The dog runs."),
                Read.numbered(Read.as(FileFormat.CSV, "sep=;\r\nid;text\r\n1;The dog runs.\r\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\n", "\n"})
    void linesEndInAnyWayAndTheLastNeedNotEnd(String end) {
        String csv = String.join(end, "id,text", "1,The dog runs.", "", "2,A cat sleeps.");
        assertEquals(
                List.of("2 The dog runs.", "4 A cat sleeps."),
                Read.numbered(Read.as(FileFormat.CSV, csv)));
    }

    @Test
    void japaneseCountsAsWordsWithoutSpaces() {
        String csv = "a b c,猫がベッドで寝ています。\na b c,犬が庭を走っています。\n";
        assertEquals(2, Read.as(FileFormat.CSV, csv).table().orElseThrow().taken());
    }

    private static Extract read(String csv, Optional<String> column, Optional<Boolean> header) {
        return Formats.read(FileFormat.CSV, "file", csv, column, header).orElseThrow();
    }
}
