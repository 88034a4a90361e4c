package org.driftscope.ui.edit;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.driftscope.plot.Ink;
import org.driftscope.wording.Wording;

/** The group that is shown: its name, its colour and its words. */
final class GroupPane extends VBox {
    private static final Wording WORDS = Wording.of("ui.edit");

    private final GroupsViewModel model;
    private final TextField name = new TextField();
    private final ColorPicker colour = new ColorPicker();
    private final Button usual = new Button(WORDS.get("usual"));
    private final ListView<String> words = new ListView<>();
    private final TextField typed = new TextField();
    private final FlowPane completions = new FlowPane();
    private final Button onMap = new Button();

    GroupPane(GroupsViewModel model) {
        this.model = model;
        getStyleClass().add("groups-part");
        dressHead();
        dressWords();
        dressTyped();
        dressOnMap();
        model.chosenProperty().addListener(change -> show());
        model.groups().addListener((ListChangeListener<GroupDraft>) change -> show());
        show();
        Button remove = new Button(WORDS.get("take-out"));
        remove.setId("groups-remove");
        remove.setTooltip(new Tooltip(WORDS.get("take-out-tip")));
        remove.disableProperty().bind(words.getSelectionModel().selectedItemProperty().isNull());
        remove.setOnAction(event -> removeSelected());
        FlowPane puttingIn = new FlowPane(remove, onMap);
        puttingIn.getStyleClass().add("buttons");
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox.setHgrow(typed, Priority.ALWAYS);
        VBox.setVgrow(words, Priority.ALWAYS);
        getChildren()
                .setAll(
                        new ButtonRow(name, colour, usual),
                        words,
                        new ButtonRow(typed, add()),
                        completions,
                        puttingIn);
    }

    void focusName() {
        name.requestFocus();
        name.selectAll();
    }

    /** Takes what was typed but not yet entered. */
    void finish() {
        model.rename(name.getText());
        if (!typed.getText().isBlank()) {
            model.addTyped();
        }
    }

    static Color color(Ink ink) {
        return Color.rgb(ink.red(), ink.green(), ink.blue());
    }

    private void dressHead() {
        name.setId("groups-name");
        name.setPromptText(WORDS.get("name"));
        name.setAccessibleText(WORDS.get("name"));
        name.setOnAction(event -> renamed());
        name.focusedProperty()
                .addListener(
                        (property, was, focused) -> {
                            if (!focused) {
                                renamed();
                            }
                        });
        colour.setId("groups-colour");
        colour.setAccessibleText(WORDS.get("colour"));
        colour.setAccessibleRole(AccessibleRole.COMBO_BOX);
        colour.setTooltip(new Tooltip(WORDS.get("colour-tip")));
        colour.setMinWidth(USE_PREF_SIZE);
        colour.getStyleClass().add(ColorPicker.STYLE_CLASS_BUTTON);
        colour.setOnAction(event -> model.recolour(OptionalInt.of(rgb(colour.getValue()))));
        usual.setId("groups-usual-colour");
        usual.setMinWidth(USE_PREF_SIZE);
        usual.setTooltip(new Tooltip(WORDS.get("usual-tip")));
        usual.setOnAction(event -> model.recolour(OptionalInt.empty()));
        for (Node node : List.of(name, colour)) {
            node.disableProperty().bind(noGroup());
        }
    }

    private void renamed() {
        model.rename(name.getText());
        model.group().ifPresent(group -> name.setText(group.name()));
    }

    private BooleanBinding noGroup() {
        return Bindings.lessThan(model.chosenProperty(), 0);
    }

    private static int rgb(Color color) {
        return channel(color.getRed()) << 16
                | channel(color.getGreen()) << 8
                | channel(color.getBlue());
    }

    private static int channel(double share) {
        return (int) Math.round(share * 255);
    }

    private void dressWords() {
        words.setId("groups-words");
        words.setAccessibleText(WORDS.get("words-name"));
        words.getStyleClass().add(Styles.DENSE);
        words.setMinHeight(60);
        words.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        words.setPlaceholder(new Label(WORDS.get("no-word")));
        words.setCellFactory(view -> new WordCell());
        words.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.DELETE
                            || event.getCode() == KeyCode.BACK_SPACE) {
                        removeSelected();
                        event.consume();
                    }
                });
    }

    /** A word, with a remark where the text lacks it. */
    private final class WordCell extends ListCell<String> {
        @Override
        protected void updateItem(String word, boolean empty) {
            super.updateItem(word, empty);
            boolean known = empty || word == null || model.isKnown(word);
            setText(empty ? null : known ? word : WORDS.get("word-lacking", "word", word));
        }
    }

    private void removeSelected() {
        model.remove(List.copyOf(words.getSelectionModel().getSelectedItems()));
    }

    private void dressTyped() {
        typed.setId("groups-typed");
        typed.setPromptText(WORDS.get("typed"));
        typed.setAccessibleText(WORDS.get("typed-name"));
        typed.textProperty().bindBidirectional(model.typedProperty());
        typed.setOnAction(event -> model.addTyped());
        completions.setId("groups-completions");
        completions.getStyleClass().add("groups-completions");
        completions.setMinHeight(USE_PREF_SIZE);
        model.completions().addListener((ListChangeListener<String>) change -> showCompletions());
        completions.managedProperty().bind(completions.visibleProperty());
        showCompletions();
    }

    private void showCompletions() {
        completions
                .getChildren()
                .setAll(model.completions().stream().map(this::completion).toList());
        completions.setVisible(!model.completions().isEmpty());
    }

    private Button completion(String word) {
        Button button = new Button(word);
        button.getStyleClass().addAll(Styles.SMALL);
        button.setAccessibleText(WORDS.get("completion-name", "word", word));
        button.setOnAction(
                event -> {
                    model.complete(word);
                    typed.requestFocus();
                });
        return button;
    }

    private Button add() {
        Button add = new Button(WORDS.get("put-in"));
        add.setId("groups-add");
        add.setMinWidth(USE_PREF_SIZE);
        add.disableProperty().bind(typed.textProperty().isEmpty());
        add.setOnAction(event -> model.addTyped());
        return add;
    }

    private void dressOnMap() {
        onMap.setId("groups-chosen");
        onMap.setTooltip(new Tooltip());
        onMap.managedProperty().bind(onMap.visibleProperty());
        onMap.setOnAction(event -> model.addChosenOnMap());
    }

    /** Offers the words that are chosen on the map by now. */
    void begin() {
        List<String> chosen = model.chosenOnMap();
        onMap.setVisible(!chosen.isEmpty());
        onMap.setText(WORDS.get("put-in-chosen", "count", chosen.size()));
        onMap.getTooltip().setText(String.join(", ", chosen));
        colour.getCustomColors()
                .setAll(model.suggestedColours().stream().map(GroupPane::color).toList());
        show();
        typed.requestFocus();
    }

    private void show() {
        int place = model.chosenProperty().get();
        if (place < 0) {
            name.setText("");
            words.getItems().clear();
            usual.setDisable(true);
            return;
        }
        GroupDraft group = model.groups().get(place);
        name.setText(group.name());
        colour.setValue(color(model.colour(place)));
        usual.setDisable(group.colour().isEmpty());
        if (!words.getItems().equals(group.words())) {
            words.getItems().setAll(group.words());
        }
    }
}
