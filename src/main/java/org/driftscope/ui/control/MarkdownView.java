package org.driftscope.ui.control;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.driftscope.lesson.Terms;
import org.driftscope.storage.markdown.Block;
import org.driftscope.storage.markdown.LittleMarkdown;
import org.driftscope.storage.markdown.Span;
import org.driftscope.wording.Wording;
import org.kordamp.ikonli.feather.Feather;

/**
 * A text with a little Markdown. A term tells its meaning where the pointer rests on it, and below
 * the text where it is pressed. Takes no room while there is nothing to read.
 */
public final class MarkdownView extends VBox {
    private static final Wording WORDS = Wording.of("ui.control");
    private static final double INDENT = 16;

    private final Label meaning = new Label();
    private LittleMarkdown shown = LittleMarkdown.of("");

    public MarkdownView(String id) {
        setId(id);
        getStyleClass().add("markdown");
        meaning.setWrapText(true);
        meaning.setMinHeight(USE_PREF_SIZE);
        meaning.getStyleClass().add("markdown-meaning");
        setAccessibleRole(AccessibleRole.TEXT);
        setVisible(false);
        setManaged(false);
    }

    /** Shows a text; nothing is built anew where it is the same as before. */
    public void show(LittleMarkdown text) {
        if (text.equals(shown)) {
            return;
        }
        shown = text;
        getChildren().setAll(text.blocks().stream().map(this::node).toList());
        setAccessibleText(String.join("\n", text.blocks().stream().map(Block::text).toList()));
        setVisible(!text.blocks().isEmpty());
        setManaged(isVisible());
    }

    private Node node(Block block) {
        return switch (block.kind()) {
            case PARAGRAPH -> flow(block);
            case ITEM -> item(block);
            case CODE -> code(block);
        };
    }

    private TextFlow flow(Block block) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("markdown-flow");
        block.spans().forEach(span -> flow.getChildren().add(node(span)));
        return flow;
    }

    private Node node(Span span) {
        String explained = span.term().flatMap(Terms::meaning).orElse("");
        if (explained.isEmpty()) {
            return text(span);
        }
        Hyperlink term = new Hyperlink(span.text());
        term.getStyleClass().add("markdown-term");
        term.setTooltip(FormulaTooltip.of(explained));
        term.setAccessibleHelp(explained);
        term.setOnAction(event -> explain(span.text() + ": " + explained));
        return term;
    }

    private static Text text(Span span) {
        Text text = new Text(BoundText.keepPercents(span.text()));
        text.getStyleClass().add("markdown-text");
        if (span.bold()) {
            text.getStyleClass().add("markdown-bold");
        }
        if (span.emphasis()) {
            text.getStyleClass().add("markdown-emphasis");
        }
        if (span.code()) {
            text.getStyleClass().add("markdown-code");
        }
        return text;
    }

    /** Shows what a term means, or no longer. */
    private void explain(String words) {
        boolean again = getChildren().remove(meaning) && meaning.getText().equals(words);
        if (!again) {
            meaning.setText(words);
            getChildren().add(meaning);
        }
    }

    private Node item(Block block) {
        Label sign = new Label(block.number() > 0 ? block.number() + "." : "•");
        sign.setMinWidth(INDENT);
        TextFlow flow = flow(block);
        HBox.setHgrow(flow, Priority.ALWAYS);
        HBox row = new HBox(sign, flow);
        row.setTranslateX(INDENT * (block.depth() - 1));
        return row;
    }

    private static Node code(Block block) {
        Label lines = new Label(block.text());
        lines.getStyleClass().add("markdown-code");
        lines.setMinHeight(USE_PREF_SIZE);
        lines.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(lines, Priority.ALWAYS);
        IconButton copy = new IconButton("", Feather.COPY, WORDS.get("copy-lines"));
        copy.getStyleClass().add("lesson-copy");
        copy.setOnAction(
                event -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(block.text());
                    Clipboard.getSystemClipboard().setContent(content);
                });
        HBox box = new HBox(lines, copy);
        box.setAlignment(Pos.TOP_LEFT);
        box.getStyleClass().add("markdown-block");
        return box;
    }
}
