package org.driftscope.storage.markdown;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph, an item of a list or some lines of code.
 *
 * @param kind which of them
 * @param depth of an item: 1, or more for lists in lists; 0 for all else
 * @param number of an item in a numbered list, from 1; 0 for all else
 * @param spans its text
 */
public record Block(Kind kind, int depth, int number, List<Span> spans) {
    /** What a block is. */
    public enum Kind {
        PARAGRAPH,
        ITEM,
        CODE
    }

    public Block {
        spans = List.copyOf(spans);
    }

    /** What is read, without any look. */
    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
