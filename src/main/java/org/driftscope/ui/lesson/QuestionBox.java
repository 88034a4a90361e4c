package org.driftscope.ui.lesson;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.driftscope.storage.markdown.Block;
import org.driftscope.storage.markdown.LittleMarkdown;
import org.driftscope.ui.control.MarkdownView;
import org.driftscope.wording.Wording;

/** A question of a lesson, with its answers. Keys 1 to 9 choose one, Enter answers. */
final class QuestionBox extends VBox {
    private static final Wording WORDS = Wording.of("ui.lesson");
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("success");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final QuestionViewModel model;
    private final MarkdownView ask = new MarkdownView("lesson-ask");
    private final MarkdownView say = new MarkdownView("lesson-say");
    private final List<ButtonBase> options = new ArrayList<>();
    private final Label note = new Label();

    QuestionBox(QuestionViewModel model) {
        this.model = model;
        setId("lesson-question");
        getStyleClass().add("lesson-question");
        Label kind = new Label(WORDS.get(model.predicts() ? "predict" : "question"));
        kind.getStyleClass().addAll(Styles.TEXT_BOLD, Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        getChildren().addAll(kind, ask);
        if (model.isTyped()) {
            getChildren().add(typed());
        } else {
            makeOptions();
            getChildren().addAll(options);
            getChildren().add(answer());
        }
        note.setId("lesson-note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.textProperty().bind(model.noteProperty());
        note.visibleProperty().bind(model.noteProperty().isNotEmpty());
        note.managedProperty().bind(note.visibleProperty());
        getChildren().addAll(note, say);
        model.readingProperty().addListener((property, was, now) -> read());
        model.chosenProperty().addListener((property, was, now) -> showChosen(now));
        model.stateProperty().addListener((property, was, now) -> showState(now));
        model.sayProperty().addListener((property, was, now) -> say.show(now));
        read();
        say.show(model.sayProperty().get());
        showChosen(model.chosenProperty().get());
        showState(model.stateProperty().get());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void makeOptions() {
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < model.optionCount(); i++) {
            int number = i;
            ButtonBase option = model.severalMayBeChosen() ? new CheckBox() : radio(group);
            option.setId("lesson-option-" + (i + 1));
            option.setWrapText(true);
            option.setMinHeight(USE_PREF_SIZE);
            option.setMaxWidth(Double.MAX_VALUE);
            if (option instanceof RadioButton radio) { // the arrow keys choose, too
                radio.selectedProperty().addListener((property, was, now) -> chose(number, now));
            } else {
                option.setOnAction(event -> model.choose(number));
            }
            option.disableProperty().bind(model.closedProperty());
            options.add(option);
        }
    }

    private static RadioButton radio(ToggleGroup group) {
        RadioButton radio = new RadioButton();
        radio.setToggleGroup(group);
        return radio;
    }

    private void chose(int number, boolean now) {
        if (now && !model.chosenProperty().get().contains(number)) {
            model.choose(number);
        }
    }

    private Button answer() {
        Button answer = new Button(WORDS.get(model.predicts() ? "my-prediction" : "check"));
        answer.setId("lesson-answer");
        answer.setMinWidth(USE_PREF_SIZE);
        answer.setOnAction(event -> model.answer());
        answer.disableProperty().bind(model.closedProperty());
        return answer;
    }

    private HBox typed() {
        TextField field = new TextField();
        field.setId("lesson-typed");
        field.setPromptText(WORDS.get(model.isNumber() ? "number" : "word"));
        field.setAccessibleText(WORDS.get(model.isNumber() ? "number-name" : "word-name"));
        field.textProperty().bindBidirectional(model.typedProperty());
        field.disableProperty().bind(model.closedProperty());
        field.setOnAction(event -> model.answer());
        field.setPrefColumnCount(8);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox row = new HBox(field, answer());
        row.getStyleClass().add("buttons");
        return row;
    }

    private void read() {
        ask.show(model.ask());
        for (int i = 0; i < options.size(); i++) {
            String words = plain(model.option(i));
            options.get(i).setText(words);
            options.get(i).setAccessibleText((i + 1) + ": " + words);
        }
    }

    private static String plain(LittleMarkdown text) {
        return String.join("\n", text.blocks().stream().map(Block::text).toList());
    }

    private void showChosen(Set<Integer> chosen) {
        for (int i = 0; i < options.size(); i++) {
            ButtonBase option = options.get(i);
            if (option instanceof CheckBox box) {
                box.setSelected(chosen.contains(i));
            } else if (option instanceof RadioButton radio) {
                radio.setSelected(chosen.contains(i));
            }
        }
    }

    private void showState(QuestionViewModel.State state) {
        note.pseudoClassStateChanged(RIGHT, state == QuestionViewModel.State.RIGHT);
        note.pseudoClassStateChanged(WRONG, state == QuestionViewModel.State.WRONG);
    }

    private void pressed(KeyEvent event) {
        int digit = event.getCode().isDigitKey() ? digit(event.getCode()) : 0;
        if (event.getTarget() instanceof TextField) {
            return;
        }
        if (digit > 0 && digit <= options.size()) {
            if (model.severalMayBeChosen() || !model.chosenProperty().get().contains(digit - 1)) {
                model.choose(digit - 1);
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && options.contains(event.getTarget())) {
            model.answer();
            event.consume();
        }
    }

    private static int digit(KeyCode code) {
        return Character.digit(code.getName().charAt(code.getName().length() - 1), 10);
    }
}
