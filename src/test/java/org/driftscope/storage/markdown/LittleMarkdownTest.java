package org.driftscope.storage.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.driftscope.storage.markdown.Block.Kind;
import org.junit.jupiter.api.Test;

class LittleMarkdownTest {
    private static Span plain(String text) {
        return new Span(text, false, false, false, Optional.empty());
    }

    @Test
    void paragraphsHaveTheirLooksAndTerms() {
        LittleMarkdown read =
                LittleMarkdown.of(
                        "The **loss** falls,\n*slowly*.\n\nSee `run` and [it](term:loss).");
        assertEquals(
                List.of(
                        new Block(
                                Kind.PARAGRAPH,
                                0,
                                0,
                                List.of(
                                        plain("The "),
                                        new Span("loss", true, false, false, Optional.empty()),
                                        plain(" falls,"),
                                        plain(" "),
                                        new Span("slowly", false, true, false, Optional.empty()),
                                        plain("."))),
                        new Block(
                                Kind.PARAGRAPH,
                                0,
                                0,
                                List.of(
                                        plain("See "),
                                        new Span("run", false, false, true, Optional.empty()),
                                        plain(" and "),
                                        new Span("it", false, false, false, Optional.of("loss")),
                                        plain(".")))),
                read.blocks());
        assertEquals(List.of("loss"), read.terms());
        assertEquals(List.of(), read.leftOut());
    }

    @Test
    void itemsKnowTheirDepthAndNumber() {
        LittleMarkdown read = LittleMarkdown.of("- a\n  - b\n- c\n\n3. d\n4. e");
        assertEquals(
                List.of("1 0 a", "2 0 b", "1 0 c", "1 3 d", "1 4 e"),
                read.blocks().stream()
                        .map(block -> block.depth() + " " + block.number() + " " + block.text())
                        .toList());
    }

    @Test
    void codeKeepsItsLines() {
        Block code = LittleMarkdown.of("```\nI am.\n  You are.\n```").blocks().get(0);
        assertEquals(Kind.CODE, code.kind());
        assertEquals("I am.\n  You are.", code.text());
    }

    @Test
    void whatCantBeShownIsNamedAndKeepsItsText() {
        LittleMarkdown read =
                LittleMarkdown.of(
                        "# Head\n\n> quoted\n\n![seen](a.png) [web](http://a)\n\n---\n\n<b>");
        assertEquals(
                List.of(
                        "a heading",
                        "a quotation",
                        "a picture",
                        "a link that leads to no term",
                        "a line across",
                        "HTML"),
                read.leftOut());
        assertEquals(
                List.of("Head", "quoted", "seen web"),
                read.blocks().stream().map(Block::text).toList());
    }
}
