package org.driftscope.ui.present;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.storage.StartCode;
import org.driftscope.wording.Wording;

/** A field for a start code; says what it will do, or what is wrong with which part. */
public final class StartCodeView extends VBox {
    private static final Wording WORDS = Wording.of("ui.present");

    private final TextField field = new TextField();
    private final Label answer = new Label();
    private final Button start = new Button(WORDS.get("code-start"));
    private final Function<String, StartCode.Start> reading;

    /**
     * Asks for a code.
     *
     * @param reading makes a start of a code, or throws a {@link ProblemException}
     * @param chosen begins with it
     */
    public StartCodeView(
            Function<String, StartCode.Start> reading,
            Consumer<StartCode.Start> chosen,
            Runnable cancel) {
        this.reading = reading;
        setId("start-code");
        getStyleClass().add("dialog-content");
        Label explained = new Label(WORDS.get("code-explained"));
        explained.setWrapText(true);
        explained.setMinHeight(USE_PREF_SIZE);
        field.setId("start-code-field");
        field.setAccessibleText(WORDS.get("code-field"));
        field.textProperty().addListener(change -> judge());
        answer.setId("start-code-answer");
        answer.setWrapText(true);
        answer.setMinHeight(USE_PREF_SIZE);
        start.setId("start-code-begin");
        start.getStyleClass().add(Styles.ACCENT);
        start.setDefaultButton(true);
        start.setDisable(true);
        start.setOnAction(event -> chosen.accept(reading.apply(field.getText())));
        Button no = new Button(WORDS.get("code-cancel"));
        no.setId("start-code-cancel");
        no.setOnAction(event -> cancel.run());
        HBox buttons = new HBox(start, no);
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(explained, field, answer, buttons);
    }

    private void judge() {
        if (field.getText().isBlank()) {
            answer.setText("");
            start.setDisable(true);
            return;
        }
        try {
            StartCode.Start read = reading.apply(field.getText());
            answer.setText(
                    WORDS.get(
                            "code-does",
                            "corpus",
                            read.corpus().corpus().name(),
                            "seed",
                            String.valueOf(read.settings().seed())));
            start.setDisable(false);
        } catch (ProblemException wrong) {
            Problem problem = wrong.problem();
            answer.setText(problem.text());
            start.setDisable(true);
        }
    }

    public void focus() {
        field.requestFocus();
    }
}
