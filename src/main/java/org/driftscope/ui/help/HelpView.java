package org.driftscope.ui.help;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.driftscope.storage.markdown.LittleMarkdown;
import org.driftscope.ui.control.MarkdownView;
import org.driftscope.wording.Wording;

/** A box that tells what is seen on the map or in a view; its terms tell what they mean. */
public final class HelpView extends VBox {
    private static final Wording WORDS = Wording.of("ui.help");

    private final Button close = new Button(WORDS.get("close"));

    /**
     * Of a view.
     *
     * @param view its id; anything else is the map
     * @param glossary shows all terms
     * @param closed takes the box away
     */
    public HelpView(String view, Runnable glossary, Runnable closed) {
        setId("help");
        getStyleClass().add("dialog-content");
        MarkdownView text = new MarkdownView("help-text");
        text.show(LittleMarkdown.of(text(view)));
        Button terms = new Button(WORDS.get("glossary"));
        terms.setId("help-glossary");
        terms.setOnAction(event -> glossary.run());
        close.setId("help-close");
        close.setDefaultButton(true);
        close.setOnAction(event -> closed.run());
        HBox buttons = new HBox(terms, close);
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(text, buttons);
    }

    private static String text(String view) {
        return WORDS.get(
                switch (view) {
                    case "why" -> "why";
                    case "flow" -> "flow";
                    case "attention" -> "attention";
                    case "senses" -> "senses";
                    case "predict" -> "predict";
                    case "pair" -> "pair";
                    case "context" -> "context";
                    case "similarity" -> "similarity";
                    case "clusters" -> "clusters";
                    case "weights" -> "weights";
                    case "compare" -> "compare";
                    default -> "map";
                });
    }

    public void focus() {
        close.requestFocus();
    }
}
