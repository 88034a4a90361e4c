package org.driftscope.cli;

import java.util.List;
import org.driftscope.storage.format.Table;
import org.driftscope.text.Finding;
import org.driftscope.text.LengthBin;
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
 * @param language BCP 47 tag of the language it seems to be in, empty where that can't be told
 * @param words distinct tokens that carry meaning: no punctuation, no special token
 * @param sentenceLengths how many sentences there are of each length in tokens
 * @param forecast what a model will learn from it, the worst first
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
        List<SkippedLine> skipped,
        String language,
        int words,
        List<LengthBin> sentenceLengths,
        List<Finding> forecast) {}
