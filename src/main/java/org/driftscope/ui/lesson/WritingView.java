package org.driftscope.ui.lesson;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.driftscope.lesson.format.LessonFile;
import org.driftscope.ui.control.Keys;
import org.driftscope.wording.Wording;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A box to write a lesson in: its text, the step as it reads, and what is wrong. */
public final class WritingView extends VBox {
    private static final Wording WORDS = Wording.of("ui.lesson");

    private final WritingViewModel model;
    private final NumberedText text = new NumberedText("writing-text", WORDS.get("json-name"));
    private final ScrollPane preview = new ScrollPane();
    private final ListView<LessonDraft.Finding> findings = new ListView<>();

    /** {@code close} takes the box away. */
    public WritingView(WritingViewModel model, Runnable close) {
        this.model = model;
        setId("writing");
        getStyleClass().add("dialog-content");
        text.area().textProperty().bindBidirectional(model.textProperty());
        text.area()
                .caretPositionProperty()
                .addListener((property, was, now) -> model.lineProperty().set(text.line()));
        preview.setFitToWidth(true);
        preview.setId("writing-preview-scroll");
        preview.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        preview.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        SplitPane split = new SplitPane(text, preview);
        split.setDividerPositions(0.58);
        VBox.setVgrow(split, Priority.ALWAYS);
        makeFindings();
        getChildren().setAll(split, findings, state(), buttons(close));
        model.draftProperty().addListener((property, was, now) -> show());
        model.lineProperty().addListener((property, was, now) -> showStep());
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (Keys.SAVE.match(event)) {
                        model.save();
                        event.consume();
                    }
                });
        show();
    }

    /** Puts the keys on the text. */
    public void begin() {
        model.begin();
        text.area().requestFocus();
    }

    private void makeFindings() {
        findings.setId("writing-findings");
        findings.setAccessibleText(WORDS.get("findings-name"));
        findings.setPlaceholder(new Label(WORDS.get("nothing-wrong")));
        findings.setPrefHeight(96);
        findings.setMinHeight(64);
        findings.setCellFactory(view -> new FindingCell());
        findings.setOnMouseClicked(event -> goToSelected());
        findings.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        goToSelected();
                        event.consume();
                    }
                });
    }

    private void goToSelected() {
        LessonDraft.Finding chosen = findings.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            text.goTo(chosen.line());
        }
    }

    private void show() {
        findings.getItems().setAll(model.draftProperty().get().findings());
        showStep();
    }

    private void showStep() {
        LessonFile file = model.lastGoodProperty().get();
        Optional<Integer> number = model.step();
        if (file == null || number.isEmpty()) {
            preview.setContent(new Label(WORDS.get("preview-later")));
        } else {
            preview.setContent(
                    new StepPreview(file.lesson().steps().get(number.get()), number.get()));
        }
    }

    private Label state() {
        Label state = new Label();
        state.setId("writing-state");
        state.setWrapText(true);
        state.getStyleClass().add(Styles.TEXT_MUTED);
        state.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        model.unsavedProperty().get()
                                                ? WORDS.get(
                                                        "unsaved",
                                                        "file",
                                                        model.nameProperty().get())
                                                : model.noteProperty().get(),
                                model.unsavedProperty(),
                                model.nameProperty(),
                                model.noteProperty()));
        return state;
    }

    private FlowPane buttons(Runnable close) {
        Button attempt = button("writing-try", WORDS.get("try"));
        attempt.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.draftProperty().get().file().isEmpty(),
                                model.draftProperty()));
        attempt.setOnAction(
                event -> {
                    close.run();
                    model.tryOut();
                });
        Button saveAs = button("writing-save-as", WORDS.get("save-as"));
        saveAs.setOnAction(event -> model.saveAs());
        Button save = button("writing-save", WORDS.get("save"));
        save.getStyleClass().add(Styles.ACCENT);
        save.setOnAction(event -> model.save());
        FlowPane buttons = new FlowPane(attempt, saveAs, save);
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private static Button button(String id, String words) {
        Button button = new Button(words);
        button.setId(id);
        return button;
    }

    /** What is wrong in red, with its line and field. */
    private static final class FindingCell extends ListCell<LessonDraft.Finding> {
        FindingCell() {
            setPrefWidth(0); // as wide as the list
            setWrapText(true);
        }

        @Override
        protected void updateItem(LessonDraft.Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            getStyleClass().removeAll("writing-wrong", "writing-remark");
            if (empty || finding == null) {
                setText("");
                setGraphic(null);
                return;
            }
            setText(finding.words());
            setGraphic(new FontIcon(finding.wrong() ? Feather.X_CIRCLE : Feather.ALERT_CIRCLE));
            getStyleClass().add(finding.wrong() ? "writing-wrong" : "writing-remark");
        }
    }
}
