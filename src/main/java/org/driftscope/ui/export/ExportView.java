package org.driftscope.ui.export;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.driftscope.ui.control.Form;
import org.driftscope.ui.control.Words;
import org.driftscope.ui.control.picture.PictureForm;
import org.driftscope.wording.Wording;

/** The box in which a person chooses what to export and how. */
public final class ExportView extends BorderPane {
    private static final Wording WORDS = Wording.of("ui.export");
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final double KINDS_WIDTH = 276;
    private static final double KINDS_HEIGHT = 112; // three of them and a part of the next
    private static final double ROOMY = 520;
    private static final Insets BESIDE = new Insets(0, 0, 0, 20);
    private static final Insets BELOW = new Insets(16, 0, 0, 0);

    private final ExportDraft draft;
    private final ListView<ExportKind> kinds =
            new ListView<>(FXCollections.observableArrayList(ExportKind.values()));

    /** {@code close} takes the box away. */
    public ExportView(ExportViewModel model, ExportDraft draft, Runnable close) {
        this.draft = draft;
        setId("export");
        getStyleClass().addAll("dialog-content", "export");
        kinds.setId("export-kinds");
        kinds.setAccessibleText(WORDS.get("what"));
        kinds.setMinWidth(KINDS_WIDTH);
        kinds.setMinHeight(KINDS_HEIGHT);
        kinds.setPrefWidth(KINDS_WIDTH);
        kinds.setCellFactory(view -> new KindCell());
        kinds.getSelectionModel().select(draft.kindProperty().get());
        kinds.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (property, old, now) -> {
                            if (now != null) {
                                draft.kindProperty().set(now);
                            }
                        });
        VBox side =
                new VBox(
                        meaning(),
                        map(),
                        movie(),
                        steps(),
                        words(),
                        space(),
                        buttons(model, close));
        side.getStyleClass().add("export-side");
        side.setMinWidth(0);
        setCenter(side);
        setLeft(kinds);
        setMargin(side, BESIDE);
        widthProperty().addListener((property, old, width) -> place(side, width.doubleValue()));
        sceneProperty().addListener((property, old, scene) -> model.setChoosing(scene != null));
    }

    /** The list beside what belongs to its choice, or above it where both are too wide. */
    private void place(Node side, double width) {
        boolean narrow = width < ROOMY;
        if (narrow != (getTop() == kinds)) {
            setLeft(null);
            setTop(null);
            setMargin(side, narrow ? BELOW : BESIDE);
            if (narrow) {
                kinds.setPrefHeight(KINDS_HEIGHT);
                setTop(kinds);
            } else {
                kinds.setPrefHeight(USE_COMPUTED_SIZE);
                setLeft(kinds);
            }
        }
    }

    /** Gives the keys to the list. */
    public void focus() {
        kinds.requestFocus();
        kinds.scrollTo(draft.kindProperty().get());
    }

    private static final class KindCell extends ListCell<ExportKind> {
        @Override
        protected void updateItem(ExportKind kind, boolean empty) {
            super.updateItem(kind, empty);
            setText(kind == null ? "" : kind.words());
            setId(kind == null ? null : "export-kind-" + kind.name().toLowerCase(Locale.ROOT));
        }
    }

    private Label meaning() {
        Label meaning = wrapped("export-meaning");
        meaning.textProperty().bind(draft.kindProperty().map(ExportKind::meaning));
        return meaning;
    }

    private static Label wrapped(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void onlyFor(Node node, BooleanBinding shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    private BooleanBinding is(ExportKind kind) {
        return draft.kindProperty().isEqualTo(kind);
    }

    private VBox map() {
        ComboBox<PictureForm.Kind> form =
                new ComboBox<>(FXCollections.observableList(List.of(PictureForm.Kind.values())));
        form.setId("export-form");
        form.setAccessibleText(WORDS.get("form-name"));
        form.setConverter(new Words<>(PictureForm.Kind::words));
        form.valueProperty().bindBidirectional(draft.formProperty());
        CheckBox transparent = new CheckBox(WORDS.get("transparent"));
        transparent.setId("export-transparent");
        transparent.setTooltip(new Tooltip(WORDS.get("transparent-tip")));
        transparent.selectedProperty().bindBidirectional(draft.transparentProperty());
        VBox box = new VBox(form, transparent);
        box.getStyleClass().add("export-choices");
        onlyFor(box, is(ExportKind.MAP));
        return box;
    }

    private VBox movie() {
        ComboBox<MovieSize> size =
                new ComboBox<>(FXCollections.observableList(List.of(MovieSize.values())));
        size.setId("export-size");
        size.setAccessibleText(WORDS.get("size-tip"));
        size.setConverter(new Words<>(MovieSize::words));
        size.setTooltip(new Tooltip(WORDS.get("size-tip")));
        size.valueProperty().bindBidirectional(draft.sizeProperty());
        VBox box = new VBox(size);
        onlyFor(
                box,
                Bindings.createBooleanBinding(
                        () -> draft.kindProperty().get().movie().isPresent(),
                        draft.kindProperty()));
        return box;
    }

    private Form steps() {
        Form form = new Form();
        form.number("export-from", WORDS.get("first"), draft.from(), WORDS.get("first-meaning"));
        form.number("export-to", WORDS.get("last"), draft.to(), WORDS.get("last-meaning"));
        form.number("export-every", WORDS.get("every"), draft.every(), WORDS.get("every-meaning"));
        form.lastRowOnlyWhile(draft.kindProperty().map(ExportKind::hasDistance));
        onlyFor(
                form,
                Bindings.createBooleanBinding(
                        () -> draft.kindProperty().get().hasStretch(), draft.kindProperty()));
        return form;
    }

    private Label words() {
        Label words = wrapped("export-words");
        words.textProperty().bind(draft.wordsProperty());
        words.getStyleClass().add("export-words");
        draft.usableProperty()
                .addListener(
                        (property, old, usable) -> words.pseudoClassStateChanged(DANGER, !usable));
        return words;
    }

    private static VBox space() {
        VBox space = new VBox();
        VBox.setVgrow(space, Priority.ALWAYS);
        return space;
    }

    private HBox buttons(ExportViewModel model, Runnable close) {
        Label busy = new Label(WORDS.get("busy"));
        busy.setId("export-busy");
        busy.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        busy.visibleProperty().bind(model.runningProperty());
        busy.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(busy, Priority.ALWAYS);
        Button cancel = new Button(WORDS.get("cancel"));
        cancel.setId("export-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> close.run());
        Button begin = new Button(WORDS.get("export"));
        begin.setId("export-begin");
        begin.getStyleClass().add(Styles.ACCENT);
        begin.setDefaultButton(true);
        begin.setMinWidth(USE_PREF_SIZE);
        begin.disableProperty().bind(draft.usableProperty().not().or(model.runningProperty()));
        begin.setOnAction(
                event -> {
                    if (model.begin(draft)) {
                        close.run();
                    }
                });
        HBox row = new HBox(busy, cancel, begin);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getStyleClass().add("buttons");
        return row;
    }
}
