package org.driftscope.storage.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.driftscope.wording.Wording;

/** Makes blocks of a parsed text. Used once. */
final class BlockReader extends AbstractVisitor {
    private static final Wording WORDS = Wording.of("storage.markdown");
    private static final String TERM = "term:";

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private List<Span> spans = new ArrayList<>();
    private Span look = new Span("", false, false, false, Optional.empty());
    private int depth;
    private int number; // of the item to come, 0 in a list without numbers
    private boolean itemBegins;

    LittleMarkdown result() {
        return new LittleMarkdown(blocks, leftOut);
    }

    private void leaveOut(String what) {
        if (!leftOut.contains(what)) {
            leftOut.add(what);
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        endBlock(paragraph, itemBegins ? Block.Kind.ITEM : Block.Kind.PARAGRAPH);
    }

    private void endBlock(Node node, Block.Kind kind) {
        visitChildren(node);
        boolean item = kind == Block.Kind.ITEM;
        blocks.add(new Block(kind, item ? depth : 0, item ? number : 0, spans));
        spans = new ArrayList<>();
        itemBegins = false;
    }

    @Override
    public void visit(Heading heading) {
        leaveOut(WORDS.get("heading"));
        endBlock(heading, Block.Kind.PARAGRAPH);
    }

    @Override
    public void visit(BulletList list) {
        visitItems(list, 0);
    }

    @Override
    public void visit(OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        visitItems(list, first == null ? 1 : first);
    }

    private void visitItems(Node list, int first) {
        int outer = number;
        depth++;
        number = first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item.accept(this);
            number += first > 0 ? 1 : 0;
        }
        depth--;
        number = outer;
    }

    @Override
    public void visit(ListItem item) {
        itemBegins = true;
        visitChildren(item);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        addCode(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        addCode(code.getLiteral());
    }

    private void addCode(String literal) {
        Span span = new Span(literal.stripTrailing(), false, false, true, Optional.empty());
        blocks.add(new Block(Block.Kind.CODE, 0, 0, List.of(span)));
    }

    @Override
    public void visit(BlockQuote quote) {
        leaveOut(WORDS.get("quotation"));
        visitChildren(quote);
    }

    @Override
    public void visit(HtmlBlock html) {
        leaveOut(WORDS.get("html"));
    }

    @Override
    public void visit(HtmlInline html) {
        leaveOut(WORDS.get("html"));
    }

    @Override
    public void visit(ThematicBreak line) {
        leaveOut(WORDS.get("rule"));
    }

    @Override
    public void visit(Image image) {
        leaveOut(WORDS.get("picture"));
        visitChildren(image);
    }

    @Override
    public void visit(Text text) {
        spans.add(look.withText(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        spans.add(new Span(code.getLiteral(), look.bold(), look.emphasis(), true, look.term()));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        spans.add(look.withText(" "));
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        spans.add(look.withText("\n"));
    }

    @Override
    public void visit(StrongEmphasis bold) {
        visitAs(bold, new Span("", true, look.emphasis(), false, look.term()));
    }

    @Override
    public void visit(Emphasis emphasis) {
        visitAs(emphasis, new Span("", look.bold(), true, false, look.term()));
    }

    @Override
    public void visit(Link link) {
        String target = link.getDestination();
        Optional<String> term = Optional.empty();
        if (target.startsWith(TERM)) {
            term = Optional.of(target.substring(TERM.length()));
        } else {
            leaveOut(WORDS.get("link"));
        }
        visitAs(link, new Span("", look.bold(), look.emphasis(), false, term));
    }

    private void visitAs(Node node, Span other) {
        Span before = look;
        look = other;
        visitChildren(node);
        look = before;
    }
}
