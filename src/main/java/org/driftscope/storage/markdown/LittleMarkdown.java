package org.driftscope.storage.markdown;

import java.util.List;
import org.commonmark.parser.Parser;

/**
 * A text with a little Markdown in it: paragraphs, lists, <b>bold</b>, <i>emphasis</i>, code, and
 * links to terms, written {@code [loss](term:loss)}.
 *
 * @param blocks one below the other
 * @param leftOut what else of Markdown stands there and can't be shown, in words such as "a
 *     heading"; its text is kept where it has any
 */
public record LittleMarkdown(List<Block> blocks, List<String> leftOut) {
    public LittleMarkdown {
        blocks = List.copyOf(blocks);
        leftOut = List.copyOf(leftOut);
    }

    /** Reads a text; any text can be read. */
    public static LittleMarkdown of(String markdown) {
        BlockReader reader = new BlockReader();
        Parser.builder().build().parse(markdown).accept(reader);
        return reader.result();
    }

    /** The terms that are linked to. */
    public List<String> terms() {
        return blocks.stream()
                .flatMap(block -> block.spans().stream())
                .flatMap(span -> span.term().stream())
                .distinct()
                .toList();
    }
}
