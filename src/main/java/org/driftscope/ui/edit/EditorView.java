package org.driftscope.ui.edit;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.driftscope.ui.control.IconButton;
import org.driftscope.ui.control.Keys;
import org.driftscope.wording.Wording;
import org.kordamp.ikonli.feather.Feather;

/** The box in which the sentences of the run are edited. */
public final class EditorView extends VBox {
    private static final Wording WORDS = Wording.of("ui.edit");
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");

    private final EditorViewModel model;
    private final ListView<String> list;
    private final TextField added;
    private final Label findings = words("editor-findings");

    /**
     * A box.
     *
     * @param chooser has a person choose where to save, given a name to begin with
     * @param close takes the box away
     */
    public EditorView(
            EditorViewModel model, Function<String, Optional<Path>> chooser, Runnable close) {
        this.model = model;
        setId("editor");
        getStyleClass().add("dialog-content");
        list = list();
        added = added();
        VBox.setVgrow(list, Priority.ALWAYS);
        Label counts = words("editor-counts");
        Label change = words("editor-change");
        model.lookProperty().addListener((property, was, now) -> show(now, counts, change));
        show(model.lookProperty().get(), counts, change);
        Label remark = words("editor-remark");
        remark.getStyleClass().add(Styles.ACCENT);
        remark.textProperty().bind(model.remarkProperty());
        getChildren()
                .setAll(
                        top(),
                        list,
                        adding(),
                        remark,
                        counted(counts, change),
                        findings,
                        buttons(chooser, close));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows the sentences, with the caret where one is added. */
    public void begin() {
        model.begin();
        list.getSelectionModel().clearSelection();
        added.clear();
        added.requestFocus();
    }

    private ListView<String> list() {
        ListView<String> lines = new ListView<>(model.shown());
        lines.setId("editor-list");
        lines.setAccessibleText(WORDS.get("list-name"));
        lines.getStyleClass().add(Styles.DENSE);
        lines.setEditable(true);
        lines.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        lines.setCellFactory(view -> new SentenceCell(model::change));
        lines.setMinHeight(80);
        lines.setPlaceholder(new Label(WORDS.get("none")));
        return lines;
    }

    private Node top() {
        TextField search = new TextField();
        search.setId("editor-search");
        search.setPromptText(WORDS.get("search"));
        search.setAccessibleText(WORDS.get("search-name"));
        search.textProperty().bindBidirectional(model.queryProperty());
        HBox.setHgrow(search, Priority.ALWAYS);
        Label found = new Label();
        found.setId("editor-found");
        found.getStyleClass().add(Styles.TEXT_MUTED);
        found.setMinWidth(USE_PREF_SIZE);
        found.textProperty().bind(model.foundProperty());
        IconButton undo =
                new IconButton(
                        "editor-undo", Feather.ROTATE_CCW, Keys.tip(WORDS.get("undo"), UNDO));
        undo.disableProperty().bind(model.undoableProperty().not());
        undo.setOnAction(event -> model.undo());
        IconButton redo =
                new IconButton("editor-redo", Feather.ROTATE_CW, Keys.tip(WORDS.get("redo"), REDO));
        redo.disableProperty().bind(model.redoableProperty().not());
        redo.setOnAction(event -> model.redo());
        Button delete = new Button(WORDS.get("delete"));
        delete.setId("editor-delete");
        delete.setMinWidth(USE_PREF_SIZE);
        delete.setTooltip(new Tooltip(WORDS.get("delete-tip")));
        delete.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        delete.setOnAction(event -> deleteSelected());
        return new ButtonRow(search, found, delete, undo, redo);
    }

    private TextField added() {
        TextField field =
                new TextField() {
                    @Override
                    public void paste() {
                        pasteInto(this);
                    }
                };
        field.setId("editor-added");
        field.setPromptText(WORDS.get("added"));
        field.setAccessibleText(WORDS.get("added-name"));
        field.setOnAction(event -> add(field.getText()));
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    /** A text of several lines becomes as many sentences. */
    private void pasteInto(TextField field) {
        String pasted = Clipboard.getSystemClipboard().getString();
        if (pasted != null && pasted.strip().lines().count() > 1) {
            add(pasted);
        } else if (pasted != null) {
            field.replaceSelection(pasted.strip());
        }
    }

    private Node adding() {
        Button add = new Button(WORDS.get("add"));
        add.setId("editor-add");
        add.setMinWidth(USE_PREF_SIZE);
        add.disableProperty().bind(added.textProperty().isEmpty());
        add.setOnAction(event -> add(added.getText()));
        return new ButtonRow(added, add);
    }

    private void add(String typed) {
        model.add(typed);
        added.clear();
        int last = model.shown().size() - 1;
        list.getSelectionModel().clearAndSelect(last);
        list.scrollTo(last);
    }

    /** Takes what was typed but not yet entered. */
    private void finish() {
        if (!added.getText().isBlank()) {
            add(added.getText());
        }
    }

    private void deleteSelected() {
        List<Integer> selected = List.copyOf(list.getSelectionModel().getSelectedIndices());
        if (!selected.isEmpty()) {
            int first = selected.stream().mapToInt(Integer::intValue).min().getAsInt();
            list.getSelectionModel().clearSelection();
            model.delete(selected);
            int next = Math.min(first, model.shown().size() - 1);
            list.getSelectionModel().select(next);
            list.getFocusModel().focus(next);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (UNDO.match(event)) {
            model.undo();
        } else if (REDO.match(event)) {
            model.redo();
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            deleteSelected();
        } else {
            return;
        }
        event.consume();
    }

    private void show(DraftLook look, Label counts, Label change) {
        counts.setText(look.counts().isEmpty() ? WORDS.get("counting") : look.counts());
        change.setText(look.change());
        List<String> found = look.findings();
        int more = found.size() - 1;
        findings.setText(
                found.isEmpty() ? "" : WORDS.get("finding", "finding", found.get(0), "more", more));
        findings.setTooltip(found.isEmpty() ? null : new Tooltip(String.join("\n", found)));
    }

    private Node buttons(Function<String, Optional<Path>> chooser, Runnable close) {
        Label note = words("editor-note");
        note.setText(WORDS.get("note"));
        note.getStyleClass().add(Styles.TEXT_MUTED);
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        Button cancel = ButtonRow.button("editor-cancel", WORDS.get("cancel"));
        cancel.setOnAction(
                event -> {
                    close.run();
                    model.cancel();
                });
        Button save = ButtonRow.button("editor-save", WORDS.get("save"));
        save.disableProperty().bind(model.savingProperty());
        save.setOnAction(
                event -> {
                    finish();
                    chooser.apply(model.fileName()).ifPresent(model::save);
                });
        Button learn = ButtonRow.button("editor-learn", WORDS.get("learn"));
        learn.getStyleClass().add(Styles.ACCENT);
        learn.setDisable(!model.lookProperty().get().learnable());
        model.lookProperty()
                .addListener((property, was, now) -> learn.setDisable(!now.learnable()));
        learn.setOnAction(
                event -> {
                    finish();
                    close.run();
                    model.learn();
                });
        return new ButtonRow(note, cancel, save, learn);
    }

    private static Node counted(Label counts, Label change) {
        counts.getStyleClass().add(Styles.TEXT_BOLD);
        counts.setMinWidth(USE_PREF_SIZE);
        change.setWrapText(false);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(change.textProperty());
        change.setTooltip(whole);
        HBox row = new ButtonRow(counts, change);
        row.setMinHeight(USE_PREF_SIZE);
        return row;
    }

    private static Label words(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
