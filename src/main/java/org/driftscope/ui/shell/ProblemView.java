package org.driftscope.ui.shell;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.driftscope.problem.Problem;
import org.driftscope.wording.Wording;

/** The three sentences of a problem: what, why and what to do. */
final class ProblemView extends VBox {
    private static final Wording WORDS = Wording.of("ui.shell");

    private final Button understood = new Button(WORDS.get("understood"));

    /** {@code close} takes the box away, {@code copy} copies what is to be known of the problem. */
    ProblemView(Problem problem, Runnable close, Consumer<Problem> copy) {
        getStyleClass().add("dialog-content");
        understood.setId("problem-close");
        understood.getStyleClass().add(Styles.ACCENT);
        understood.setDefaultButton(true);
        understood.setOnAction(event -> close.run());
        HBox buttons =
                new HBox(
                        new CopyDetails("problem-details", () -> copy.accept(problem)), understood);
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren()
                .addAll(
                        sentence("problem-what", problem.what(), Styles.TEXT_BOLD),
                        sentence("problem-why", problem.why(), Styles.TEXT),
                        sentence("problem-remedy", problem.remedy(), Styles.TEXT),
                        buttons);
    }

    void focus() {
        understood.requestFocus();
    }

    private static Label sentence(String id, String words, String style) {
        Label label = new Label(words);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
