package org.driftscope.storage.format;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.driftscope.text.Cancellation;
import org.driftscope.wording.Wording;

/**
 * Reads the text of a Markdown file: paragraphs, headings and items of lists; without marks,
 * targets of links, HTML, blocks of code, and the settings that some programs keep at the top.
 */
final class MarkdownReader extends AbstractVisitor {
    private static final Wording WORDS = Wording.of("storage.format");
    private static final String SETTINGS = "---";
    private static final int MOST_SETTINGS = 100;

    private final Extract.Builder extract = new Extract.Builder();
    private final StringBuilder text = new StringBuilder();
    private final int above;
    private int line;

    private MarkdownReader(int above) {
        this.above = above;
    }

    static Extract read(String markdown) {
        List<String> lines = SourceLines.of(markdown);
        int above = settings(lines);
        Parser parser = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
        MarkdownReader reader = new MarkdownReader(above);
        if (above > 0) {
            reader.extract.skip(1, WORDS.get("skipped-settings"));
        }
        parser.parse(String.join("\n", lines.subList(above, lines.size()))).accept(reader);
        return reader.extract.build();
    }

    /** How many lines the settings at the top take. */
    private static int settings(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).stripTrailing().equals(SETTINGS)) {
            return 0;
        }
        for (int i = 1; i < Math.min(lines.size(), MOST_SETTINGS); i++) {
            if (lines.get(i).stripTrailing().equals(SETTINGS)) {
                return i + 1;
            }
        }
        return 0;
    }

    @Override
    public void visit(Paragraph paragraph) {
        readBlock(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        readBlock(heading);
    }

    private void readBlock(Node block) {
        Cancellation.throwIfInterrupted();
        line = lineOf(block);
        visitChildren(block);
        endLine();
        extract.endParagraph();
    }

    @Override
    public void visit(Text words) {
        text.append(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        endLine();
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        endLine();
    }

    private void endLine() {
        if (!text.toString().isBlank()) {
            extract.add(line, text.toString());
        }
        text.setLength(0);
        line++;
    }

    @Override
    public void visit(FencedCodeBlock code) {
        extract.skip(lineOf(code), WORDS.get("skipped-code"));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        extract.skip(lineOf(code), WORDS.get("skipped-code"));
    }

    @Override
    public void visit(HtmlBlock html) {
        extract.skip(lineOf(html), WORDS.get("skipped-html"));
    }

    private int lineOf(Node block) {
        return above + block.getSourceSpans().get(0).getLineIndex() + 1;
    }
}
