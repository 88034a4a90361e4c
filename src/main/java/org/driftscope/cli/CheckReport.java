package org.driftscope.cli;

import java.util.List;
import org.driftscope.storage.format.Table;
import org.driftscope.text.SkippedLine;

/**
 * What opening a file would make of it; its fields are the fields of the JSON output.
 *
 * @param encoding IANA name
 * @param format what the file was read as
 * @param layout how the text's lines were understood, null for a corpus
 * @param columns the columns of a table, null for what is none
 * @param column the number, from 1, of the column that was read, null for what is no table
 * @param sentences training sentences
 * @param tokens tokens in all of them, end tokens included
 * @param vocabulary distinct tokens
 * @param skipped what would be left out, and why
 */
record CheckReport(
        String encoding,
        String format,
        String layout,
        List<Table.Column> columns,
        Integer column,
        int sentences,
        long tokens,
        int vocabulary,
        List<SkippedLine> skipped) {}
