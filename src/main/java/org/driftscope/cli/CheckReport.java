package org.driftscope.cli;

import java.util.List;
import org.driftscope.text.SkippedLine;

/**
 * What opening a file would make of it; its fields are the fields of the JSON output.
 *
 * @param encoding IANA name
 * @param layout how a plain text's lines were understood, null for a corpus
 * @param sentences training sentences
 * @param tokens tokens in all of them, end tokens included
 * @param vocabulary distinct tokens
 * @param skipped what would be left out, and why
 */
record CheckReport(
        String encoding,
        String layout,
        int sentences,
        long tokens,
        int vocabulary,
        List<SkippedLine> skipped) {}
